import type { DayKind, PlanDay, PlanExercise, TrainingPlan, WarmupStep } from '../model/plan.ts';
import { boundedReader, bounds } from './bounds.ts';
import type { CandidateDay, CandidatePlan, CandidateStep } from './candidate.ts';
import { completeCardio, completeOutsideCardio } from './complete-cardio.ts';
import { completeExercise } from './complete-exercise.ts';
import type { Finding } from './finding.ts';
import { isHardDay } from './hard-day.ts';
import { resolveExercise } from './resolve-exercise.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';

const stepSeconds = 60;
const longestName = 80;
const weekdayOrder = [1, 4, 2, 5, 3, 6, 7] as const;
const validKey = /^d\d{1,2}$/;

/**
 * Makes a whole plan of a candidate: exercises from the catalogue (V01), numbers in bounds (V14),
 * the rest from the engine's own prescription. What the rules check afterwards has no gaps.
 */
export function completeCandidate(candidate: CandidatePlan, context: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  const weekKinds = weekKindsOf(candidate, context);
  const keys = keysOf(candidate.days);
  const days = candidate.days.map((day, index) =>
    completeDay(day, { index, keys, weekKinds, context, findings }),
  );
  const plan: TrainingPlan = {
    name: shortName(candidate.name) ?? 'Your plan',
    goal: context.plan.goal,
    level: context.input.level,
    weeks: weekKinds.length,
    weekKinds,
    splitName: shortName(candidate.splitName) ?? `${days.length} days a week`,
    days,
    outsideCardio: completeOutsideCardio(candidate.outsideCardio, weekKinds.length, findings),
    muscleVolumes: [],
    explanation: candidate.explanation.flatMap(({ code, text }) =>
      code && text ? [{ code, text }] : [],
    ),
    warnings: candidate.warnings,
  };
  return { plan, findings };
}

function weekKindsOf(
  candidate: CandidatePlan,
  { input, plan }: RuleContext,
): TrainingPlan['weekKinds'] {
  const { min, max } = bounds.weeks;
  const wanted = input.weeks ?? Math.round(candidate.weeks ?? plan.weeks);
  const weeks = wanted >= min && wanted <= max ? wanted : plan.weeks;
  return Array.from({ length: weeks }, (_, week) => candidate.weekKinds[week] ?? 'build');
}

/** The days' own keys where they are well formed and each its own, else new ones. */
function keysOf(days: readonly CandidateDay[]): string[] {
  const given = days.flatMap(({ key }) => (key !== undefined && validKey.test(key) ? [key] : []));
  const isUsable = new Set(given).size === days.length;
  return days.map((_, index) => (isUsable ? given[index] : undefined) ?? `d${index + 1}`);
}

interface DayPlace {
  index: number;
  keys: readonly string[];
  weekKinds: TrainingPlan['weekKinds'];
  context: RuleContext;
  findings: Finding[];
}

function completeDay(candidate: CandidateDay, at: DayPlace): PlanDay {
  const path = `days[${at.index}]`;
  const exercises = completeExercises(candidate, path, at);
  const cardio =
    candidate.cardio &&
    completeCardio(candidate.cardio, `${path}.cardio`, at.weekKinds.length, at.findings);
  const day: PlanDay = {
    key: at.keys[at.index] ?? `d${at.index + 1}`,
    name: shortName(candidate.name) ?? `Day ${at.index + 1}`,
    kind: kindOf(candidate.kind, exercises, cardio !== undefined),
    weekday: candidate.weekday ?? weekdayOrder[at.index % weekdayOrder.length] ?? 1,
    isHard: false,
    warmup: completeSteps(candidate.warmup, `${path}.warmup`, at.findings),
    exercises,
    cardio,
    cooldown: completeSteps(candidate.cooldown, `${path}.cooldown`, at.findings),
    estimatedSeconds: 0,
  };
  return { ...day, isHard: isHardDay(day) };
}

function completeExercises(day: CandidateDay, dayPath: string, at: DayPlace): PlanExercise[] {
  return day.exercises.flatMap((candidate, place) => {
    const path = `${dayPath}.exercises[${place}]`;
    const resolved = resolveExercise(candidate.named ?? '');
    if (resolved === undefined) {
      const message = 'No such exercise; removed.';
      at.findings.push({ id: 'V01', severity: 'block', path, message, isItemLost: true });
      return [];
    }
    if (resolved.isGuess) {
      const message = `Read as ${resolved.exercise.name}.`;
      at.findings.push({ id: 'V01', severity: 'repair', path, message });
    }
    const { weekKinds, context, findings } = at;
    return [
      completeExercise(
        candidate,
        resolved.exercise,
        { path, place, weekKinds },
        context.plan,
        findings,
      ),
    ];
  });
}

/** Resistance work makes a day strength or mobility, whatever it calls itself. */
function kindOf(
  given: DayKind | undefined,
  exercises: readonly PlanExercise[],
  hasCardio: boolean,
): DayKind {
  const isResistance = exercises.some((exercise) => exercise.role !== 'drill');
  if (isResistance) return given === 'mobility' ? given : 'strength';
  return given ?? (hasCardio ? 'cardio_mobility' : 'mobility');
}

function completeSteps(
  candidates: readonly CandidateStep[],
  listPath: string,
  findings: Finding[],
): WarmupStep[] {
  return candidates.flatMap((candidate, index) => {
    const exercise = candidate.named ? resolveExercise(candidate.named)?.exercise : undefined;
    const text = candidate.text ?? exercise?.name;
    if (text === undefined) return [];
    const read = boundedReader(`${listPath}[${index}]`, findings);
    const seconds = Math.round(read('seconds', candidate.seconds, stepSeconds));
    return [{ text, seconds, exerciseId: exercise?.id }];
  });
}

function shortName(name: string | undefined): string | undefined {
  return name?.slice(0, longestName).trim();
}
