import type { ExerciseId } from '../model/exercise.ts';
import type { KnownStrength, PlanDay, TrainingPlan } from '../model/plan.ts';
import type { LoggedSet } from '../model/training-log.ts';
import { type Random, seededRandom } from '../plan/seeded-random.ts';
import { daysBetween } from '../progress/calendar.ts';
import { applyDeload } from '../progress/deload.ts';
import type { FindExercise } from '../progress/exercise-lookup.ts';
import type { Exposure } from '../progress/progression/progression.ts';
import { drawGrowth } from './growth.ts';
import { drawBetween } from './random.ts';
import { type BodyMassMeasurement, bodyMassAfter, drawBodyMass } from './simulated-body-mass.ts';
import { drawCardio } from './simulated-cardio.ts';
import { drawExercise } from './simulated-exercise.ts';
import { isLighterWeek, listPlannedDays } from './simulated-schedule.ts';
import { findStartingStrength, type LifterTraits } from './starting-strength.ts';

const missedShare = 0.07;
const rememberedExposures = 12;
const eveningMinute = 18 * 60;
const weekendMinute = 10 * 60;

export interface SimulationInput extends LifterTraits {
  plan: TrainingPlan;
  findExercise: FindExercise;
  /** e1RM at the start, where known; the rest is guessed from body mass, sex and level. */
  strengths: readonly KnownStrength[];
  /** The plan is repeated until they are full. */
  weeks: number;
  startDay: string;
  /** The same seed gives the same history. */
  seed: number;
}

export interface SimulatedSession {
  day: string;
  planDayKey: string;
  /** Since midnight. */
  startedMinute: number;
  durationSeconds: number;
  /** 0–10 in halves. */
  sessionRpe: number;
  sets: LoggedSet[];
}

export interface SimulatedHistory {
  sessions: SimulatedSession[];
  bodyMass: BodyMassMeasurement[];
}

/**
 * A believable training history for demonstrations and benchmarks: a lifter who follows the plan
 * with the loads the product suggests, gets stronger at a realistic rate with a plateau of three
 * weeks, has good and bad days, misses a session now and then and takes lighter weeks. No model of a
 * real person. The same input always gives the same history.
 */
export function simulateTraining(input: SimulationInput): SimulatedHistory {
  const random = seededRandom(input.seed);
  const growth = drawGrowth(random, input.level, input.weeks);
  const exposures = new Map<ExerciseId, Exposure[]>();
  const sessions: SimulatedSession[] = [];
  for (const { day, week, planDay } of listPlannedDays(input)) {
    if (random() < missedShare) continue;
    const state = { day, week, strengthFactor: growth[week] ?? 1, exposures };
    const session = drawSession(random, input, { ...state, planDay });
    if (session.sets.length > 0) sessions.push(session);
  }
  const { startDay, weeks, plan, bodyMassKg: startKg } = input;
  return {
    sessions,
    bodyMass: drawBodyMass(random, { startKg, goal: plan.goal, startDay, weeks }),
  };
}

interface SessionState {
  day: string;
  week: number;
  planDay: PlanDay;
  strengthFactor: number;
  exposures: Map<ExerciseId, Exposure[]>;
}

function drawSession(
  random: Random,
  input: SimulationInput,
  state: SessionState,
): SimulatedSession {
  const { planDay, day } = state;
  const sets = planDay.exercises.flatMap((item) => drawItem(random, input, { ...state, item }));
  const planWeek = state.week % input.plan.weeks;
  if (planDay.cardio) sets.push(drawCardio(random, planDay.cardio, planWeek));
  const minute = planDay.weekday > 5 ? weekendMinute : eveningMinute;
  return {
    day,
    planDayKey: planDay.key,
    startedMinute: Math.round(minute + drawBetween(random, -45, 45)),
    durationSeconds: Math.round(planDay.estimatedSeconds * drawBetween(random, 0.85, 1.1)),
    sessionRpe: rateSession(random, sets),
    sets,
  };
}

function drawItem(
  random: Random,
  input: SimulationInput,
  state: SessionState & { item: PlanDay['exercises'][number] },
): LoggedSet[] {
  const { item, week, day, exposures } = state;
  const { plan, level } = input;
  const exercise = input.findExercise(item.exerciseId);
  if (!exercise || item.role === 'drill') return [];
  const planWeek = week % plan.weeks;
  const isDeload = isLighterWeek(plan, { level, week });
  const plannedSets = item.setsByWeek[planWeek] ?? item.sets;
  const isToHalve = isDeload && plan.weekKinds[planWeek] !== 'deload';
  const known = exposures.get(exercise.id) ?? [];
  const sets = drawExercise(random, {
    exercise,
    item,
    goal: plan.goal,
    level,
    strength: findStartingStrength(exercise, input, input.strengths) * state.strengthFactor,
    bodyMassKg: bodyMassAfter(input.bodyMassKg, plan.goal, daysBetween(input.startDay, day)),
    sets: isToHalve ? applyDeload({ ...item, sets: plannedSets }).sets : plannedSets,
    isDeload,
    exposures: known,
  });
  if (!isDeload) exposures.set(exercise.id, [...known, { day, sets }].slice(-rememberedExposures));
  return sets;
}

/** About one below the mean effort of the sets, as people rate whole sessions. */
function rateSession(random: Random, sets: readonly LoggedSet[]): number {
  const efforts = sets.map((set) => set.rpe).filter((rpe) => rpe !== undefined);
  const mean = efforts.reduce((sum, rpe) => sum + rpe, 0) / Math.max(1, efforts.length);
  const rated = Math.max(2, mean - 1 + drawBetween(random, -0.5, 0.5));
  return Math.min(10, Math.round(rated * 2) / 2);
}
