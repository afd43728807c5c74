import type { PlanDay, PlanExercise, Reason } from '@vigor/contract';
import {
  type Constraints,
  deriveConstraints,
  type Exclusion,
  type Exercise,
  explainExclusion,
  getExercise,
  isLimited,
  modificationFor,
  type PlanInput,
} from '@vigor/training';
import type { PlanContent } from '../../db/schema/plans.ts';
import { withFigures } from './plans.dose.ts';
import type { PlanRow } from './plans.repository.ts';

export interface Replacement {
  row: Pick<PlanRow, 'name' | 'goal' | 'weeks' | 'content'>;
  day: PlanDay;
  planned: PlanExercise;
  replacement: Exercise;
  member: PlanInput;
}

const rpeScale = 10;
/** The new exercise may be none that it is safe to fail on. */
const notToFailure = 1;
const secondsLoad: Exercise['loadType'] = 'time';

/** The plan's content with one exercise of one day replaced, and its figures reckoned anew. */
export function withReplacement(input: Replacement): PlanContent {
  const { row, day, planned, member } = input;
  const constraints = deriveConstraints(member);
  const exercise = replaced(input, constraints);
  const days = row.content.days.map((item) => ({
    ...item,
    exercises: item.exercises.map((other) =>
      item === day && other === planned ? exercise : careful(other, constraints),
    ),
  }));
  return withFigures({ ...row, content: { ...row.content, days } }, member);
}

/** Sets, rest and place stay; repetitions, effort and load become those of the new exercise. */
function replaced(
  { planned, replacement, member }: Replacement,
  constraints: Constraints,
): PlanExercise {
  const rir = Math.max(planned.rir, leastRir(replacement, constraints), notToFailure);
  return {
    exerciseId: replacement.id,
    name: replacement.name,
    role: planned.role,
    sets: planned.sets,
    setsByWeek: planned.setsByWeek,
    ...workOf(planned, replacement),
    rir,
    rpe: rpeScale - rir,
    restSeconds: planned.restSeconds,
    rampSets: replacement.loadType === 'external' ? planned.rampSets : 0,
    sides: replacement.laterality === 'per_side' ? 2 : 1,
    supersetGroup: planned.supersetGroup,
    modification: modificationFor(replacement, constraints),
    why: reasonOf(planned, replacement, member, constraints),
  };
}

/** The others stay what they are, with the care that the member's conditions ask for today. */
function careful(planned: PlanExercise, constraints: Constraints): PlanExercise {
  const exercise = getExercise(planned.exerciseId);
  const rir = Math.max(planned.rir, leastRir(exercise, constraints));
  const modification = modificationFor(exercise, constraints);
  return { ...planned, rir, rpe: rpeScale - rir, modification };
}

function leastRir(exercise: Exercise, constraints: Constraints): number {
  const { limitedRirMin, rirMin } = constraints;
  const floor = isLimited(exercise, constraints) ? limitedRirMin : rirMin;
  return Math.max(floor, exercise.rirFloor ?? 0);
}

type Work = Pick<PlanExercise, 'repsMin' | 'repsMax' | 'holdSeconds' | 'tempo'>;

function workOf(planned: PlanExercise, { loadType, repRange }: Exercise): Work {
  const [lowest, highest] = repRange;
  if (loadType === secondsLoad) {
    const holdSeconds = Math.min(Math.max(planned.holdSeconds ?? lowest, lowest), highest);
    return { repsMin: 1, repsMax: 1, holdSeconds };
  }
  if (planned.holdSeconds !== undefined) return { repsMin: lowest, repsMax: highest };
  const repsMin = Math.max(planned.repsMin, lowest);
  const repsMax = Math.min(planned.repsMax, highest);
  return repsMin <= repsMax
    ? { repsMin, repsMax, tempo: planned.tempo }
    : { repsMin: lowest, repsMax: highest, tempo: planned.tempo };
}

const codeOfExclusion: Record<Exclusion['kind'], Reason['code']> = {
  condition: 'INJURY_SUBSTITUTED',
  equipment: 'EQUIP_SUBSTITUTED',
  level: 'LEVEL_EASIER',
  disliked: 'DISLIKED_REMOVED',
  noise: 'EQUIP_SUBSTITUTED',
};

function reasonOf(
  planned: PlanExercise,
  replacement: Exercise,
  member: PlanInput,
  constraints: Constraints,
): Reason {
  const exclusion = explainExclusion(getExercise(planned.exerciseId), constraints, member);
  const instead = `${replacement.name} instead of ${planned.name}`;
  if (!exclusion) return { code: 'LIKED', text: `${instead}: your choice.` };
  return { code: codeOfExclusion[exclusion.kind], text: `${instead}: ${exclusion.text}` };
}
