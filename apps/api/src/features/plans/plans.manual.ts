import type { createPlanBodySchema, PlanDay, PlanExercise } from '@vigor/contract';
import {
  coolDownSteps,
  deriveConstraints,
  type Exercise,
  findExercise,
  isHardDay,
  modificationFor,
  type PlanContext,
  type PlanInput,
  planContext,
  roleFor,
  warmUpSteps,
} from '@vigor/training';
import type { z } from 'zod';
import type { PlanContent } from '../../db/schema/plans.ts';
import { withFigures } from './plans.dose.ts';

/** What a member writes; the rest is filled in. */
export type ManualPlan = Pick<
  z.output<typeof createPlanBodySchema>,
  'name' | 'goal' | 'weeks' | 'days'
>;
type ManualDay = ManualPlan['days'][number];
type ManualExercise = ManualDay['exercises'][number];

export interface ManualInput extends ManualPlan {
  member: PlanInput;
  /** Of the day at this place: an edited day keeps its id, so that its sessions stay with it. */
  dayId: (index: number) => string;
}

export interface FieldError {
  path: string;
  message: string;
}

const rpeScale = 10;
const secondsPerMinute = 60;
/** Nobody says which muscles a day of their own is for; this warms up all of them. */
const warmupFocus = 'full_a';

/** What the contract cannot know: the catalogue, and that ranges are the right way round. */
export function manualFaults(days: readonly ManualDay[]): FieldError[] {
  return days.flatMap((day, dayIndex) =>
    day.exercises.flatMap((exercise, index) => {
      const path = `days.${dayIndex}.exercises.${index}`;
      return exerciseFaults(exercise, path, day.exercises.slice(0, index));
    }),
  );
}

/** Everything around what the member wrote: warm-up, effort, time, sets for each muscle. */
export function toManualContent(input: ManualInput): PlanContent {
  const { weeks, goal } = input;
  const member = { ...input.member, goal };
  const context = planContext(member, deriveConstraints(member));
  const days = input.days.map((day, index) =>
    toPlanDay(day, { id: input.dayId(index), weeks, context }),
  );
  const content: PlanContent = {
    level: member.level,
    weekKinds: Array.from({ length: weeks }, () => 'build' as const),
    splitName: `${days.length} ${days.length === 1 ? 'day' : 'days'} a week, written by you`,
    days,
    outsideCardio: [],
    muscleVolumes: [],
    explanation: [],
    warnings: [...context.constraints.warnings],
  };
  return withFigures({ ...input, content }, member);
}

/** Minutes of the longest day, rounded up. */
export function minutesOf(content: Pick<PlanContent, 'days'>): number {
  const seconds = content.days.map((day) => day.estimatedSeconds);
  return Math.ceil(Math.max(0, ...seconds) / secondsPerMinute);
}

function exerciseFaults(
  { exerciseId, repsMin, repsMax }: ManualExercise,
  path: string,
  before: readonly ManualExercise[],
): FieldError[] {
  const faults: FieldError[] = [];
  if (!findExercise(exerciseId)) {
    faults.push({ path: `${path}.exerciseId`, message: `There is no exercise “${exerciseId}”.` });
  }
  if (before.some((other) => other.exerciseId === exerciseId)) {
    faults.push({ path: `${path}.exerciseId`, message: 'It is in this session already.' });
  }
  if (repsMin > repsMax) {
    faults.push({ path: `${path}.repsMax`, message: `Enter ${repsMin} or more.` });
  }
  return faults;
}

interface DayPlace {
  id: string;
  weeks: number;
  context: PlanContext;
}

function toPlanDay(manual: ManualDay, place: DayPlace): PlanDay {
  const { id, context } = place;
  const exercises = manual.exercises.flatMap((written, index) => {
    const exercise = findExercise(written.exerciseId);
    return exercise ? [toPlanExercise(written, exercise, { ...place, index })] : [];
  });
  const { warmupSeconds, cooldownSeconds } = context.frame;
  const first = findExercise(exercises.find(({ role }) => role !== 'drill')?.exerciseId ?? '');
  return {
    id,
    name: manual.name,
    kind: exercises.some(({ role }) => role !== 'drill') ? 'strength' : 'mobility',
    weekday: manual.weekday,
    isHard: isHardDay({ exercises }),
    warmup: warmUpSteps(warmupSeconds, { focus: warmupFocus, first }, context),
    exercises,
    cooldown: coolDownSteps(cooldownSeconds, warmupFocus, context),
    estimatedSeconds: 0,
  };
}

function toPlanExercise(
  written: ManualExercise,
  exercise: Exercise,
  { index, weeks, context }: DayPlace & { index: number },
): PlanExercise {
  const isHold = exercise.loadType === 'time';
  return {
    exerciseId: exercise.id,
    name: exercise.name,
    role: roleFor(exercise, undefined, index),
    sets: written.sets,
    setsByWeek: Array.from({ length: weeks }, () => written.sets),
    repsMin: isHold ? 1 : written.repsMin,
    repsMax: isHold ? 1 : written.repsMax,
    holdSeconds: isHold ? (written.holdSeconds ?? exercise.repRange[0]) : undefined,
    rir: written.rir,
    rpe: rpeScale - written.rir,
    restSeconds: written.restSeconds,
    loadKg: written.loadKg,
    rampSets: 0,
    sides: exercise.laterality === 'per_side' ? 2 : 1,
    supersetGroup: written.supersetGroup,
    modification: modificationFor(exercise, context.constraints),
    why: { code: 'LIKED', text: 'You wrote it into your plan.' },
  };
}
