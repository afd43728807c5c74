import { randomUUID } from 'node:crypto';
import type { Plan } from '@vigor/contract';
import type { TestMember } from './factories.ts';

type Ids = Record<string, string>;

/** One good request to a route: what the access matrix sends as each kind of caller. */
export interface Sample {
  /** Makes what the path points at, for its owner. */
  own?: (owner: TestMember) => Promise<Ids>;
  /** Of something that belongs to nobody. */
  path?: Ids;
  query?: (ids: Ids) => string;
  body?: (ids: Ids, owner: TestMember) => object;
  /** `new`: the request ends or changes the caller too much for others to follow. */
  caller?: 'new';
}

/** The plan of a member; made once each, because every new one archives the last. */
async function makePlan(owner: TestMember): Promise<Ids> {
  const response = await owner.send({ method: 'POST', url: '/ai/generate-workout', body: {} });
  const plan = response.json<Plan>();
  const day = plan.days.find(({ exercises }) => exercises.length > 0);
  return {
    id: plan.id,
    dayId: day?.id ?? '',
    exerciseId: day?.exercises[0]?.exerciseId ?? '',
    version: String(plan.version),
  };
}

async function makeMeasurement(owner: TestMember): Promise<Ids> {
  const response = await owner.send({
    method: 'POST',
    url: '/workouts/measurements',
    body: measurement(),
  });
  return { id: response.json<{ id: string }>().id };
}

function measurement() {
  return { kind: 'weight', value: 80, day: '2026-11-17' };
}

function session() {
  const startedAt = '2026-11-18T07:00:00.000Z';
  const set = { exerciseId: 'goblet_squat', kind: 'working', reps: 8, weightKg: 20, rpe: 8 };
  return {
    id: randomUUID(),
    name: 'Morning',
    startedAt,
    durationSeconds: 1800,
    sets: [{ ...set, id: randomUUID(), completedAt: '2026-11-18T07:10:00.000Z' }],
  };
}

function account() {
  const name = `fresh${randomUUID().slice(0, 8)}`;
  return { email: `${name}@example.com`, username: name, password: 'a calm green kettle' };
}

/** One row for each route of the contract; the test fails when one is missing. */
export const accessSamples: Record<string, Sample> = {
  'health.getHealth': {},
  'health.getLiveness': {},
  'health.getReadiness': {},
  'auth.register': { body: account },
  'auth.login': { body: (_ids, { email, password }) => ({ email, password }) },
  'auth.refresh': { body: (_ids, { refreshToken }) => ({ refreshToken }), caller: 'new' },
  'auth.logout': { caller: 'new' },
  'users.getProfile': {},
  'users.editProfile': { body: () => ({ displayName: 'Ada' }) },
  'users.getTier': {},
  'users.changeTier': { body: (_ids, { userId }) => ({ userId, tier: 'FREE' }) },
  'exercises.listExercises': {},
  'exercises.getExercise': { path: { id: 'goblet_squat' } },
  'ai.generateWorkout': { body: () => ({ daysPerWeek: 2 }) },
  'ai.generateMicroWorkout': { body: () => ({ kind: 'M5' }) },
  'workouts.listWorkouts': {},
  'workouts.createWorkout': { body: () => ({ kind: 'session', ...session() }) },
  'workouts.getToday': {},
  'workouts.getCalendar': { query: () => '?from=2026-11-01&to=2026-11-30' },
  'workouts.getProgress': {},
  'workouts.listRecommendedPlans': {},
  'workouts.listPreviousSets': { query: () => '?exerciseIds=goblet_squat' },
  'workouts.listMeasurements': {},
  'workouts.createMeasurement': { body: measurement },
  'workouts.deleteMeasurement': { own: makeMeasurement },
  'workouts.getWorkout': { own: makePlan },
  'workouts.editWorkout': {
    own: makePlan,
    body: ({ version }) => ({ kind: 'plan', name: 'Mine', version: Number(version) }),
  },
  'workouts.deleteWorkout': { own: makePlan },
  'workouts.logSession': { own: makePlan, body: session },
  'workouts.listAlternatives': {
    own: makePlan,
    query: ({ dayId, exerciseId }) => `?dayId=${dayId}&exerciseId=${exerciseId}`,
  },
  'workouts.swapExercise': {
    own: makePlan,
    body: ({ dayId, exerciseId, version }) => ({ dayId, exerciseId, version: Number(version) }),
  },
};
