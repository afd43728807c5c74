import type { DayKind } from '../model/plan.ts';
import type { Goal, Level } from '../model/taxonomy.ts';

export const dayFocuses = [
  'full_a',
  'full_b',
  'full_c',
  'upper_a',
  'upper_b',
  'lower_a',
  'lower_b',
  'push_a',
  'push_b',
  'pull_a',
  'pull_b',
  'legs_a',
  'legs_b',
  'technique',
  'cardio_mobility',
  'walk',
] as const;
/** What one day of the week is about. */
export type DayFocus = (typeof dayFocuses)[number];

export interface Split {
  name: string;
  /** In the order of the week. */
  days: readonly DayFocus[];
}

type BodyRegion = 'push' | 'pull' | 'legs';

const wholeBody: readonly BodyRegion[] = ['push', 'pull', 'legs'];
const upperBody: readonly BodyRegion[] = ['push', 'pull'];

/** Regions worked hard enough to need two days before they are worked again. */
export const regionsOfFocus: Record<DayFocus, readonly BodyRegion[]> = {
  full_a: wholeBody,
  full_b: wholeBody,
  full_c: wholeBody,
  upper_a: upperBody,
  upper_b: upperBody,
  lower_a: ['legs'],
  lower_b: ['legs'],
  push_a: ['push'],
  push_b: ['push'],
  pull_a: ['pull'],
  pull_b: ['pull'],
  legs_a: ['legs'],
  legs_b: ['legs'],
  technique: [],
  cardio_mobility: [],
  walk: [],
};

const fullBody: Split = { name: 'Full body', days: ['full_a'] };
const fullAB: Split = { name: 'Full body A / B', days: ['full_a', 'full_b'] };
const fullABA: Split = { name: 'Full body A / B / A', days: ['full_a', 'full_b', 'full_a'] };
const fullABC: Split = { name: 'Full body A / B / C', days: ['full_a', 'full_b', 'full_c'] };
const upperLowerFull: Split = {
  name: 'Upper / Lower / Full body',
  days: ['upper_a', 'lower_a', 'full_c'],
};
const upperLowerTwice: Split = {
  name: 'Upper / Lower, twice',
  days: ['upper_a', 'lower_a', 'upper_b', 'lower_b'],
};
const upperLowerTechnique: Split = {
  name: 'Upper / Lower, twice, and technique',
  days: ['upper_a', 'lower_a', 'upper_b', 'lower_b', 'technique'],
};
const upperLowerPushPullLegs: Split = {
  name: 'Upper / Lower / Push / Pull / Legs',
  days: ['upper_a', 'lower_a', 'push_b', 'pull_b', 'legs_b'],
};
const pushPullLegsTwice: Split = {
  name: 'Push / Pull / Legs, twice',
  days: ['push_a', 'pull_a', 'legs_a', 'push_b', 'pull_b', 'legs_b'],
};

/** With this little time a session is one circuit for the whole body. */
export const circuitMinutes = 20;
const fullBodyDaysMax = 3;
const weekWithRestDayWalk = 7;

/** Goals that use spare days for cardio and mobility before a second strength day. */
const cardioGoals: readonly Goal[] = ['general_health', 'fat_loss', 'endurance', 'mobility'];

/**
 * The order of training days in a week. Each major muscle is trained on two days or more from two
 * days a week on (ACSM 2026; Schoenfeld 2016); how the same volume is spread beyond that hardly
 * changes size (Pelland 2024). Seven days end with an easy walk: no week has seven hard days.
 *
 * @param input.daysPerWeek 1–7
 */
export function chooseSplit(input: {
  goal: Goal;
  level: Level;
  daysPerWeek: number;
  minutesPerSession: number;
}): Split {
  if (input.daysPerWeek >= weekWithRestDayWalk) {
    return withDays(chooseSplit({ ...input, daysPerWeek: input.daysPerWeek - 1 }), ['walk']);
  }
  const isCircuit = input.minutesPerSession <= circuitMinutes;
  const isSimple = isCircuit || input.level === 'beginner' || input.goal === 'mobility';
  return isSimple ? simpleSplit(input, isCircuit) : trainedSplit(input);
}

function simpleSplit(
  { goal, daysPerWeek, level }: { goal: Goal; level: Level; daysPerWeek: number },
  isCircuit: boolean,
): Split {
  const isUpperLower = daysPerWeek === 4 && !isCircuit && !cardioGoals.includes(goal);
  return isUpperLower ? upperLowerTwice : fullBodyWeek(daysPerWeek, level);
}

function trainedSplit(input: { goal: Goal; level: Level; daysPerWeek: number }): Split {
  const { goal, level, daysPerWeek } = input;
  switch (daysPerWeek) {
    case 1:
    case 2:
      return fullBodyWeek(daysPerWeek, level);
    case 3:
      return threeDays(goal, level);
    case 4:
      return goal === 'endurance' ? fullBodyWeek(daysPerWeek, level) : upperLowerTwice;
    case 5:
      return fiveDays(goal, level);
    default:
      return cardioGoals.includes(goal)
        ? withDays(upperLowerTwice, ['cardio_mobility', 'cardio_mobility'])
        : pushPullLegsTwice;
  }
}

function threeDays(goal: Goal, level: Level): Split {
  if (goal === 'endurance') return fullABC;
  if (level === 'advanced') return goal === 'strength' ? fullABC : upperLowerFull;
  return goal === 'hypertrophy' ? upperLowerFull : fullABC;
}

function fiveDays(goal: Goal, level: Level): Split {
  if (goal === 'endurance') return fullBodyWeek(5, level);
  return goal === 'strength' && level === 'intermediate'
    ? upperLowerTechnique
    : upperLowerPushPullLegs;
}

/**
 * Up to three full-body days, the others for cardio and mobility: more would leave less than two
 * days between hard sessions.
 *
 * @param daysPerWeek 1–6
 * @param strengthDays 1–3; as many as fit unless told
 */
export function fullBodyWeek(
  daysPerWeek: number,
  level: Level,
  strengthDays: number = Math.min(daysPerWeek, fullBodyDaysMax),
): Split {
  const easyDays = Array<DayFocus>(daysPerWeek - strengthDays).fill('cardio_mobility');
  return withDays(fullBodySplit(strengthDays, level), easyDays);
}

function fullBodySplit(days: number, level: Level): Split {
  if (days === 1) return fullBody;
  if (days === 2) return fullAB;
  return level === 'beginner' ? fullABA : fullABC;
}

function withDays(split: Split, days: readonly DayFocus[]): Split {
  if (days.length === 0) return split;
  const easyDays = days.filter((day) => day === 'cardio_mobility').length;
  const easyName = easyDays > 0 ? ` + ${easyDays} × cardio and mobility` : '';
  const walkName = days.includes('walk') ? ' + an easy walk' : '';
  return { name: `${split.name}${easyName}${walkName}`, days: [...split.days, ...days] };
}

/** Two days in a row that share no muscles; for members who only have such days. */
export const upperThenLower: Split = { name: 'Upper / Lower', days: ['upper_a', 'lower_a'] };

/** Whether a day is planned around resistance work. */
export function isStrengthFocus(focus: DayFocus): boolean {
  return focus !== 'cardio_mobility' && focus !== 'walk';
}

/** The kind of a day; members who train for mobility have no day that is strength alone. */
export function dayKindOf(focus: DayFocus, goal: Goal): DayKind {
  if (focus === 'cardio_mobility' || focus === 'walk') return focus;
  return goal === 'mobility' ? 'mobility' : 'strength';
}
