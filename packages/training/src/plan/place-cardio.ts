import type { CardioBlock, OutsideCardio } from '../model/plan.ts';
import type { Goal } from '../model/taxonomy.ts';
import { cardioBlock } from './cardio-block.ts';
import { cardioMinutesByWeek } from './cardio-dose.ts';
import { insideMode } from './cardio-modes.ts';
import type { CardioRoom } from './cardio-room.ts';
import { outsideWalks } from './outside-walks.ts';
import { placeIntervals } from './place-intervals.ts';
import type { PlanContext } from './plan-context.ts';
import { splitMinutes } from './split-minutes.ts';
import type { WeekKind } from './week-kinds.ts';

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
