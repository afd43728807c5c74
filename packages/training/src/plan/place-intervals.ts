import type { CardioBlock } from '../model/plan.ts';
import type { Goal } from '../model/taxonomy.ts';
import { intervalMode } from './cardio-modes.ts';
import type { CardioRoom } from './cardio-room.ts';
import {
  type IntervalFormat,
  intervalFormat,
  intervalText,
  rpeOfIntensity,
} from './cardio-text.ts';
import type { PlanContext } from './plan-context.ts';
import type { WeekKind } from './week-kinds.ts';

/** What drills can fill beside intervals, and what may stay unused. */
const drillMinutes = { cardioDay: 15, strength: 4 };
const sparableShare = 0.18;
const intervalGoals: readonly Goal[] = ['endurance', 'fat_loss'];

/** One interval session a week, for trained members whose conditions allow it. */
export function placeIntervals(
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
