import { getExercise } from '../catalogue/catalogue.ts';
import type {
  CardioBlock,
  DayKind,
  PlanDay,
  SlotRole,
  TrainingPlan,
  Weekday,
} from '../model/plan.ts';
import { rpeOfIntensity, steadyCardioText } from '../plan/cardio-text.ts';
import { majorGroups } from '../plan/volume-targets.ts';
import type { Finding } from './finding.ts';
import { isHardDay } from './hard-day.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';
import { cheapestWeekdays, clashes } from './weekday-search.ts';
import { groupCredit } from './weekly-volume.ts';

const wholeWeek: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const mostHardDays = 6;
const restDayWalkMinutes = 30;
/** From this many direct sets in a session on, a muscle needs two days. */
const hardDoseSets = 3;
/** Core work and carries tire a muscle too little to need the day between. */
const hardRoles: readonly SlotRole[] = ['main', 'power', 'accessory', 'isolation'];
/** The last goes first where there are more days than asked for. */
const byImportance: readonly DayKind[] = ['strength', 'cardio_mobility', 'mobility', 'walk'];

/** V12: no more days than asked for, and at least one without hard work. */
export function checkDayCount(plan: TrainingPlan, context: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  const note = (message: string) =>
    findings.push({ id: 'V12', severity: 'repair', path: 'days', message });
  const most = mostDays(context);
  let days = plan.days;
  while (days.length > most) {
    days = withoutLeastImportant(days, () => true);
    note('A day more than asked for was left out.');
  }
  while (days.filter(countsAsSession).length > context.plan.constraints.sessionsPerWeekMax) {
    days = withoutLeastImportant(days, countsAsSession);
    note('One session less, so that the week has rest in it.');
  }
  while (days.filter(isHardDay).length > mostHardDays) {
    const last = days.findLastIndex(isHardDay);
    days = days.map((day, index) => (index === last ? asWalk(day, plan.weeks, context) : day));
    note('The last hard day became an easy walk.');
  }
  return { plan: { ...plan, days: days.map(withHardness) }, findings };
}

/** V12: on the member's weekdays, a day between hard sessions for the same muscles if possible. */
export function checkSpacing(plan: TrainingPlan, { input }: RuleContext): RuleOutcome {
  const available = weekdaysFor(input.availableWeekdays);
  const sessions = plan.days.map((day) => hardMuscles(day, plan.weeks));
  const current = plan.days.map((day) => day.weekday);
  const isPlaced =
    new Set(current).size === current.length && current.every((day) => available.includes(day));
  const clashesNow = clashes(sessions, current);
  if (isPlaced && clashesNow === 0) return { plan, findings: [] };
  const weekdays = cheapestWeekdays(sessions, current, available);
  if (isPlaced && clashes(sessions, weekdays) === clashesNow) {
    const message = 'Some muscles work hard on two days in a row; these weekdays leave no way out.';
    return { plan, findings: [{ id: 'V12', severity: 'warn', path: 'days', message }] };
  }
  const days = plan.days
    .map((day, index) => ({ ...day, weekday: weekdays[index] ?? day.weekday }))
    .toSorted((one, other) => one.weekday - other.weekday);
  const message = 'Sessions moved to other weekdays.';
  return {
    plan: { ...plan, days },
    findings: [{ id: 'V12', severity: 'repair', path: 'days', message }],
  };
}

function mostDays({ input }: RuleContext): number {
  return Math.min(input.daysPerWeek, weekdaysFor(input.availableWeekdays).length);
}

function weekdaysFor(available: readonly Weekday[] | undefined): readonly Weekday[] {
  const own = wholeWeek.filter((weekday) => available?.includes(weekday));
  return own.length > 0 ? own : wholeWeek;
}

/** A walk is rest with movement in it. */
function countsAsSession(day: PlanDay): boolean {
  return day.kind !== 'walk';
}

function withoutLeastImportant(
  days: readonly PlanDay[],
  mayGo: (day: PlanDay) => boolean,
): PlanDay[] {
  const rank = (day: PlanDay) => (mayGo(day) ? byImportance.indexOf(day.kind) : -1);
  const worst = Math.max(...days.map(rank));
  const gone = days.findLastIndex((day) => rank(day) === worst);
  return days.filter((_, index) => index !== gone);
}

function asWalk(day: PlanDay, weeks: number, { input }: RuleContext): PlanDay {
  const minutes = Math.min(restDayWalkMinutes, input.minutesPerSession);
  const cardio: CardioBlock = {
    mode: 'walk',
    intensity: 'easy',
    minutes,
    minutesByWeek: Array<number>(weeks).fill(minutes),
    rpeMax: rpeOfIntensity.easy,
    text: steadyCardioText('walk', 'easy'),
  };
  const empty = { warmup: [], exercises: [], cooldown: [] };
  return { ...day, ...empty, name: 'Easy walk', kind: 'walk', cardio };
}

function withHardness(day: PlanDay): PlanDay {
  const isHard = isHardDay(day);
  return isHard === day.isHard ? day : { ...day, isHard };
}

/** The major muscles that a day works with so many direct sets that they need a day of rest. */
function hardMuscles(day: PlanDay, weeks: number): ReadonlySet<string> {
  if (!isHardDay(day)) return new Set();
  const weeksOfBlock = Array.from({ length: weeks }, (_, week) => week);
  return new Set(
    majorGroups.filter((group) =>
      weeksOfBlock.some((week) => directSets(day, group, week) >= hardDoseSets),
    ),
  );
}

function directSets(day: PlanDay, group: (typeof majorGroups)[number], week: number): number {
  return day.exercises
    .filter(
      ({ role, exerciseId }) =>
        hardRoles.includes(role) && groupCredit(group)(getExercise(exerciseId)) === 1,
    )
    .reduce((sum, planned) => sum + (planned.setsByWeek[week] ?? 0), 0);
}
