import type { PlanDay } from '../model/plan.ts';
import type { CardioRoom } from './cardio-room.ts';
import { composeDay } from './compose-day.ts';
import { nameDays } from './day-names.ts';
import { type DraftDay, resistanceSeconds, setsOfItem } from './draft.ts';
import { mainSecondsOf, type WeekDraft } from './draft-week.ts';
import { fitSession, useSpareTimeForRest } from './fit-session.ts';
import { sumMuscleSets } from './muscle-volume.ts';
import { type PlacedCardio, placeCardio } from './place-cardio.ts';
import type { PlacedDay, PlacedSplit } from './place-days.ts';
import type { PlanContext } from './plan-context.ts';
import { type RoundsByWeek, rampWeeks } from './ramp-weeks.ts';
import type { WeekKind } from './week-kinds.ts';
import type { WeekFacts } from './why.ts';

export interface ComposedWeek {
  days: PlanDay[];
  cardio: PlacedCardio;
}

const secondsPerMinute = 60;

/** Turns the drafted kinds of days into the days of the week, with cardio and all their weeks. */
export function composeWeek(
  split: PlacedSplit,
  draft: WeekDraft,
  weekKinds: readonly WeekKind[],
  context: PlanContext,
): ComposedWeek {
  const rounds = rampWeeks(draft.days, weekKinds, context);
  keepLongestWeek(rounds);
  const names = nameDays(
    split.days.map((day) => day.focus),
    context.goal,
  );
  const draftOf = (placed: PlacedDay) => draftDayOf(draft, placed);
  const rooms = split.days.map((placed, index) => roomOf(placed, index, draftOf(placed), context));
  const cardio = placeCardio(rooms, weekKinds, context);
  for (const day of draft.days) useSpareTimeForRest(day, longestCardio(rooms, cardio), context);
  const facts = factsOf(draft);
  const days = split.days.map((placed, index) => {
    const day = draftOf(placed);
    const session = fitSession(day, cardio.byDay.get(keyOf(index)), context);
    const name = names[index] ?? placed.focus;
    return composeDay({ day, placed, name, index, session, rounds, facts }, context);
  });
  return { days, cardio };
}

/** A block of one or two weeks ends below the planned sets; what follows counts what it reaches. */
function keepLongestWeek(rounds: RoundsByWeek): void {
  for (const [unit, byWeek] of rounds) unit.sets = Math.max(...byWeek);
}

function draftDayOf({ days }: WeekDraft, { focus }: PlacedDay): DraftDay {
  const day = days.find((one) => one.focus === focus);
  if (day === undefined) throw new RangeError(`No draft for ${focus}`);
  return day;
}

function keyOf(index: number): string {
  return `d${index + 1}`;
}

function roomOf(
  { focus, weekday }: PlacedDay,
  index: number,
  day: DraftDay,
  context: PlanContext,
): CardioRoom {
  const free = mainSecondsOf(context) - resistanceSeconds(day);
  const freeMinutes = Math.max(0, Math.floor(free / secondsPerMinute));
  return { key: keyOf(index), focus, weekday, freeMinutes };
}

/** Seconds of cardio on the longest day of each focus. */
function longestCardio(rooms: readonly CardioRoom[], cardio: PlacedCardio): Map<string, number> {
  const longest = new Map<string, number>();
  for (const { key, focus } of rooms) {
    const minutes = Math.max(0, ...(cardio.byDay.get(key)?.minutesByWeek ?? []));
    longest.set(focus, Math.max(longest.get(focus) ?? 0, minutes * secondsPerMinute));
  }
  return longest;
}

function factsOf(draft: WeekDraft): WeekFacts {
  const work = draft.days.flatMap((day) =>
    day.units.flatMap((unit) =>
      unit.items.map((item) => ({
        exercise: item.exercise,
        sets: setsOfItem(item, unit.sets) * day.times,
      })),
    ),
  );
  const setsOfExercise = new Map<string, number>();
  for (const { exercise, sets } of work) {
    setsOfExercise.set(exercise.id, (setsOfExercise.get(exercise.id) ?? 0) + sets);
  }
  return { groups: sumMuscleSets(work), setsOfExercise };
}
