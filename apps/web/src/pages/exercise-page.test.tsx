import { screen, waitFor, within } from '@testing-library/react';
import {
  type ExerciseDetail,
  type LiftProgress,
  type Profile,
  type ProfileEdit,
  type Progress,
  routes,
} from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { refuse, respond, startContractServer } from '../test/contract-server.ts';
import { makeExercise } from '../test/exercises.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { renderApp } from '../test/render-app.tsx';

const server = startContractServer();

interface Visit {
  exercise?: Partial<ExerciseDetail>;
  profile?: Partial<Profile>;
  lifts?: LiftProgress[];
}

/** A server that keeps the profile, and marks the exercise by it. */
async function openExercise({ exercise, profile: start, lifts = [] }: Visit = {}) {
  let profile = makeProfile(start);
  const edits: ProfileEdit[] = [];
  server.use(
    respond(routes.users.getProfile, () => profile),
    respond(routes.users.editProfile, async (request) => {
      const edit: ProfileEdit = await request.json();
      edits.push(edit);
      profile = makeProfile({
        likes: edit.likes,
        dislikes: edit.dislikes,
        version: profile.version + 1,
      });
      return profile;
    }),
    respond(routes.exercises.getExercise, () =>
      makeExercise({
        isLiked: profile.likes.includes('goblet_squat'),
        isDisliked: profile.dislikes.includes('goblet_squat'),
        ...exercise,
      }),
    ),
    respond(routes.workouts.getProgress, makeProgress(lifts)),
  );
  const app = renderApp({ path: '/exercises/goblet_squat', session: makeSession() });
  await screen.findByRole('heading', { level: 1, name: 'Goblet squat' });
  return { ...app, edits };
}

function makeProgress(lifts: LiftProgress[]): Progress {
  return {
    from: '2026-08-29',
    to: '2026-11-21',
    lifts,
    weeks: [],
    muscles: [],
    records: [],
    milestones: [],
    streak: {
      weeks: 0,
      bestWeeks: 0,
      freezes: 0,
      hitInLastEightWeeks: 0,
      thisWeek: { done: 0, required: 2 },
    },
    adherence: { done: 0, planned: 0, ratio: null },
    totals: { sessions: 0, tonnageKg: 0, minutes: 0 },
    measurements: [],
  };
}

const isPressed = (name: string) =>
  screen.getByRole('button', { name }).getAttribute('aria-pressed') === 'true';

describe('exercise', () => {
  it('tells how it is done, what goes wrong and when to stop', async () => {
    await openExercise();
    const guide = screen.getByRole('region', { name: 'How to do it' });
    const cues = within(guide).getAllByRole('listitem');
    expect(cues[0]?.textContent).toContain('Hold the weight at your chest.');
    expect(within(guide).getByText('Knees fall in.')).toBeTruthy();
    expect(within(guide).getByText('Sharp pain in the knee.')).toBeTruthy();
  });

  it('leads to easier, harder and other exercises', async () => {
    await openExercise();
    const related = screen.getByRole('region', { name: 'Other ways' });
    const links = within(related).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/exercises/box_squat_bodyweight',
      '/exercises/front_squat',
      '/exercises/leg_press',
    ]);
  });

  it('says what is good to know for this member', async () => {
    await openExercise({
      exercise: { suitsYou: false, concerns: ['Deep knee bends load a sore knee.'] },
    });
    expect(screen.getByText('Good to know for you')).toBeTruthy();
    expect(screen.getByText('Deep knee bends load a sore knee.')).toBeTruthy();
  });

  it('has nothing to warn of when the exercise suits', async () => {
    await openExercise();
    expect(screen.queryByText('Good to know for you')).toBeNull();
  });

  it('saves a like beside the others, and takes it back on undo', async () => {
    const { user, edits } = await openExercise({ profile: { likes: ['plank'] } });
    await user.click(screen.getByRole('button', { name: 'Like' }));
    expect(isPressed('Like')).toBe(true);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(isPressed('Like')).toBe(false));
    await waitFor(() => expect(edits).toHaveLength(2));
    expect(edits).toEqual([
      { likes: ['plank', 'goblet_squat'], dislikes: [], version: 1 },
      { likes: ['plank'], dislikes: [], version: 2 },
    ]);
  });

  it('moves a liked exercise to those left out', async () => {
    const { user, edits } = await openExercise({ profile: { likes: ['goblet_squat'] } });
    await user.click(screen.getByRole('button', { name: 'Not for me' }));
    await waitFor(() => expect(edits).toHaveLength(1));
    expect(edits[0]).toMatchObject({ likes: [], dislikes: ['goblet_squat'] });
    await waitFor(() => expect(isPressed('Like')).toBe(false));
  });

  it('shows the old state again when a like could not be saved', async () => {
    const { user } = await openExercise();
    server.use(refuse(routes.users.editProfile, 'UNAVAILABLE'));
    await user.click(screen.getByRole('button', { name: 'Like' }));
    expect(await screen.findByText('Vigor is busy')).toBeTruthy();
    await waitFor(() => expect(isPressed('Like')).toBe(false));
  });

  it('tells the member’s own history in words', async () => {
    const points = ['2026-09-26', '2026-11-21'].map((day, index) => ({
      day,
      e1rmKg: 40 + 6 * index,
      smoothedKg: 40 + 6 * index,
      confidence: 'high' as const,
    }));
    await openExercise({
      lifts: [
        {
          exerciseId: 'goblet_squat',
          name: 'Goblet squat',
          points,
          latestE1rmKg: 46,
          changeKg: 6,
          trend: 'rising',
          summary: '+6 kg in 8 weeks',
        },
      ],
    });
    const history = screen.getByRole('region', { name: 'Your history' });
    expect(await within(history).findByText('46')).toBeTruthy();
    expect(within(history).getByText(/\+6 kg in 8 weeks/)).toBeTruthy();
    expect(within(history).getByRole('img')).toBeTruthy();
  });

  it('says what will be in an empty history', async () => {
    await openExercise();
    expect(await screen.findByText(/your strength will show here/)).toBeTruthy();
  });

  it('leads back to the library from an address that leads nowhere', async () => {
    server.use(
      respond(routes.users.getProfile, makeProfile()),
      refuse(routes.exercises.getExercise, 'NOT_FOUND'),
    );
    renderApp({ path: '/exercises/no_such_thing', session: makeSession() });
    await screen.findByRole('heading', { name: 'No such exercise' });
    const back = screen.getByRole('link', { name: 'All exercises' });
    expect(back.getAttribute('href')).toBe('/exercises');
  });

  it('goes back to where the member came from', async () => {
    const { user, router } = await openExercise();
    await user.click(screen.getByRole('link', { name: 'Leg press' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/exercises/leg_press'));
    await user.click(await screen.findByRole('button', { name: 'Back' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/exercises/goblet_squat'));
  });
});
