import type { CardioBlock, OutsideCardio, Weekday } from '../model/plan.ts';
import type { CardioMode, Goal } from '../model/taxonomy.ts';
import { cardioMinutesByWeek } from './cardio-dose.ts';
import { insideMode, intervalMode, outsideMode } from './cardio-modes.ts';
import {
  type IntervalFormat,
  intervalFormat,
  intervalText,
  rpeOfIntensity,
  steadyCardioText,
} from './cardio-text.ts';
import type { PlanContext } from './plan-context.ts';
import type { DayFocus } from './split.ts';
import { splitMinutes } from './split-minutes.ts';
import type { WeekKind } from './week-kinds.ts';

/** Time of a day that its strength work leaves. */
export interface CardioRoom {
  key: string;
  focus: DayFocus;
  weekday: Weekday;
  freeMinutes: number;
}

export interface PlacedCardio {
  byDay: ReadonlyMap<string, CardioBlock>;
  outside: readonly OutsideCardio[];
  /** Minutes of the block's weeks, inside and outside the sessions. */
  minutesByWeek: readonly number[];
}

const shortestBlockMinutes = 9;
const restDayWalkMinutes = 30;
const cardioDayMinutesMax = 60;
const cardioDayShare = 0.7;
/** Cardio after strength work, at most; strength comes first where strength is the goal. */
const afterStrengthMinutes: Record<Goal, number> = {
  endurance: 45,
  fat_loss: 25,
  general_health: 25,
  mobility: 0,
  hypertrophy: 15,
  strength: 15,
};
const walkMinutes = { min: 10, usual: 35, max: 45 };
const wholeWeek: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** What drills can fill beside intervals, and what may stay unused. */
const drillMinutes = { cardioDay: 15, strength: 4 };
const sparableShare = 0.18;
const intervalGoals: readonly Goal[] = ['endurance', 'fat_loss'];

/**
 * Places the week's cardio: first on the days made for it, then into what time strength leaves, and
 * the rest as walks of 10–45 minutes on other days.
 */
export function placeCardio(
  rooms: readonly CardioRoom[],
  weekKinds: readonly WeekKind[],
  context: PlanContext,
): PlacedCardio {
  const dose = cardioMinutesByWeek({
    goal: context.goal,
    level: context.input.level,
    weeks: weekKinds.length,
    isInactive: context.input.screening.inactive === true,
  });
  const inside = insideMinutes(rooms, Math.max(...dose), context);
  const intervals = placeIntervals(rooms, inside, weekKinds, context);
  const steadyDose = dose.map((minutes, week) =>
    Math.max(0, minutes - (intervals?.block.minutesByWeek[week] ?? 0)),
  );
  const steadyRooms = rooms.filter((room) => room.key !== intervals?.key && inside.has(room.key));
  const steady = splitDose(
    steadyDose,
    steadyRooms.map((room) => inside.get(room.key) ?? 0),
  );
  const byDay = new Map(
    steadyRooms.map((room, index) => [
      room.key,
      steadyBlock(room, steady.inside[index] ?? [], context),
    ]),
  );
  if (intervals !== undefined) byDay.set(intervals.key, intervals.block);
  return { byDay, outside: outsideWalks(steady.outside, rooms, context), minutesByWeek: dose };
}

/** Minutes of each room in the longest week; rooms that are too small get none. */
function insideMinutes(
  rooms: readonly CardioRoom[],
  target: number,
  { goal, input }: PlanContext,
): Map<string, number> {
  const capOf = (room: CardioRoom) => {
    if (room.focus === 'walk') return Math.min(restDayWalkMinutes, input.minutesPerSession);
    if (room.focus !== 'cardio_mobility')
      return Math.min(room.freeMinutes, afterStrengthMinutes[goal]);
    return Math.min(cardioDayMinutesMax, Math.floor(room.freeMinutes * cardioDayShare));
  };
  const isCardioDay = (room: CardioRoom) =>
    room.focus === 'walk' || room.focus === 'cardio_mobility';
  const minutes = new Map<string, number>();
  let left = target;
  for (const wanted of [rooms.filter(isCardioDay), rooms.filter((room) => !isCardioDay(room))]) {
    for (const [index, room] of wanted.entries()) {
      const share = Math.min(capOf(room), Math.ceil(left / (wanted.length - index)));
      if (share < shortestBlockMinutes) continue;
      minutes.set(room.key, share);
      left -= share;
    }
  }
  return minutes;
}

/** One interval session a week, for trained members whose conditions allow it. */
function placeIntervals(
  rooms: readonly CardioRoom[],
  inside: ReadonlyMap<string, number>,
  weekKinds: readonly WeekKind[],
  context: PlanContext,
): { key: string; block: CardioBlock } | undefined {
  const { input, constraints, goal } = context;
  const mayDo = constraints.mayDoHiit && input.level !== 'beginner' && !input.screening.inactive;
  if (!mayDo || !intervalGoals.includes(goal)) return undefined;
  const isAdvanced = input.level === 'advanced';
  const fitting = rooms.flatMap((room) => {
    const format = intervalFormat(inside.get(room.key) ?? 0, isAdvanced);
    return format !== undefined && fillsRoom(format, room, context) ? [{ room, format }] : [];
  });
  const [longest] = fitting.toSorted((one, other) => other.format.minutes - one.format.minutes);
  if (longest === undefined) return undefined;
  const { room, format } = longest;
  const mode = intervalMode(context);
  const minutesByWeek = weekKinds.map((kind) => (kind === 'deload' ? 0 : format.minutes));
  const block: CardioBlock = {
    mode,
    intensity: 'hiit',
    minutes: format.minutes,
    minutesByWeek,
    rpeMax: Math.min(rpeOfIntensity.hiit, constraints.rpeMax),
    text: intervalText(mode, format),
  };
  return { key: room.key, block };
}

/** Intervals are not stretched: with drills they have to be enough for the day. */
function fillsRoom(format: IntervalFormat, room: CardioRoom, { input }: PlanContext): boolean {
  if (room.focus === 'walk') return false;
  const drills = room.focus === 'cardio_mobility' ? drillMinutes.cardioDay : drillMinutes.strength;
  const unused = input.minutesPerSession * sparableShare;
  return room.freeMinutes <= format.minutes + drills + unused;
}

/** Each week's minutes for every room in proportion, and what is left for other days. */
function splitDose(
  dose: readonly number[],
  inside: readonly number[],
): { inside: number[][]; outside: number[] } {
  const longest = Math.max(...dose);
  const outside = Math.max(0, longest - inside.reduce((sum, minutes) => sum + minutes, 0));
  const weeks = dose.map((minutes) => splitMinutes(minutes, [...inside, outside]));
  return {
    inside: inside.map((_, index) => weeks.map((week) => week[index] ?? 0)),
    outside: weeks.map((week) => week.at(-1) ?? 0),
  };
}

function steadyBlock(
  room: CardioRoom,
  minutesByWeek: readonly number[],
  context: PlanContext,
): CardioBlock {
  const mode = room.focus === 'walk' ? 'walk' : insideMode(context);
  const intensity = room.focus === 'walk' ? 'easy' : 'moderate';
  return cardioBlock(mode, intensity, minutesByWeek, context);
}

function cardioBlock(
  mode: CardioMode,
  intensity: 'easy' | 'moderate',
  minutesByWeek: readonly number[],
  { constraints }: PlanContext,
): CardioBlock {
  return {
    mode,
    intensity,
    minutes: minutesByWeek[0] ?? 0,
    minutesByWeek: [...minutesByWeek],
    rpeMax: Math.min(rpeOfIntensity[intensity], constraints.rpeMax),
    text: steadyCardioText(mode, intensity),
  };
}

/** Walks on days without a session first, one entry a day, each of 10–45 minutes. */
function outsideWalks(
  minutesByWeek: readonly number[],
  rooms: readonly CardioRoom[],
  context: PlanContext,
): OutsideCardio[] {
  const longest = Math.max(...minutesByWeek);
  if (longest === 0) return [];
  const taken = new Set(rooms.map((room) => room.weekday));
  const days = wholeWeek.toSorted(
    (one, other) => Number(taken.has(one)) - Number(taken.has(other)),
  );
  const first = minutesByWeek[0] ?? 0;
  const most = Math.max(1, Math.min(days.length, Math.floor(first / walkMinutes.min)));
  const count = Math.min(most, Math.ceil(longest / walkMinutes.usual));
  const weekdays = days.slice(0, count).toSorted((one, other) => one - other);
  const mode = outsideMode(context);
  const shares = minutesByWeek.map((minutes) =>
    splitMinutes(
      minutes,
      weekdays.map(() => 1),
    ),
  );
  return weekdays.map((weekday, index) => {
    const minutes = shares.map((week) =>
      Math.min(walkMinutes.max, Math.max(walkMinutes.min, week[index] ?? 0)),
    );
    return { ...cardioBlock(mode, 'moderate', minutes, context), weekdays: [weekday] };
  });
}

/** The same block with so many easy minutes more in every week. */
export function extendCardio(
  block: CardioBlock | undefined,
  minutes: number,
  weeks: number,
  context: PlanContext,
): CardioBlock {
  const base =
    block ?? cardioBlock(insideMode(context), 'easy', Array<number>(weeks).fill(0), context);
  const minutesByWeek = base.minutesByWeek.map((each) => each + minutes);
  const isMixed = block !== undefined && block.intensity !== 'easy';
  const text = isMixed ? `${base.text} Take the last ${minutes} min easily.` : base.text;
  return { ...base, minutes: minutesByWeek[0] ?? 0, minutesByWeek, text };
}
