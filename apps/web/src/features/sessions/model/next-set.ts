import {
  isDone,
  type RunningExercise,
  type RunningSession,
  type RunningSet,
} from './running-session.ts';

export interface NextSet {
  exercise: RunningExercise;
  set: RunningSet;
  /** 1-based among the sets of its kind group (warm-up or not). */
  number: number;
  of: number;
}

/** Exercises that are done back to back: one alone, or the members of a superset in order. */
export function listBlocks(exercises: readonly RunningExercise[]): RunningExercise[][] {
  const blocks: RunningExercise[][] = [];
  for (const exercise of exercises) {
    const last = blocks.at(-1);
    const joins =
      exercise.supersetGroup !== undefined && last?.[0]?.supersetGroup === exercise.supersetGroup;
    if (joins) last?.push(exercise);
    else blocks.push([exercise]);
  }
  return blocks;
}

/**
 * The set to do now: the first open one after the last ticked exercise’s block has been worked
 * through, in a superset round by round.
 */
export function findNextSet(session: RunningSession): NextSet | undefined {
  const blocks = listBlocks(session.exercises);
  const current = blocks.findIndex((block) =>
    block.some((exercise) => wasTickedLast(session, exercise)),
  );
  const ordered = current > 0 ? [...blocks.slice(current), ...blocks.slice(0, current)] : blocks;
  for (const block of ordered) {
    const exercise = pickFromBlock(block);
    const set = exercise?.sets.find((candidate) => !isDone(candidate));
    if (exercise && set) return toNextSet(exercise, set);
  }
  return undefined;
}

function wasTickedLast(session: RunningSession, exercise: RunningExercise): boolean {
  const times = session.exercises.flatMap((each) => each.sets.map((set) => set.completedAt ?? ''));
  const latest = times.toSorted().at(-1) ?? '';
  return latest !== '' && exercise.sets.some((set) => set.completedAt === latest);
}

/** Warm-ups come before anything else; then whoever has done the fewest rounds goes next. */
function pickFromBlock(block: RunningExercise[]): RunningExercise | undefined {
  const open = block.filter((exercise) => exercise.sets.some((set) => !isDone(set)));
  const warmingUp = open.find((exercise) =>
    exercise.sets.some((set) => !isDone(set) && set.kind === 'warmup'),
  );
  if (warmingUp) return warmingUp;
  return open.reduce<RunningExercise | undefined>(
    (fewest, exercise) =>
      !fewest || countRounds(exercise) < countRounds(fewest) ? exercise : fewest,
    undefined,
  );
}

/** Ticked sets but warm-ups, and drops, which belong to the set before them. */
export function countRounds(exercise: RunningExercise): number {
  const isRound = (set: RunningSet) => set.kind === 'working' || set.kind === 'failure';
  return exercise.sets.filter((set) => isDone(set) && isRound(set)).length;
}

function toNextSet(exercise: RunningExercise, set: RunningSet): NextSet {
  const isWarmup = set.kind === 'warmup';
  const group = exercise.sets.filter((each) => (each.kind === 'warmup') === isWarmup);
  return { exercise, set, number: group.indexOf(set) + 1, of: group.length };
}
