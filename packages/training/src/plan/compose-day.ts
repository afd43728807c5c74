import { getExercise } from '../catalogue/catalogue.ts';
import type { PlanDay, PlanExercise } from '../model/plan.ts';
import { composeExercises } from './compose-exercises.ts';
import type { DraftDay } from './draft.ts';
import type { FittedSession } from './fit-session.ts';
import type { PlacedDay } from './place-days.ts';
import type { PlanContext } from './plan-context.ts';
import type { RoundsByWeek } from './ramp-weeks.ts';
import { estimateSessionSeconds, timedExercise } from './session-time.ts';
import { dayKindOf } from './split.ts';
import { balanceStep, coolDownSteps, warmUpSteps } from './warm-up-steps.ts';
import type { WeekFacts } from './why.ts';

const secondsPerMinute = 60;

/** Turns a drafted day into the day of the plan, with its frame and its estimate. */
export function composeDay(
  input: {
    day: DraftDay;
    placed: PlacedDay;
    name: string;
    index: number;
    session: FittedSession;
    rounds: RoundsByWeek;
    facts: WeekFacts;
  },
  context: PlanContext,
): PlanDay {
  const { day, session } = input;
  const lifts = composeExercises(day.units, input.rounds, input.facts, context);
  const exercises =
    context.goal === 'mobility' ? [...session.drills, ...lifts] : [...lifts, ...session.drills];
  const planned = {
    key: `d${input.index + 1}`,
    name: input.name,
    kind: dayKindOf(day.focus, context.goal),
    weekday: input.placed.weekday,
    isHard: lifts.length > 0 || isVigorous(session),
    ...frameOf(input, lifts[0], context),
    exercises,
    cardio: session.cardio,
  };
  return { ...planned, estimatedSeconds: longestWeekSeconds(planned, context.weeks) };
}

function isVigorous({ cardio }: FittedSession): boolean {
  return cardio?.intensity === 'hiit' || cardio?.intensity === 'vigorous';
}

function frameOf(
  { day, index }: { day: DraftDay; index: number },
  firstLift: PlanExercise | undefined,
  context: PlanContext,
): Pick<PlanDay, 'warmup' | 'cooldown'> {
  if (day.focus === 'walk') return { warmup: [], cooldown: [] };
  const { frame, constraints } = context;
  const first = firstLift === undefined ? undefined : getExercise(firstLift.exerciseId);
  const warmup = warmUpSteps(frame.warmupSeconds, { focus: day.focus, first }, context);
  return {
    warmup: constraints.balanceDaysMin > 0 ? [...warmup, balanceStep(index, context)] : warmup,
    cooldown: coolDownSteps(frame.cooldownSeconds, day.focus, context),
  };
}

/** Seconds of a day in the longest week of the block, by the time model. */
export function longestWeekSeconds(day: Omit<PlanDay, 'estimatedSeconds'>, weeks: number): number {
  const secondsOf = (steps: PlanDay['warmup']) =>
    steps.reduce((sum, step) => sum + step.seconds, 0);
  const byWeek = Array.from({ length: weeks }, (_, week) =>
    estimateSessionSeconds({
      warmupSeconds: secondsOf(day.warmup),
      exercises: day.exercises.map((planned) =>
        timedExercise(getExercise(planned.exerciseId), planned, planned.setsByWeek[week] ?? 0),
      ),
      cardioSeconds: (day.cardio?.minutesByWeek[week] ?? 0) * secondsPerMinute,
      cooldownSeconds: secondsOf(day.cooldown),
    }),
  );
  return Math.ceil(Math.max(...byWeek));
}
