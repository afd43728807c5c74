import { type Allocation, allocateSets } from './allocate-sets.ts';
import { buildUnits, type Density, densities } from './build-units.ts';
import type { DraftDay } from './draft.ts';
import { missingLikes, uncoveredMovements } from './movements.ts';
import { pickExercises } from './pick-exercises.ts';
import type { PlacedSplit } from './place-days.ts';
import type { PlanContext } from './plan-context.ts';
import { missingMajorSets } from './set-value.ts';
import { isStrengthFocus } from './split.ts';
import { balanceSecondsOf } from './warm-up-steps.ts';
import type { WeekLoad } from './week-load.ts';

export interface WeekDraft extends Allocation {
  density: Density;
}

/** Straight sets are simpler: supersets have to bring at least so many sets. */
const worthPacking = 2;
/** A movement that is missing counts like so many missing sets. */
const weightOfMovement = 10;

/** Enough for every movement once: a round of five exercises, or two sets of each. */
const coverageSeconds = { circuit: 480, sets: 900 };

/** Time kept free of strength work, as a share of the session without its frame. */
const reservedShare: Partial<Record<PlanContext['goal'], { share: number; fromMinutes: number }>> =
  {
    endurance: { share: 0.4, fromMinutes: 25 },
    fat_loss: { share: 0.12, fromMinutes: 40 },
    general_health: { share: 0.15, fromMinutes: 40 },
    mobility: { share: 0.45, fromMinutes: 0 },
  };

/**
 * Chooses the exercises of the week and gives out their sets. Where time keeps muscles from their
 * sets and it helps, the week is packed more tightly: in supersets to reach the target, with the
 * shortest rests only to reach the minimum.
 */
export function draftWeek(split: PlacedSplit, context: PlanContext): WeekDraft {
  const focuses = split.days.map((day) => day.focus);
  const picked = pickExercises(focuses, context);
  const daysAt = (density: Density): DraftDay[] =>
    [...picked].map(([focus, items]) => {
      const budgetSeconds = isStrengthFocus(focus) ? strengthSeconds(context) : 0;
      return {
        focus,
        times: focuses.filter((one) => one === focus).length,
        units: items.length === 0 ? [] : buildUnits(items, density, budgetSeconds, context),
        budgetSeconds,
      };
    });
  let best = draftAt('straight', daysAt, context);
  for (const density of densities.slice(1)) {
    if (!needsPacking(best, density, context)) break;
    const packed = draftAt(density, daysAt, context);
    if (shortfallOf(packed, context) + worthPacking <= shortfallOf(best, context)) best = packed;
  }
  return best;
}

function draftAt(
  density: Density,
  daysAt: (density: Density) => DraftDay[],
  context: PlanContext,
): WeekDraft {
  return { ...allocateSets(daysAt(density), context), density };
}

function needsPacking(draft: WeekDraft, next: Density, context: PlanContext): boolean {
  if (!draft.isTimeBound || context.isCircuit) return false;
  return next === 'paired' || !reachesMinimum(draft, context);
}

function reachesMinimum({ days, load }: WeekDraft, context: PlanContext): boolean {
  return missingItems(days, load) === 0 && missingMajorSets(load, 'min', context) === 0;
}

function missingItems(days: readonly DraftDay[], load: WeekLoad): number {
  return uncoveredMovements(load) + missingLikes(days);
}

/** How far a week is from all movements and likes, and from the minimum and the target of large muscles. */
function shortfallOf({ days, load }: WeekDraft, context: PlanContext): number {
  return (
    missingItems(days, load) * weightOfMovement +
    missingMajorSets(load, 'min', context) +
    missingMajorSets(load, 'target', context)
  );
}

/** Seconds of the warm-up with the balance work that belongs to it. */
function warmupSecondsOf(context: PlanContext): number {
  return context.frame.warmupSeconds + balanceSecondsOf(context);
}

/** Seconds between warm-up and cool-down. */
export function mainSecondsOf(context: PlanContext): number {
  return Math.max(
    0,
    context.sessionSeconds - warmupSecondsOf(context) - context.frame.cooldownSeconds,
  );
}

function strengthSeconds(context: PlanContext): number {
  const reserved = reservedShare[context.goal];
  const isReserved =
    reserved !== undefined && context.input.minutesPerSession >= reserved.fromMinutes;
  const available = mainSecondsOf(context);
  const share = isReserved ? 1 - reserved.share : 1;
  const fewest = context.isCircuit ? coverageSeconds.circuit : coverageSeconds.sets;
  return Math.floor(Math.max(available * share, Math.min(available, fewest)));
}
