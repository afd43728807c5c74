import { type Allocation, allocateSets } from './allocate-sets.ts';
import { buildUnits, type Density, densities } from './build-units.ts';
import { nameDays } from './day-names.ts';
import type { DraftDay } from './draft.ts';
import { pickExercises } from './pick-exercises.ts';
import type { PlacedSplit } from './place-days.ts';
import type { PlanContext } from './plan-context.ts';
import { missingMajorSets } from './set-value.ts';
import { isStrengthFocus } from './split.ts';
import { balanceSeconds } from './warm-up-steps.ts';

export interface WeekDraft extends Allocation {
  density: Density;
}

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
 * sets, the week is packed more tightly: first in supersets, then with the shortest rests.
 */
export function draftWeek(split: PlacedSplit, context: PlanContext): WeekDraft {
  const picked = pickExercises(
    split.days.map((day) => day.focus),
    context,
  );
  const names = nameDays(
    split.days.map((day) => day.focus),
    context.goal,
  );
  const daysAt = (density: Density): DraftDay[] =>
    split.days.map((day, index) => ({
      key: `d${index + 1}`,
      name: names[index] ?? day.focus,
      focus: day.focus,
      weekday: day.weekday,
      units: buildUnits(picked.get(day.focus) ?? [], density, context),
      budgetSeconds: isStrengthFocus(day.focus) ? strengthSeconds(context) : 0,
    }));
  let draft = draftAt('straight', daysAt, context);
  for (const density of densities.slice(1)) {
    if (!needsPacking(draft, density, context)) break;
    draft = draftAt(density, daysAt, context);
  }
  return draft;
}

function draftAt(
  density: Density,
  daysAt: (density: Density) => DraftDay[],
  context: PlanContext,
): WeekDraft {
  return { ...allocateSets(daysAt(density), context), density };
}

/** Supersets help to reach the target; the shortest rests are kept for the minimum. */
function needsPacking(draft: WeekDraft, next: Density, context: PlanContext): boolean {
  if (!draft.isTimeBound || context.isCircuit) return false;
  return next === 'paired' || missingMajorSets(draft.load, context) > 0;
}

/** Seconds of the warm-up with the balance work that belongs to it. */
export function warmupSecondsOf({ frame, constraints }: PlanContext): number {
  return frame.warmupSeconds + (constraints.balanceDaysMin > 0 ? balanceSeconds : 0);
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
  return Math.floor(mainSecondsOf(context) * (isReserved ? 1 - reserved.share : 1));
}
