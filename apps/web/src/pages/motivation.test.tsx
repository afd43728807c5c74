import { screen, within } from '@testing-library/react';
import { type LoggedSession, routes, type Today } from '@vigor/contract';
import { afterEach, describe, expect, it } from 'vitest';
import { disconnect, refuse, respond, startContractServer } from '../test/contract-server.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { makeAnalysis, makeDailyMessage, makeRecommendation } from '../test/motivation.ts';
import { renderApp } from '../test/render-app.tsx';
import { dayId, makeToday, makeWeekPlan, planId } from '../test/workouts.ts';

const server = startContractServer();
afterEach(() => localStorage.clear());
// jsdom lays nothing out and so cannot scroll.
Element.prototype.scrollIntoView ??= () => undefined;

function openToday(change: Partial<Today> = {}) {
  server.use(
    respond(routes.users.getProfile, makeProfile()),
    respond(routes.workouts.getToday, makeToday(change)),
  );
  return renderApp({ path: '/today', session: makeSession() });
}

describe('the coach on today’s page', () => {
  it('says its message with one choice, and what would help', async () => {
    server.use(
      respond(routes.motivation.getDailyMessage, makeDailyMessage()),
      respond(routes.motivation.listRecommendations, { items: [makeRecommendation()] }),
    );
    openToday();
    const card = within(await screen.findByRole('region', { name: 'From your coach' }));
    expect(await card.findByText(/heaviest yet by 2.5 kg/)).toBeTruthy();
    expect(card.getByRole('link', { name: 'See my progress' }).getAttribute('href')).toBe(
      '/progress',
    );
    const read = await screen.findByRole('link', { name: /Read about it/ });
    expect(read.getAttribute('href')).toBe('/articles/training-rpe');
  });

  it('does not ask to start again what is done for today', async () => {
    const action = { kind: 'start_session' as const, label: 'Start the session', id: dayId };
    server.use(
      respond(routes.motivation.getDailyMessage, makeDailyMessage({ action })),
      respond(routes.motivation.listRecommendations, { items: [] }),
    );
    openToday({ doneToday: [{ sessionId: planId, name: 'Upper A' }] });
    expect(await screen.findByText(/heaviest yet/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Start the session' })).toBeNull();
    expect(await screen.findByText(/Nothing needs your attention/)).toBeTruthy();
  });

  it('leads to the short workouts of the page', async () => {
    const action = { kind: 'start_micro_workout' as const, label: 'Start 5 minutes' };
    server.use(
      respond(routes.motivation.getDailyMessage, makeDailyMessage({ action })),
      respond(routes.motivation.listRecommendations, { items: [] }),
    );
    const { user } = openToday();
    await user.click(await screen.findByRole('button', { name: 'Start 5 minutes' }));
    expect(document.activeElement?.textContent).toContain('5 min');
  });

  it('leaves the page as it is when the coach cannot be read', async () => {
    server.use(
      refuse(routes.motivation.getDailyMessage, 'INTERNAL'),
      refuse(routes.motivation.listRecommendations, 'INTERNAL'),
    );
    openToday();
    expect(await screen.findByRole('link', { name: 'Start session' })).toBeTruthy();
    await expect.poll(() => screen.queryByRole('region', { name: 'From your coach' })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

const sessionId = makeAnalysis().sessionId;
const logged: LoggedSession = {
  kind: 'session',
  id: sessionId,
  planId,
  name: 'Upper A',
  day: '2026-11-16',
  startedAt: '2026-11-16T18:00:00.000Z',
  durationSeconds: 1800,
  sets: [],
  version: 1,
};

function openDone() {
  server.use(
    respond(routes.users.getProfile, makeProfile()),
    respond(routes.workouts.getToday, makeToday()),
    respond(routes.workouts.getWorkout, logged),
  );
  return renderApp({ path: `/session/done/${sessionId}`, session: makeSession() });
}

describe('the analysis of a finished session', () => {
  it('shows what went well, what to watch and what is next', async () => {
    server.use(respond(routes.motivation.analyseWorkout, makeAnalysis()));
    openDone();
    const card = within(await screen.findByRole('region', { name: 'What this session says' }));
    expect(await card.findByText('Session done. All 3 planned sets done.')).toBeTruthy();
    expect(card.getByRole('heading', { name: 'Worth a look' })).toBeTruthy();
    expect(card.getByText('By the built-in coach')).toBeTruthy();
  });

  it('offers the built-in coach at the limit of the tier', async () => {
    server.use(refuse(routes.motivation.analyseWorkout, 'TIER_LIMIT'));
    const { user } = openDone();
    const ask = await screen.findByRole('button', { name: /built-in coach instead/ });
    const bodies: unknown[] = [];
    server.use(
      respond(routes.motivation.analyseWorkout, async (request) => {
        bodies.push(await request.json());
        return makeAnalysis();
      }),
    );
    await user.click(ask);
    expect(await screen.findByText('Session done. All 3 planned sets done.')).toBeTruthy();
    expect(bodies).toEqual([{ sessionId, builtIn: true }]);
  });

  it('says that the session is safe without a network, and tries again', async () => {
    server.use(disconnect(routes.motivation.analyseWorkout));
    const { user } = openDone();
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByText(/Your session is safe/)).toBeTruthy();
    server.use(respond(routes.motivation.analyseWorkout, makeAnalysis()));
    await user.click(again);
    expect(await screen.findByText('Session done. All 3 planned sets done.')).toBeTruthy();
  });
});

function openSession() {
  server.use(
    respond(routes.users.getProfile, makeProfile()),
    respond(routes.workouts.getToday, makeToday()),
    respond(routes.workouts.listPreviousSets, {
      items: [
        {
          exerciseId: 'barbell_bench_press',
          day: '2026-11-09',
          sets: [{ kind: 'working', weightKg: 57.5, reps: 6 }],
        },
      ],
    }),
    respond(routes.workouts.getWorkout, makeWeekPlan()),
    respond(routes.workouts.listWorkouts, {
      plans: [],
      sessions: { items: [], nextCursor: null },
    }),
  );
  const path = `/session?plan=${planId}&day=${dayId}`;
  return renderApp({ path, session: makeSession() });
}

describe('in a session', () => {
  it('says by how much a set beats last time, politely', async () => {
    const { user } = openSession();
    const row = within(await screen.findByRole('group', { name: 'Set 1' }));
    await row.findByText(/Last time/);
    const reps = row.getByRole('textbox', { name: /Reps/ });
    await user.clear(reps);
    await user.type(reps, '8');
    await user.click(row.getByRole('button', { name: 'Log Set 1' }));
    const words = await screen.findByText(/2 reps/);
    expect(words.getAttribute('role')).toBe('status');
  });

  it('explains reps in reserve by the article, and without a network by one sentence', async () => {
    server.use(disconnect(routes.knowledge.getArticle));
    const { user } = openSession();
    await user.click(await screen.findByRole('button', { name: '2 in reserve: what is that?' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Reps in reserve (RIR)' }));
    expect(sheet.getByText(/How many more repetitions/)).toBeTruthy();
    expect(sheet.queryByRole('link')).toBeNull();
  });

  it('leads from a term to the whole article', async () => {
    server.use(
      respond(routes.knowledge.getArticle, {
        id: 'training-rir',
        title: 'What RIR means',
        topic: 'training',
        summary: 'RIR',
        body: 'RIR means **reps in reserve**.\n\n## More\nLater.',
        sources: [],
        reviewedOn: '2026-11-21',
        related: [],
      }),
    );
    const { user } = openSession();
    await user.click(await screen.findByRole('button', { name: '2 in reserve: what is that?' }));
    const sheet = within(await screen.findByRole('dialog'));
    expect(await sheet.findByText('reps in reserve')).toBeTruthy();
    expect(sheet.queryByText('Later.')).toBeNull();
    const read = sheet.getByRole('link', { name: /Read the whole article/ });
    expect(read.getAttribute('href')).toBe('/articles/training-rir');
  });
});
