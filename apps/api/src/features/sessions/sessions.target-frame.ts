import type { Plan, PlanExercise, Profile } from '@vigor/contract';
import {
  type Constraints,
  daysBetween,
  type Exercise,
  findLoadStep,
  mondayOf,
  type PlanInput,
  type Prescription,
  type WeightUnit,
} from '@vigor/training';

const daysInWeek = 7;

/** What is known of the member and the day, whatever the exercise. */
export interface TargetFrame {
  member: PlanInput;
  constraints: Constraints;
  unit: WeightUnit;
  increments: Profile['increments'];
  plan?: Pick<Plan, 'goal' | 'level' | 'weeks' | 'weekKinds' | 'currentWeek'>;
  today: string;
  /** When the exercise is to be done. */
  day: string;
  /** Of any exercise. */
  lastTrainedOn?: string;
}

export type TargetItem = Prescription &
  Pick<PlanExercise, 'exerciseId'> &
  Partial<Pick<PlanExercise, 'setsByWeek'>>;

export function isDeload(day: string, frame: TargetFrame): boolean {
  return frame.plan?.weekKinds[weekOn(day, frame) - 1] === 'deload';
}

export function setsOn(day: string, item: TargetItem, frame: TargetFrame): number {
  return item.setsByWeek?.[weekOn(day, frame) - 1] ?? item.sets;
}

/** The member's own plates and machines, where they told; a plate goes on each side. */
export function ownStepKg(
  { equipment }: Exercise,
  { barbellPlatesKg = [], machineStepKg }: Profile['increments'],
): number | undefined {
  const isBar = equipment.includes('barbell') || equipment.includes('trap_bar');
  if (isBar && barbellPlatesKg.length > 0) return 2 * Math.min(...barbellPlatesKg);
  return equipment.some((id) => id.startsWith('machine_')) ? machineStepKg : undefined;
}

export function stepKgAt(loadKg: number, exercise: Exercise, frame: TargetFrame): number {
  return ownStepKg(exercise, frame.increments) ?? findLoadStep(exercise, loadKg);
}

/** Week of the plan on a day, 1 is the first; before the plan 0 or less. */
function weekOn(day: string, { plan, today }: TargetFrame): number {
  if (!plan) return 0;
  const weeksFromNow = daysBetween(mondayOf(today), mondayOf(day)) / daysInWeek;
  return Math.min(plan.currentWeek + weeksFromNow, plan.weeks);
}
