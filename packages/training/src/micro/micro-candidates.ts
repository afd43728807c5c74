import type { Exercise, ExerciseId } from '../model/exercise.ts';
import type { Pattern } from '../model/taxonomy.ts';
import type { Random } from '../plan/seeded-random.ts';
import { setupSecondsOf } from '../plan/session-time.ts';
import { listAllowedExercises } from '../safety/allowed-exercises.ts';
import { conditionDetails } from '../safety/condition-details.ts';
import type { Constraints } from '../safety/constraints.ts';
import { isLimited, type MemberChoices } from '../safety/exercise-rules.ts';
import type { MicroSlot } from './micro-formats.ts';

/** More than this does not fit between two intervals: no barbells, no machines. */
const longestSetupSeconds = 30;
/** Editorial weights of the choice. */
const weights = { liked: 8, preferred: 6, needsNothing: 4, limited: -15, slotRank: -20 };

export interface MicroPicker {
  /** The next exercise for a slot, new to this workout where there is one. */
  pick(slot: MicroSlot, suits?: (exercise: Exercise) => boolean): Exercise | undefined;
  /** This exercise, if the member may do it in a short workout. */
  find(id: ExerciseId): Exercise | undefined;
}

/**
 * Chooses exercises for short workouts: everything that filters a plan filters here too, and also
 * all-out moves, everything overhead with a sore shoulder and long set-ups. The seed decides ties.
 */
export function microPicker(
  member: MemberChoices & { likes: readonly string[] },
  constraints: Constraints,
  random: Random,
): MicroPicker {
  const candidates = listAllowedExercises(member, constraints).filter((exercise) =>
    suitsShortWorkout(exercise, constraints),
  );
  const used = new Set<string>();
  return {
    pick(slot, suits = () => true) {
      const fitting = candidates.filter(
        (exercise) => slot.includes(exercise.pattern) && suits(exercise),
      );
      const fresh = fitting.filter((exercise) => !used.has(exercise.id));
      const pool = fresh.length > 0 ? fresh : fitting;
      const scoreOf = (exercise: Exercise) => score(exercise, slot, member.likes, constraints);
      const best = Math.max(...pool.map(scoreOf));
      const ties = pool.filter((exercise) => scoreOf(exercise) === best);
      const chosen = ties[Math.floor(random() * ties.length)];
      if (chosen) used.add(chosen.id);
      return chosen;
    },
    find: (id) => candidates.find((exercise) => exercise.id === id),
  };
}

function suitsShortWorkout(exercise: Exercise, constraints: Constraints): boolean {
  const hasShoulderCondition = constraints.conditions.some(
    (condition) => conditionDetails[condition].region === 'shoulder',
  );
  const isOverhead =
    exercise.tags.includes('overhead_load') || exercise.tags.includes('overhead_motion');
  return (
    !exercise.tags.includes('high_intensity') &&
    !(hasShoulderCondition && isOverhead) &&
    setupSecondsOf(exercise) <= longestSetupSeconds
  );
}

function score(
  exercise: Exercise,
  slot: readonly Pattern[],
  likes: readonly string[],
  constraints: Constraints,
): number {
  const needsNothing = exercise.equipment.every((item) => item === 'bodyweight');
  return (
    weights.slotRank * slot.indexOf(exercise.pattern) +
    (likes.includes(exercise.id) ? weights.liked : 0) +
    (constraints.preferInstead.includes(exercise.id) ? weights.preferred : 0) +
    (needsNothing ? weights.needsNothing : 0) +
    (isLimited(exercise, constraints) ? weights.limited : 0)
  );
}
