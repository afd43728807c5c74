import type { NextTarget, Plan, PlanExercise, Profile } from '@vigor/contract';
import {
  applyDeload,
  type Constraints,
  daysBetween,
  displayWeight,
  type Exercise,
  type Exposure,
  explainExclusion,
  findExercise,
  findLoadStep,
  mondayOf,
  type PlanInput,
  type Prescription,
  suggestNextTarget,
  suggestReturn,
  type WeightUnit,
} from '@vigor/training';

const daysInWeek = 7;
const usualRir = 2;
const usualSets = 3;
const calibration = 'Find your load anew: one you could lift 15 times, do 8, and see what is left';

/** What is known of the member and the day, whatever the exercise. */
export interface TargetFrame {
  member: PlanInput;
  constraints: Constraints;
  unit: WeightUnit;
  increments: Profile['increments'];
  plan?: Plan;
  today: string;
  /** When the exercise is to be done. */
  day: string;
  /** Of any exercise. */
  lastTrainedOn?: string;
}

export type TargetItem = Prescription &
  Pick<PlanExercise, 'exerciseId'> &
  Partial<Pick<PlanExercise, 'setsByWeek'>>;

/** What to aim for on `frame.day`; nothing where nothing is known yet, and for drills and cardio. */
export function targetFor(
  item: TargetItem,
  exposures: readonly Exposure[],
  frame: TargetFrame,
): NextTarget | undefined {
  const exercise = findExercise(item.exerciseId);
  if (!exercise) return undefined;
  const counted = withoutDeloads(exposures, frame);
  const usual = suggestNextTarget({
    exercise,
    prescription: { ...item, sets: setsToCompare(item, counted, frame) },
    exposures: counted,
    level: frame.plan?.level ?? frame.member.level,
    goal: frame.plan?.goal ?? frame.member.goal,
    stepKg: stepFor(exercise, frame.increments),
    unit: frame.unit,
    harderExercise: findHarder(exercise, frame),
  });
  if (!usual) return undefined;
  const last = { item, exercise, loadKg: heaviestOf(exposures.at(-1)) };
  return returnTarget(last, frame) ?? deloadTarget(last, frame) ?? toContract(usual);
}

/** For an exercise outside the plan: as many sets as last time, in its usual range. */
export function usualPrescription(exercise: Exercise, exposures: readonly Exposure[]): TargetItem {
  const lastSets = exposures.at(-1)?.sets.filter(({ kind }) => kind !== 'warmup').length;
  const isHold = exercise.loadType === 'time';
  const [low, high] = exercise.repRange;
  return {
    exerciseId: exercise.id,
    role: exercise.mechanic === 'isolation' ? 'isolation' : 'accessory',
    sets: lastSets || usualSets,
    repsMin: isHold ? 1 : low,
    repsMax: isHold ? 1 : high,
    holdSeconds: isHold ? low : undefined,
    rir: usualRir,
  };
}

interface LastTime {
  item: TargetItem;
  exercise: Exercise;
  loadKg?: number;
}

function returnTarget(
  { item, exercise, loadKg }: LastTime,
  frame: TargetFrame,
): NextTarget | undefined {
  if (frame.lastTrainedOn === undefined) return undefined;
  const gapDays = daysBetween(frame.lastTrainedOn, frame.day);
  const stepKg = loadKg === undefined ? undefined : stepKgOf(exercise, loadKg, frame);
  const back = suggestReturn({ gapDays, loadKg, sets: item.sets, stepKg });
  if (back.rebuild === undefined) return undefined;
  const isAssisted = exercise.loadType === 'assisted';
  const lighterKg = isAssisted ? loadKg : back.loadKg;
  const dose = describeDose({ loadKg: lighterKg, sets: back.sets, rir: back.rirFloor }, frame.unit);
  const start = back.isRecalibration ? calibration : `start with ${dose}`;
  return lighterTarget(item, {
    loadKg: lighterKg,
    code: 'RETURN_BREAK',
    text: `${gapDays} days since you trained: ${start}. Back to normal within ${back.rebuild}.`,
  });
}

function deloadTarget(
  { item, exercise, loadKg }: LastTime,
  frame: TargetFrame,
): NextTarget | undefined {
  if (!isDeload(frame.day, frame)) return undefined;
  const isAssisted = exercise.loadType === 'assisted';
  const stepKg = loadKg === undefined ? undefined : stepKgOf(exercise, loadKg, frame);
  const { role, rir } = item;
  const lighter = applyDeload({
    role,
    rir,
    sets: item.sets,
    loadKg: isAssisted ? undefined : loadKg,
    stepKg,
  });
  const dose = {
    loadKg: isAssisted ? loadKg : lighter.loadKg,
    sets: item.setsByWeek ? setsOn(frame.day, item, frame) : lighter.sets,
    rir: lighter.rir,
  };
  const text = `A lighter week: ${describeDose(dose, frame.unit)}.`;
  return lighterTarget(item, { loadKg: dose.loadKg, code: 'DELOAD_SCHEDULED', text });
}

function lighterTarget(
  { exerciseId, repsMin, repsMax }: TargetItem,
  target: Pick<NextTarget, 'loadKg' | 'code' | 'text'>,
): NextTarget {
  return { exerciseId, repsMin, repsMax, ...target };
}

function toContract({
  exerciseId,
  loadKg,
  repsMin,
  repsMax,
  code,
  text,
}: NonNullable<ReturnType<typeof suggestNextTarget>>): NextTarget {
  return { exerciseId, loadKg, repsMin, repsMax, code, text };
}

function describeDose(
  { loadKg, sets, rir }: { loadKg?: number; sets: number; rir?: number },
  unit: WeightUnit,
): string {
  const load = loadKg ? `${displayWeight(loadKg, unit)} ${unit}, ` : '';
  const reserve = rir === undefined ? '' : ` with at least ${rir} in reserve`;
  return `${load}${sets} ${sets === 1 ? 'set' : 'sets'}${reserve}`;
}

/** Lighter weeks say nothing about what the next step is, unless there is nothing else. */
function withoutDeloads(exposures: readonly Exposure[], frame: TargetFrame): readonly Exposure[] {
  const usual = exposures.filter(({ day }) => !isDeload(day, frame));
  return usual.length > 0 ? usual : exposures;
}

function isDeload(day: string, frame: TargetFrame): boolean {
  return frame.plan?.weekKinds[weekOn(day, frame) - 1] === 'deload';
}

/** A week that adds a set must not make the week before it look unfinished. */
function setsToCompare(
  item: TargetItem,
  exposures: readonly Exposure[],
  frame: TargetFrame,
): number {
  const lastDay = exposures.at(-1)?.day ?? frame.day;
  return Math.min(setsOn(frame.day, item, frame), setsOn(lastDay, item, frame));
}

function setsOn(day: string, item: TargetItem, frame: TargetFrame): number {
  return item.setsByWeek?.[weekOn(day, frame) - 1] ?? item.sets;
}

/** Week of the plan on a day, 1 is the first; before the plan 0 or less. */
function weekOn(day: string, { plan, today }: TargetFrame): number {
  if (!plan) return 0;
  const weeksFromNow = daysBetween(mondayOf(today), mondayOf(day)) / daysInWeek;
  return Math.min(plan.currentWeek + weeksFromNow, plan.weeks);
}

function heaviestOf(exposure: Exposure | undefined): number | undefined {
  const working = exposure?.sets.filter(({ kind }) => kind !== 'warmup') ?? [];
  const weights = working.flatMap(({ weightKg }) => weightKg || []);
  return weights.length > 0 ? Math.max(...weights) : undefined;
}

function stepKgOf(exercise: Exercise, loadKg: number, frame: TargetFrame): number {
  return stepFor(exercise, frame.increments) ?? findLoadStep(exercise, loadKg);
}

/** The member's own plates and machines, where they told; a plate goes on each side. */
function stepFor(
  { equipment }: Exercise,
  { barbellPlatesKg = [], machineStepKg }: Profile['increments'],
): number | undefined {
  const isBar = equipment.includes('barbell') || equipment.includes('trap_bar');
  if (isBar && barbellPlatesKg.length > 0) return 2 * Math.min(...barbellPlatesKg);
  return equipment.some((id) => id.startsWith('machine_')) ? machineStepKg : undefined;
}

/** Only what the member may do. */
function findHarder(exercise: Exercise, frame: TargetFrame): Exercise | undefined {
  return exercise.progressions
    .flatMap((id) => findExercise(id) ?? [])
    .find((harder) => !explainExclusion(harder, frame.constraints, frame.member));
}
