import { getExercise } from '../catalogue/catalogue.ts';
import type { MuscleVolume, PlanDay, PlanInput, PlanResult, TrainingPlan } from '../model/plan.ts';
import { type Goal, muscleGroups } from '../model/taxonomy.ts';
import { deriveConstraints } from '../safety/constraints.ts';
import { refusalFor } from '../safety/refusal.ts';
import { checkPlanInput } from './check-plan-input.ts';
import { composeDay } from './compose-day.ts';
import { type DraftDay, resistanceSeconds, setsOfItem } from './draft.ts';
import { draftWeek, mainSecondsOf, type WeekDraft } from './draft-week.ts';
import { explainPlan } from './explanation.ts';
import { fitSession } from './fit-session.ts';
import { sumMuscleSets } from './muscle-volume.ts';
import { type PlacedCardio, placeCardio } from './place-cardio.ts';
import { type PlacedSplit, placeDays } from './place-days.ts';
import { type PlanContext, planContext } from './plan-context.ts';
import { rampWeeks } from './ramp-weeks.ts';
import { weekKindsOf } from './week-kinds.ts';
import type { WeekFacts } from './why.ts';

const secondsPerMinute = 60;

const goalNames: Record<Goal, string> = {
  strength: 'Strength',
  hypertrophy: 'Muscle',
  fat_loss: 'Fat loss',
  endurance: 'Endurance',
  general_health: 'Health',
  mobility: 'Mobility',
};

/**
 * Writes a training plan for one member, or gives the card that is shown instead of one.
 *
 * Deterministic: the same input and seed give the same plan, byte for byte. Safety is a filter
 * before every choice, time is never passed, and where they leave too little, the plan says so.
 *
 * @throws RangeError for days outside 1–7, minutes outside 5–120, age over 100, weeks outside 1–12
 */
export function generatePlan(input: PlanInput): PlanResult {
  checkPlanInput(input);
  const card = refusalFor(input);
  if (card !== undefined) return { ok: false, card };
  const constraints = deriveConstraints(input);
  return { ok: true, plan: writePlan(planContext(input, constraints)) };
}

function writePlan(context: PlanContext): TrainingPlan {
  const { input, constraints, goal, weeks } = context;
  const weekKinds = weekKindsOf(input.level, weeks);
  const split = placeDays({
    ...input,
    goal,
    daysPerWeek: Math.min(input.daysPerWeek, constraints.sessionsPerWeekMax),
  });
  const draft = draftWeek(split, context);
  const rounds = rampWeeks(draft.days, weekKinds, context);
  const cardio = placeCardio(
    draft.days.map((day) => roomOf(day, context)),
    weekKinds,
    context,
  );
  const sessions = draft.days.map((day) => fitSession(day, cardio.byDay.get(day.key), context));
  const facts = factsOf(draft);
  const days = draft.days.map((day, index) =>
    composeDay({ day, index, session: sessions[index] ?? { drills: [] }, rounds, facts }, context),
  );
  const volumes = muscleVolumes(days, context);
  return {
    name: `${goalNames[goal]}: ${split.name}`,
    goal,
    level: input.level,
    weeks,
    weekKinds,
    splitName: split.name,
    days,
    outsideCardio: [...cardio.outside],
    muscleVolumes: volumes,
    explanation: explainPlan({ split, draft, days, cardio, volumes, weekKinds }, context),
    warnings: warningsOf(split, cardio, context),
  };
}

function roomOf(day: DraftDay, context: PlanContext) {
  const free = mainSecondsOf(context) - resistanceSeconds(day);
  return {
    key: day.key,
    focus: day.focus,
    weekday: day.weekday,
    freeMinutes: Math.max(0, Math.floor(free / secondsPerMinute)),
  };
}

function factsOf(draft: WeekDraft): WeekFacts {
  const work = draft.days.flatMap((day) =>
    day.units.flatMap((unit) =>
      unit.items.map((item) => ({ exercise: item.exercise, sets: setsOfItem(item, unit.sets) })),
    ),
  );
  const setsOfExercise = new Map<string, number>();
  for (const { exercise, sets } of work) {
    setsOfExercise.set(exercise.id, (setsOfExercise.get(exercise.id) ?? 0) + sets);
  }
  return { groups: sumMuscleSets(work), setsOfExercise };
}

function muscleVolumes(days: readonly PlanDay[], { targets, weeks }: PlanContext): MuscleVolume[] {
  const planned = days
    .flatMap((day) => day.exercises)
    .filter((exercise) => exercise.role !== 'drill')
    .map((exercise) => ({ exercise: getExercise(exercise.exerciseId), sets: exercise.setsByWeek }));
  const byWeek = Array.from({ length: weeks }, (_, week) =>
    sumMuscleSets(planned.map(({ exercise, sets }) => ({ exercise, sets: sets[week] ?? 0 }))),
  );
  return muscleGroups.map((group) => {
    const { min, target, max } = targets[group];
    const plannedSetsByWeek = byWeek.map((week) => week[group]);
    return {
      group,
      minSets: min,
      targetSets: target,
      maxSets: max,
      plannedSetsByWeek,
      isBelowMin: Math.max(...plannedSetsByWeek) < min,
    };
  });
}

function warningsOf(split: PlacedSplit, cardio: PlacedCardio, context: PlanContext): string[] {
  const { input, constraints } = context;
  const warnings = [...constraints.warnings];
  if (split.days.length < input.daysPerWeek) {
    warnings.push(
      `You asked for ${input.daysPerWeek} days and have ${split.days.length} that fit, so the plan has ${split.days.length}.`,
    );
  }
  if (split.backToBackPairs > 0) {
    warnings.push(
      'Two of your days follow each other: keep the second one lighter if you are sore.',
    );
  }
  return warnings;
}
