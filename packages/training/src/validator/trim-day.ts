import { getExercise } from '../catalogue/catalogue.ts';
import type { CardioBlock, PlanDay, PlanExercise, WarmupStep } from '../model/plan.ts';
import type { Pattern } from '../model/taxonomy.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import { leastRest } from './check-effort.ts';
import { requiredFrame } from './check-frame.ts';
import { sumSeconds } from './day-time.ts';
import { capSets } from './edit-plan.ts';
import { leastImportantFirst } from './priority.ts';

/** What deciding on a smaller session needs to know. */
export interface TrimContext {
  plan: PlanContext;
  /** Whether the week still covers its essential patterns without an exercise. */
  isDispensable(planned: PlanExercise): boolean;
}

/** A smaller version of a day, or `undefined` where this way makes it no smaller. */
type Shrink = (day: PlanDay, context: TrimContext) => PlanDay | undefined;

/** In the order in which a session gives things up. */
const shrinks: readonly Shrink[] = [
  dropFinisher,
  shortenFrame,
  shortenRests,
  (day) => cutOneSetAbove(day, 2),
  shortenCardio,
  (day, context) => dropExercise(day, context.isDispensable),
  (day) => cutOneSetAbove(day, 1),
  (day) => dropExercise(day, () => true),
  dropFrame,
];

/** The next smaller version of a day; `undefined` where nothing is left to give up. */
export function shrinkDay(day: PlanDay, context: TrimContext): PlanDay | undefined {
  for (const shrink of shrinks) {
    const smaller = shrink(day, context);
    if (smaller !== undefined) return smaller;
  }
  return undefined;
}

function dropFinisher(day: PlanDay): PlanDay | undefined {
  const index = day.exercises.findLastIndex(({ role }) => role === 'carry');
  return index > 0 ? without(day, index) : undefined;
}

function shortenFrame(day: PlanDay, { plan }: TrimContext): PlanDay | undefined {
  const { warmupSeconds, cooldownSeconds } = requiredFrame(day, plan);
  const warmup = shortened(day.warmup, warmupSeconds);
  const cooldown = shortened(day.cooldown, cooldownSeconds);
  return warmup === day.warmup && cooldown === day.cooldown
    ? undefined
    : { ...day, warmup, cooldown };
}

/** Keeps the first steps whole; the one that passes the limit ends there. */
function shortened(steps: WarmupStep[], limit: number): WarmupStep[] {
  if (sumSeconds(steps) <= limit) return steps;
  let left = limit;
  return steps.flatMap((step) => {
    const seconds = Math.min(step.seconds, left);
    left -= seconds;
    return seconds > 0 ? [{ ...step, seconds }] : [];
  });
}

function shortenRests(day: PlanDay, { plan }: TrimContext): PlanDay | undefined {
  const exercises = day.exercises.map((planned) => {
    const restSeconds = Math.min(planned.restSeconds, leastRest(planned, plan));
    return restSeconds === planned.restSeconds ? planned : { ...planned, restSeconds };
  });
  return exercises.some((planned, index) => planned !== day.exercises[index])
    ? { ...day, exercises }
    : undefined;
}

function cutOneSetAbove(day: PlanDay, fewest: number): PlanDay | undefined {
  const most = (planned: PlanExercise | undefined) => Math.max(0, ...(planned?.setsByWeek ?? []));
  const index = leastImportantFirst(day.exercises).find(
    (place) => most(day.exercises[place]) > fewest,
  );
  if (index === undefined) return undefined;
  const exercises = day.exercises.map((planned, place) =>
    place === index ? capSets(planned, most(planned) - 1) : planned,
  );
  return { ...day, exercises };
}

function shortenCardio(day: PlanDay): PlanDay | undefined {
  const longest = Math.max(0, ...(day.cardio?.minutesByWeek ?? []));
  if (day.cardio === undefined || longest === 0) return undefined;
  return { ...day, cardio: capMinutes(day.cardio, longest - 1) };
}

function capMinutes(block: CardioBlock, limit: number): CardioBlock | undefined {
  if (limit === 0) return undefined;
  const minutesByWeek = block.minutesByWeek.map((minutes) => Math.min(minutes, limit));
  return { ...block, minutes: minutesByWeek[0] ?? limit, minutesByWeek };
}

function dropExercise(
  day: PlanDay,
  mayGo: (planned: PlanExercise) => boolean,
): PlanDay | undefined {
  const index = leastImportantFirst(day.exercises).find((place) => {
    const planned = day.exercises[place];
    return planned !== undefined && mayGo(planned);
  });
  return index === undefined ? undefined : without(day, index);
}

function dropFrame(day: PlanDay): PlanDay | undefined {
  return day.warmup.length + day.cooldown.length > 0
    ? { ...day, warmup: [], cooldown: [] }
    : undefined;
}

function without(day: PlanDay, index: number): PlanDay {
  return { ...day, exercises: day.exercises.filter((_, place) => place !== index) };
}

/** The pattern of a planned exercise. */
export function patternOf(planned: PlanExercise): Pattern {
  return getExercise(planned.exerciseId).pattern;
}
