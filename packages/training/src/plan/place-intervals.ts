import type { CardioBlock } from '../model/plan.ts';
import type { Goal } from '../model/taxonomy.ts';
import { cardioMinutesByWeek } from './cardio-dose.ts';
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
const shortestLimitMinutes = 30;
const shareOfWeek = 0.3;
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
  const [best] = fitting.toSorted(
    (one, other) =>
      Number(isCardioDay(other.room)) - Number(isCardioDay(one.room)) ||
      other.format.minutes - one.format.minutes,
  );
  if (best === undefined) return undefined;
  const { room, format } = best;
  const mode = intervalMode(context);
  const minutesByWeek = weekKinds.map((kind) => (kind === 'deload' ? 0 : format.minutes));
  const block: CardioBlock = {
    mode,
    intensity: 'hiit',
    minutes: format.minutes,
    minutesByWeek,
    rpeMax: Math.min(rpeOfIntensity.hiit, constraints.rpeMax),
    text: weekKinds.includes('deload')
      ? `${intervalText(mode, format)} Leave the hard parts out in a lighter week.`
      : intervalText(mode, format),
  };
  return { key: room.key, block };
}

function isCardioDay({ focus }: CardioRoom): boolean {
  return focus === 'cardio_mobility';
}

/**
 * Minutes that a session with intervals may last, its easy part included: at least 30, at most 30 %
 * of the week's cardio, so that most of it stays easy.
 */
export function intervalSessionLimit({ goal, input, weeks }: PlanContext): number {
  const isInactive = input.screening.inactive === true;
  const dose = cardioMinutesByWeek({ goal, level: input.level, weeks, isInactive });
  return Math.max(shortestLimitMinutes, Math.floor(Math.max(...dose) * shareOfWeek));
}

/** With its easy part and drills, a session with intervals has to be enough for the day. */
function fillsRoom(format: IntervalFormat, room: CardioRoom, context: PlanContext): boolean {
  if (room.focus === 'walk') return false;
  const drills = isCardioDay(room) ? drillMinutes.cardioDay : drillMinutes.strength;
  const unused = context.input.minutesPerSession * sparableShare;
  const longest = Math.max(format.minutes, intervalSessionLimit(context));
  return room.freeMinutes <= longest + drills + unused;
}
