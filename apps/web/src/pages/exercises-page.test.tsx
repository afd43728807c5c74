import { screen, waitFor, within } from '@testing-library/react';
import { type ExerciseSummary, routes } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { refuse, respond, startContractServer } from '../test/contract-server.ts';
import { makeExerciseSummary } from '../test/exercises.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { renderApp } from '../test/render-app.tsx';

const server = startContractServer();

const squat = makeExerciseSummary();
const press = makeExerciseSummary({
  id: 'barbell_bench_press',
  name: 'Barbell bench press',
  primary: ['chest'],
  suitsYou: false,
});

interface Library {
  path?: string;
  answer?: (query: URLSearchParams) => { items: ExerciseSummary[]; nextCursor: string | null };
}

function openLibrary({ path = '/exercises', answer }: Library = {}) {
  const asked: URLSearchParams[] = [];
  server.use(
    respond(routes.users.getProfile, makeProfile()),
    respond(routes.exercises.listExercises, (request) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      return answer?.(query) ?? { items: [squat, press], nextCursor: null };
    }),
  );
  return { ...renderApp({ path, session: makeSession() }), asked };
}

describe('library of exercises', () => {
  it('shows what was found, and what does not suit the member now', async () => {
    openLibrary();
    const card = await screen.findByRole('link', { name: /Barbell bench press/ });
    expect(within(card).getByText('Does not suit you now')).toBeTruthy();
    expect(card.getAttribute('href')).toBe('/exercises/barbell_bench_press');
    expect(screen.getByText('2 exercises')).toBeTruthy();
  });

  it('searches once the typing pauses, and keeps the words in the address', async () => {
    const { user, router, asked } = openLibrary();
    await user.type(await screen.findByRole('searchbox', { name: 'Search exercises' }), 'squat');
    await waitFor(() => expect(router.state.location.search).toBe('?search=squat'));
    await waitFor(() => expect(asked.at(-1)?.get('search')).toBe('squat'));
    expect(asked.some((query) => query.get('search') === 's')).toBe(false);
  });

  it('puts a chosen filter into the address and asks the server for it', async () => {
    const { user, router, asked } = openLibrary({ path: '/exercises?search=press' });
    await user.click(await screen.findByRole('button', { name: 'Muscle' }));
    await user.click(await screen.findByRole('radio', { name: 'Chest' }));
    await user.click(screen.getByRole('button', { name: 'Show exercises' }));
    expect(router.state.location.search).toBe('?search=press&muscle=chest');
    await waitFor(() => expect(asked.at(-1)?.get('muscle')).toBe('chest'));
    expect(await screen.findByRole('button', { name: 'Muscle: Chest' })).toBeTruthy();
  });

  it('asks for what suits the member with one tap', async () => {
    const { user, router, asked } = openLibrary();
    await user.click(await screen.findByRole('button', { name: 'Suits me' }));
    await waitFor(() => expect(router.state.location.search).toBe('?suits=1'));
    await waitFor(() => expect(asked.at(-1)?.get('suitsYou')).toBe('true'));
    const chip = screen.getByRole('button', { name: 'Suits me' });
    expect(chip.getAttribute('aria-pressed')).toBe('true');
  });

  it('clears every filter where nothing was found', async () => {
    const { user, router } = openLibrary({
      path: '/exercises?search=xyz&level=advanced',
      answer: (query) => ({ items: query.has('search') ? [] : [squat], nextCursor: null }),
    });
    await user.click(await screen.findByRole('button', { name: 'Clear all' }));
    expect(await screen.findByRole('link', { name: /Goblet squat/ })).toBeTruthy();
    expect(router.state.location.search).toBe('');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
  });

  it('shows more behind a button', async () => {
    const { user } = openLibrary({
      answer: (query) =>
        query.get('cursor') === 'two'
          ? { items: [press], nextCursor: null }
          : { items: [squat], nextCursor: 'two' },
    });
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: /Barbell bench press/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Goblet squat/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('offers another try when the server is busy', async () => {
    const { user } = openLibrary();
    server.use(refuse(routes.exercises.listExercises, 'UNAVAILABLE'));
    const retry = await screen.findByRole('button', { name: 'Try again' });
    server.use(respond(routes.exercises.listExercises, { items: [squat], nextCursor: null }));
    await user.click(retry);
    expect(await screen.findByRole('link', { name: /Goblet squat/ })).toBeTruthy();
  });
});
