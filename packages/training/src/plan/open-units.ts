import { preparePulls } from './balance-pull.ts';
import type { DraftDay, DraftUnit } from './draft.ts';
import { byRank, countStrengthDays, firstSets, openPlace, type Place } from './open-place.ts';
import type { PlanContext } from './plan-context.ts';
import { isMajor, valueOfNextSet } from './set-value.ts';
import { refusalOf, type WeekLoad } from './week-load.ts';

/** Opens the lifts for large muscles and core work, by rank. Tells whether time left one out. */
export function openEssentials(
  days: readonly DraftDay[],
  load: WeekLoad,
  context: PlanContext,
): boolean {
  const essentials = byRank(days).filter(({ unit }) => isEssential(unit));
  for (const place of essentials) openIfUseful(place, days, load, context);
  return essentials.some(
    ({ day, unit }) => unit.sets === 0 && refusalOf(load, day, unit, context) === 'time',
  );
}

/** Opens everything else that still covers something. */
export function openOthers(days: readonly DraftDay[], load: WeekLoad, context: PlanContext): void {
  for (const place of byRank(days)) openIfUseful(place, days, load, context);
}

function openIfUseful(
  place: Place,
  days: readonly DraftDay[],
  load: WeekLoad,
  context: PlanContext,
): void {
  if (place.unit.sets > 0 || !isWorthwhile(place, days, load, context)) return;
  const sets = firstSets(place, context);
  if (preparePulls({ ...place, sets }, days, load, context)) openPlace(place, load, context);
}

function isEssential(unit: DraftUnit): boolean {
  return unit.items.some(
    ({ role, rank, credits, isLiked }) =>
      rank === 0 ||
      isLiked ||
      role === 'core' ||
      ((role === 'accessory' || role === 'main') &&
        credits.some(({ group, credit }) => credit === 1 && isMajor(group))),
  );
}

function isWorthwhile(
  { unit }: Place,
  days: readonly DraftDay[],
  load: WeekLoad,
  context: PlanContext,
): boolean {
  const strengthDays = countStrengthDays(days);
  return valueOfNextSet(unit, { aim: 'target', strengthDays }, load, context) > 0;
}
