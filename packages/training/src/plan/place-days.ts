import type { Weekday } from '../model/plan.ts';
import type { Goal, Level } from '../model/taxonomy.ts';
import {
  chooseSplit,
  type DayFocus,
  fullBodyWeek,
  isStrengthFocus,
  regionsOfFocus,
  type Split,
  upperThenLower,
} from './split.ts';

export interface PlacedDay {
  focus: DayFocus;
  weekday: Weekday;
}

export interface PlacedSplit {
  name: string;
  /** In the order of the week. */
  days: readonly PlacedDay[];
  /** Pairs of days in a row that work the same muscles; 0 wherever the weekdays allow it. */
  backToBackPairs: number;
}

const wholeWeek: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Editorial: the usual days for one to seven sessions a week. */
const usualWeekdays: readonly (readonly Weekday[])[] = [
  [],
  [3],
  [1, 4],
  [1, 3, 5],
  [1, 2, 4, 5],
  [1, 2, 3, 5, 6],
  [1, 2, 3, 4, 5, 6],
  wholeWeek,
];

const costOfBackToBack = 100;
const costOfUnusualDay = 1;
const costOfCloseRegions = 0.1;
const daysInWeek = 7;

/**
 * Chooses the split and the weekdays together, so that no muscle is worked hard on two days in a
 * row: 48 h for beginners and from 60 years, 36 h for others, which in whole days is the same.
 *
 * Where the member's weekdays do not allow it, a simpler week with fewer strength days is taken.
 * Fewer weekdays than sessions means fewer sessions.
 */
export function placeDays(input: {
  goal: Goal;
  level: Level;
  daysPerWeek: number;
  minutesPerSession: number;
  availableWeekdays?: readonly Weekday[];
}): PlacedSplit {
  const available = usableWeekdays(input.availableWeekdays);
  const daysPerWeek = Math.min(input.daysPerWeek, available.length);
  const wanted = chooseSplit({ ...input, daysPerWeek });
  const first = place(wanted, available);
  if (first.backToBackPairs === 0) return first;
  const simpler = simplerSplits(daysPerWeek, input.level).map((split) => place(split, available));
  return simpler.find((placed) => placed.backToBackPairs === 0) ?? first;
}

function usableWeekdays(weekdays: readonly Weekday[] | undefined): readonly Weekday[] {
  const unique = wholeWeek.filter((weekday) => weekdays?.includes(weekday));
  return unique.length > 0 ? unique : wholeWeek;
}

function simplerSplits(daysPerWeek: number, level: Level): Split[] {
  if (daysPerWeek < 2) return [];
  if (daysPerWeek === 2) return [upperThenLower];
  const days = Math.min(daysPerWeek, daysInWeek - 1);
  return [fullBodyWeek(days, level), fullBodyWeek(days, level, 2)];
}

function place(split: Split, available: readonly Weekday[]): PlacedSplit {
  const usual = (usualWeekdays[split.days.length] ?? []).filter((day) => available.includes(day));
  const usualOnly = placeOn([usual], split);
  if (usual.length === split.days.length && usualOnly.backToBackPairs === 0) return usualOnly;
  return placeOn(choose(available, split.days.length), split);
}

/** The best placement on one of several selections of weekdays. */
function placeOn(selections: readonly (readonly Weekday[])[], split: Split): PlacedSplit {
  const strength = split.days.filter(isStrengthFocus);
  const easy = split.days.filter((focus) => !isStrengthFocus(focus));
  let best: { days: PlacedDay[]; cost: number } | undefined;
  for (const weekdays of selections) {
    for (const strengthDays of choose(weekdays, strength.length)) {
      const days = merge({ weekdays, strengthDays, strength, easy });
      const cost = costOf(days);
      if (best === undefined || cost < best.cost) best = { days, cost };
    }
  }
  const days = best?.days ?? [];
  return { name: split.name, days, backToBackPairs: countBackToBack(days) };
}

function merge(input: {
  weekdays: readonly Weekday[];
  strengthDays: readonly Weekday[];
  strength: readonly DayFocus[];
  easy: readonly DayFocus[];
}): PlacedDay[] {
  let strengthIndex = 0;
  let easyIndex = 0;
  return input.weekdays.map((weekday) => {
    const focus = input.strengthDays.includes(weekday)
      ? input.strength[strengthIndex++]
      : input.easy[easyIndex++];
    return { weekday, focus: focus ?? 'walk' };
  });
}

function costOf(days: readonly PlacedDay[]): number {
  const usual = usualWeekdays[days.length] ?? wholeWeek;
  const unusual = days.filter((day) => !usual.includes(day.weekday)).length;
  return (
    countBackToBack(days) * costOfBackToBack +
    unusual * costOfUnusualDay +
    closeness(days) * costOfCloseRegions
  );
}

function countBackToBack(days: readonly PlacedDay[]): number {
  return days.filter((day, index) => {
    const next = days[(index + 1) % days.length];
    return next !== undefined && days.length > 1 && gapOf(day, next) === 1 && overlaps(day, next);
  }).length;
}

/** Higher where the days that share muscles bunch up in the week. */
function closeness(days: readonly PlacedDay[]): number {
  let sum = 0;
  for (const day of days) {
    for (const other of days) {
      if (day !== other && overlaps(day, other)) sum += 1 / gapOf(day, other);
    }
  }
  return sum;
}

function gapOf(from: PlacedDay, to: PlacedDay): number {
  return (to.weekday - from.weekday + daysInWeek) % daysInWeek || daysInWeek;
}

function overlaps(one: PlacedDay, other: PlacedDay): boolean {
  const regions = regionsOfFocus[other.focus];
  return regionsOfFocus[one.focus].some((region) => regions.includes(region));
}

/** All selections of `count` items in their order, in lexicographic order. */
function choose<Item>(items: readonly Item[], count: number): Item[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) =>
    choose(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]),
  );
}
