import type { LiftProgress, PlanExercise, SessionSet } from '@vigor/contract';
import {
  applyDeload,
  deriveConstraints,
  type Exercise,
  isLimited,
  suggestLoad,
  suggestNextTarget,
  suggestReturn,
} from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import type { Figures } from './built-in-coach.figures.ts';

/** Where a load comes from, the surest first. */
type LoadSource = 'last_session' | 'estimate' | 'plan' | 'unknown';

export interface LoadTarget {
  source: LoadSource;
  loadKg?: number;
  sets: number;
  repsMin: number;
  repsMax: number;
  holdSeconds?: number;
  rir: number;
  /** Why it is this, in the engine's words. */
  reason?: string;
  e1rmKg?: number;
  /** Lighter, and why. */
  lighter?: { kind: 'deload' } | { kind: 'return'; days: number; rebuild: string };
}

const usualSets = 3;
const usualRir = 2;
const rpeScale = 10;
/** Repetitions of which the load table still holds. */
const mostReps = 12;

/** The exercise as the plan asks for it: in the next session, else in any. */
export function findPlanned(
  { next, plan }: MemberFacts,
  exerciseId: string,
): PlanExercise | undefined {
  const days = [...(next ? [next.planDay] : []), ...(plan?.days ?? [])];
  return days
    .flatMap(({ exercises }) => exercises)
    .find((planned) => planned.exerciseId === exerciseId);
}

export function findLift(facts: MemberFacts, exerciseId: string): LiftProgress | undefined {
  return facts.progress.lifts.find((lift) => lift.exerciseId === exerciseId);
}

export function setsOfLastSession(facts: MemberFacts, exerciseId: string): SessionSet[] {
  const sets = facts.lastSession?.sets.filter((set) => set.exerciseId === exerciseId) ?? [];
  return sets.filter(({ kind }) => kind !== 'warmup');
}

export function isDeloadWeek({ plan }: MemberFacts): boolean {
  return plan?.weekKinds[plan.currentWeek - 1] === 'deload';
}

/** Sets of the week the plan is in. */
export function setsThisWeek({ plan }: MemberFacts, planned: PlanExercise): number {
  return planned.setsByWeek[(plan?.currentWeek ?? 1) - 1] ?? planned.sets;
}

/** What to lift next time: by the last sets, else by the estimated maximum, else by the plan. */
export function loadTargetFor(
  exercise: Exercise,
  facts: MemberFacts,
  figures: Figures,
): LoadTarget {
  const planned = findPlanned(facts, exercise.id);
  const dose = doseOf(exercise, facts, planned);
  const target =
    fromLastSession(exercise, facts, figures, dose) ??
    fromEstimate(exercise, facts, figures, dose) ??
    fromPlan(dose, planned);
  return madeLighter(target, exercise, facts, figures, planned);
}

type Dose = Omit<LoadTarget, 'source'>;

function doseOf(exercise: Exercise, facts: MemberFacts, planned?: PlanExercise): Dose {
  if (planned) {
    const { repsMin, repsMax, holdSeconds, rir } = planned;
    return { sets: setsThisWeek(facts, planned), repsMin, repsMax, holdSeconds, rir };
  }
  const [low, high] = exercise.repRange;
  const isHold = exercise.loadType === 'time';
  return {
    sets: usualSets,
    repsMin: isHold ? 1 : low,
    repsMax: isHold ? 1 : high,
    holdSeconds: isHold ? low : undefined,
    rir: Math.max(usualRir, exercise.rirFloor ?? 0, leastRir(exercise, facts)),
  };
}

/** What age and conditions ask to leave in reserve. */
function leastRir(exercise: Exercise, { planInput }: MemberFacts): number {
  const constraints = deriveConstraints(planInput);
  return isLimited(exercise, constraints) ? constraints.limitedRirMin : constraints.rirMin;
}

function fromLastSession(
  exercise: Exercise,
  facts: MemberFacts,
  figures: Figures,
  dose: Dose,
): LoadTarget | undefined {
  const sets = setsOfLastSession(facts, exercise.id);
  if (!facts.lastSession || sets.length === 0) return undefined;
  const heaviestKg = Math.max(0, ...sets.map(({ weightKg }) => weightKg ?? 0));
  const next = suggestNextTarget({
    exercise,
    prescription: { role: findPlanned(facts, exercise.id)?.role ?? roleOf(exercise), ...dose },
    exposures: [{ day: facts.lastSession.day, sets }],
    level: facts.planInput.level,
    goal: facts.planInput.goal,
    unit: figures.unit,
    stepKg: figures.unit === 'lb' ? figures.stepKg(exercise, heaviestKg) : undefined,
  });
  if (!next) return undefined;
  const { loadKg, repsMin, repsMax, text, holdSeconds } = next;
  return { ...dose, source: 'last_session', loadKg, repsMin, repsMax, holdSeconds, reason: text };
}

function roleOf(exercise: Exercise): PlanExercise['role'] {
  return exercise.mechanic === 'isolation' ? 'isolation' : 'accessory';
}

function fromEstimate(
  exercise: Exercise,
  facts: MemberFacts,
  figures: Figures,
  dose: Dose,
): LoadTarget | undefined {
  const e1rmKg = findLift(facts, exercise.id)?.latestE1rmKg ?? undefined;
  if (e1rmKg === undefined || exercise.loadType !== 'external') return undefined;
  const reps = Math.min(dose.repsMin, mostReps);
  const stepKg = figures.stepKg(exercise, e1rmKg / 2);
  const loadKg = suggestLoad({ e1rmKg, reps, rpe: rpeScale - dose.rir, stepKg });
  return loadKg === null ? undefined : { ...dose, source: 'estimate', loadKg, e1rmKg };
}

function fromPlan(dose: Dose, planned?: PlanExercise): LoadTarget {
  const loadKg = planned?.loadKg;
  return { ...dose, source: loadKg === undefined ? 'unknown' : 'plan', loadKg };
}

function madeLighter(
  target: LoadTarget,
  exercise: Exercise,
  facts: MemberFacts,
  figures: Figures,
  planned?: PlanExercise,
): LoadTarget {
  const isAssisted = exercise.loadType === 'assisted';
  const { loadKg, sets } = target;
  const stepKg = loadKg === undefined ? undefined : figures.stepKg(exercise, loadKg);
  const days = facts.daysSinceLastSession ?? 0;
  const back = suggestReturn({ gapDays: days, loadKg, sets, stepKg });
  if (back.rebuild !== undefined) {
    const rir = Math.max(target.rir, back.rirFloor ?? 0);
    const lighter = { kind: 'return', days, rebuild: back.rebuild } as const;
    // Less assistance would be harder, so it stays.
    const lighterKg = isAssisted ? loadKg : back.loadKg;
    return { ...target, loadKg: lighterKg, sets: back.sets, rir, lighter };
  }
  if (!isDeloadWeek(facts)) return target;
  const easy = applyDeload({
    role: planned?.role ?? 'accessory',
    sets,
    rir: target.rir,
    loadKg,
    stepKg,
  });
  // The plan's own weeks have fewer sets already.
  const weekSets = planned ? target.sets : easy.sets;
  return {
    ...target,
    loadKg: isAssisted ? loadKg : easy.loadKg,
    sets: weekSets,
    rir: easy.rir,
    lighter: { kind: 'deload' },
  };
}
