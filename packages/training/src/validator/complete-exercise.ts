import type { Exercise } from '../model/exercise.ts';
import type { PlanExercise, Reason, TrainingPlan } from '../model/plan.ts';
import { narrowPrescription } from '../plan/narrow-prescription.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { Prescription } from '../plan/prescription.ts';
import { boundedReader, type ReadBounded } from './bounds.ts';
import type { CandidateExercise } from './candidate.ts';
import { roleFor } from './exercise-role.ts';
import type { Finding } from './finding.ts';

export interface ExercisePlace {
  path: string;
  /** Position in the session, from 0. */
  place: number;
  weekKinds: TrainingPlan['weekKinds'];
}

const rpeScale = 10;
const deloadShare = 0.5;
/** For walking and running inside a session, where a range of metres makes no set. */
const locomotionSeconds = 60;
const validTempo = /^[0-9X](-[0-9X]){3}$/;
const validGroup = /^[\w-]{1,20}$/;
const takesLoad: readonly Exercise['loadType'][] = ['external', 'bodyweight_plus', 'assisted'];

/**
 * A candidate's exercise with everything filled in: what is missing or out of bounds comes from
 * the engine's own prescription for this member, so that nothing is left to guess.
 */
export function completeExercise(
  candidate: CandidateExercise,
  exercise: Exercise,
  at: ExercisePlace,
  context: PlanContext,
  findings: Finding[],
): PlanExercise {
  const role = roleFor(exercise, candidate.role, at.place);
  const { prescription, holdSeconds } = narrowPrescription(exercise, role, 'full_a', context);
  const read = boundedReader(at.path, findings);
  const rir = read('rir', candidate.rir, prescription.rir);
  const isTimed = exercise.loadType === 'time' || exercise.loadType === 'distance';
  const rest = read('restSeconds', candidate.restSeconds, prescription.rest.default);
  return {
    exerciseId: exercise.id,
    name: exercise.name,
    role,
    ...readSets(candidate, prescription, at.weekKinds, read),
    ...(isTimed
      ? readHold(candidate, holdSeconds ?? locomotionSeconds, read)
      : readReps(candidate, prescription, read)),
    rir,
    rpe: rpeScale - rir,
    restSeconds: Math.round(rest),
    loadKg: takesLoad.includes(exercise.loadType)
      ? read('loadKg', candidate.loadKg, undefined)
      : undefined,
    rampSets: Math.round(read('rampSets', candidate.rampSets, 0)),
    sides: sidesOf(exercise, candidate.sides),
    supersetGroup: matching(candidate.supersetGroup, validGroup),
    modification: candidate.modification,
    why: reasonFor(exercise, candidate.why),
  };
}

/** 2 where the repetitions of an exercise are for each side; a given 1 or 2 is kept. */
export function sidesOf(exercise: Exercise, given?: number): 1 | 2 {
  if (given === 1 || given === 2) return given;
  return exercise.unilateral ? 2 : 1;
}

function readSets(
  candidate: CandidateExercise,
  prescription: Prescription,
  weekKinds: TrainingPlan['weekKinds'],
  read: ReadBounded,
): Pick<PlanExercise, 'sets' | 'setsByWeek'> {
  const usual = Math.round(read('sets', candidate.sets, prescription.setsMax));
  const setsByWeek = weekKinds.map((kind, week) => {
    const given = read('sets', candidate.setsByWeek[week], undefined);
    return given === undefined ? setsOfWeek(kind, usual) : Math.round(given);
  });
  return { sets: setsByWeek[0] ?? usual, setsByWeek };
}

function setsOfWeek(kind: 'build' | 'deload', sets: number): number {
  return kind === 'deload' ? Math.ceil(sets * deloadShare) : sets;
}

function readHold(
  candidate: CandidateExercise,
  usualSeconds: number,
  read: ReadBounded,
): Pick<PlanExercise, 'repsMin' | 'repsMax' | 'holdSeconds'> {
  const holdSeconds = Math.round(read('holdSeconds', candidate.holdSeconds, usualSeconds));
  return { repsMin: 1, repsMax: 1, holdSeconds };
}

function readReps(
  candidate: CandidateExercise,
  prescription: Prescription,
  read: ReadBounded,
): Pick<PlanExercise, 'repsMin' | 'repsMax' | 'tempo'> {
  const low = Math.round(read('reps', candidate.reps?.[0], prescription.repsMin));
  const high = Math.round(read('reps', candidate.reps?.[1], prescription.repsMax));
  return {
    repsMin: Math.min(low, high),
    repsMax: Math.max(low, high),
    tempo: matching(candidate.tempo, validTempo),
  };
}

function matching(text: string | undefined, pattern: RegExp): string | undefined {
  return text !== undefined && pattern.test(text) ? text : undefined;
}

function reasonFor(exercise: Exercise, why: CandidateExercise['why']): Reason {
  return {
    code: why?.code ?? 'PATTERN_GAP',
    text: why?.text ?? `${exercise.name} covers ${patternWords(exercise)} this week.`,
  };
}

function patternWords(exercise: Exercise): string {
  const [muscle = exercise.pattern] = exercise.primary;
  return muscle.replaceAll('_', ' ');
}
