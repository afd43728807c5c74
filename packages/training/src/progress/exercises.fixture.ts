import type { Exercise } from '../model/exercise.ts';

/** Exercises with just the muscles and loads that the published examples assume. */
export function buildExercise(parts: Partial<Exercise> & { id: string }): Exercise {
  return {
    name: parts.id,
    aliases: [],
    pattern: 'push_h',
    primary: ['chest'],
    secondary: [],
    equipment: ['barbell'],
    level: 'beginner',
    mechanic: 'compound',
    force: 'push',
    unilateral: false,
    laterality: 'bilateral',
    loadType: 'external',
    met: 3.5,
    repRange: [5, 12],
    tags: [],
    regressions: [],
    progressions: [],
    substitutes: [],
    cues: [],
    mistakes: [],
    source: { text: 'original' },
    ...parts,
  };
}

const body = { equipment: ['bodyweight'] } satisfies Partial<Exercise>;

const exercises = [
  buildExercise({ id: 'bench', secondary: ['triceps', 'front_delt'] }),
  buildExercise({
    id: 'row',
    pattern: 'pull_h',
    primary: ['lats', 'upper_back'],
    secondary: ['biceps'],
  }),
  buildExercise({ id: 'squat', pattern: 'squat', primary: ['quads'], secondary: ['glutes'] }),
  buildExercise({ id: 'rdl', pattern: 'hinge', primary: ['hamstrings', 'glutes'] }),
  buildExercise({
    id: 'press',
    pattern: 'push_v',
    primary: ['front_delt', 'side_delt'],
    secondary: ['triceps'],
  }),
  buildExercise({ id: 'curl', pattern: 'isolation_arms', primary: ['biceps'] }),
  buildExercise({ id: 'push_up', ...body, loadType: 'bodyweight', bodyweightFraction: 0.64 }),
  buildExercise({
    id: 'pull_up',
    pattern: 'pull_v',
    primary: ['lats'],
    equipment: ['pullup_bar'],
    loadType: 'bodyweight_plus',
    bodyweightFraction: 0.95,
  }),
  buildExercise({
    id: 'assisted_pull_up',
    pattern: 'pull_v',
    loadType: 'assisted',
    bodyweightFraction: 0.95,
  }),
  buildExercise({ id: 'db_bench_press', equipment: ['dumbbell'] }),
  buildExercise({
    id: 'one_arm_db_row',
    pattern: 'pull_h',
    equipment: ['dumbbell'],
    unilateral: true,
    laterality: 'per_side',
  }),
  buildExercise({ id: 'band_row', equipment: ['band'], loadType: 'band' }),
  buildExercise({
    id: 'plank',
    ...body,
    pattern: 'core_antiext',
    primary: ['abs'],
    loadType: 'time',
  }),
  buildExercise({ id: 'jog', ...body, pattern: 'locomotion', loadType: 'distance' }),
];

/** Finds one of the exercises above. */
export function findFixture(id: string): Exercise | undefined {
  return exercises.find((exercise) => exercise.id === id);
}

/** One of the exercises above; throws where a test names another. */
export function getFixture(id: string): Exercise {
  const exercise = findFixture(id);
  if (!exercise) throw new Error(`No such exercise: ${id}`);
  return exercise;
}
