import type { OutsideCardio, Weekday } from '../model/plan.ts';
import { cardioBlock } from './cardio-block.ts';
import { outsideMode } from './cardio-modes.ts';
import type { CardioRoom } from './cardio-room.ts';
import type { PlanContext } from './plan-context.ts';
import { splitMinutes } from './split-minutes.ts';

const walkMinutes = { min: 10, usual: 35, max: 45 };
const wholeWeek: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Walks on days without a session first, one entry a day, each of 10–45 minutes. */
export function outsideWalks(
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
