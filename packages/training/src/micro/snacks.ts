import type { Exercise } from '../model/exercise.ts';
import type { Level } from '../model/taxonomy.ts';
import { secondsPerRep } from '../plan/session-time.ts';
import type { Constraints } from '../safety/constraints.ts';
import { isLimited } from '../safety/exercise-rules.ts';
import type { MicroPicker } from './micro-candidates.ts';
import { mobilitySnack, stairSnack, strengthSnack } from './micro-formats.ts';
import {
  breatheStep,
  changeStep,
  isStrengthMove,
  type MicroSession,
  type MicroStep,
  prepStep,
  workStep,
} from './micro-steps.ts';

const snackRir = 3;
const changeOfSideSeconds = 5;

/** Three sets of one exercise within six minutes; the seed decides which pattern comes first. */
export function buildStrengthSnack(
  picker: MicroPicker,
  constraints: Constraints,
  seed: number,
): MicroSession {
  const { name, slots, sets, prepSeconds } = strengthSnack;
  const start = Math.abs(seed) % slots.length;
  const exercise = firstOf([...slots.slice(start), ...slots.slice(0, start)], picker);
  if (!exercise) return { name, steps: [breatheStep(prepSeconds)], strengthSets: 0 };
  const rest = Math.max(strengthSnack.restSeconds, constraints.restSecondsMin);
  const reps = repsWithin(exercise, rest);
  const rir = Math.max(snackRir, constraints.rirMin);
  const effort = `${reps} slow repetitions${exercise.unilateral ? ' on each side' : ''}, stopping with ${rir} left`;
  const set: MicroStep = {
    ...workStep(exercise, setSeconds(exercise, reps), constraints, effort),
    reps,
  };
  const steps = [prepStep(prepSeconds, exercise)];
  for (let done = 1; done <= sets; done += 1) {
    steps.push(set);
    if (done < sets) steps.push(changeStep(rest, undefined));
  }
  return { name, steps, strengthSets: isStrengthMove(exercise) ? sets : 0 };
}

/** Five drills of 45 s with 15 s to get into each. */
export function buildMobilitySnack(picker: MicroPicker, constraints: Constraints): MicroSession {
  const { name, drills, workSeconds, changeSeconds } = mobilitySnack;
  const steps: MicroStep[] = [];
  for (let done = 0; done < drills; done += 1) {
    const drill = picker.pick(['mobility']) ?? picker.pick(['locomotion']);
    steps.push(
      changeStep(changeSeconds, drill),
      workStep(drill, workSeconds, constraints, 'slow, a stretch of 5 out of 10 at most'),
    );
  }
  return { name, steps, strengthSets: 0 };
}

/**
 * Three brisk climbs with a walk between. Only where the screening raised nothing and no condition
 * touches stairs; others walk or march at the same times.
 */
export function buildStairSnack(
  picker: MicroPicker,
  constraints: Constraints,
  level: Level,
): MicroSession {
  const { prepSeconds, climbs, breatheSeconds, climbSeconds, walkSeconds } = stairSnack;
  const stairs = constraints.screening.status === 'ok' ? picker.find('stair_climb') : undefined;
  const canClimb = stairs !== undefined && constraints.mayDoHiit && !isLimited(stairs, constraints);
  const exercise = canClimb ? stairs : picker.pick(['locomotion']);
  const steps = [prepStep(prepSeconds, undefined)];
  for (let done = 1; done <= climbs; done += 1) {
    const pace = canClimb ? 'brisk, a hand on the rail' : 'at a pace where you can talk';
    steps.push(workStep(exercise, climbSeconds[level], constraints, pace));
    if (done < climbs) {
      steps.push({ kind: 'change', seconds: walkSeconds[level], text: 'Walk slowly.' });
    }
  }
  steps.push(breatheStep(breatheSeconds));
  return { name: canClimb ? stairSnack.name : 'Walking snack', steps, strengthSets: 0 };
}

function firstOf(
  slots: readonly (typeof strengthSnack.slots)[number][],
  picker: MicroPicker,
): Exercise | undefined {
  for (const slot of slots) {
    const exercise = picker.pick(slot, isCounted);
    if (exercise) return exercise;
  }
  return undefined;
}

function isCounted(exercise: Exercise): boolean {
  return exercise.mechanic === 'compound' && exercise.loadType !== 'time';
}

/** As many repetitions as fit into the six minutes, between the least and the most. */
function repsWithin(exercise: Exercise, restSeconds: number): number {
  const { sets, prepSeconds, repsMin, repsMax, maxSeconds } = strengthSnack;
  const secondsForSets = maxSeconds - prepSeconds - (sets - 1) * restSeconds;
  let reps = repsMax;
  while (reps > repsMin && setSeconds(exercise, reps) * sets > secondsForSets) reps -= 1;
  return reps;
}

function setSeconds(exercise: Exercise, reps: number): number {
  const oneSide = reps * secondsPerRep(exercise, undefined);
  return Math.ceil(exercise.unilateral ? oneSide * 2 + changeOfSideSeconds : oneSide);
}
