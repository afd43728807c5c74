import { getExercise } from '../catalogue/catalogue.ts';
import type { Exercise, ExerciseId } from '../model/exercise.ts';
import type { PlanDay, PlanExercise, Reason, ReasonCode, TrainingPlan } from '../model/plan.ts';
import { type Exclusion, explainExclusion } from '../safety/exercise-rules.ts';
import { completeExercise } from './complete-exercise.ts';
import { mapDays } from './edit-plan.ts';
import { findSubstitute } from './find-substitute.ts';
import type { Finding, RuleId } from './finding.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';

interface Consequence {
  id: RuleId;
  severity: Finding['severity'];
  code: ReasonCode;
}

const consequences: Record<Exclusion['kind'], Consequence> = {
  condition: { id: 'V03', severity: 'block', code: 'INJURY_SUBSTITUTED' },
  equipment: { id: 'V05', severity: 'repair', code: 'EQUIP_SUBSTITUTED' },
  level: { id: 'V06', severity: 'repair', code: 'LEVEL_EASIER' },
  disliked: { id: 'V22', severity: 'repair', code: 'DISLIKED_REMOVED' },
  noise: { id: 'V22', severity: 'repair', code: 'DISLIKED_REMOVED' },
};

const removalCode: Record<Exclusion['kind'], ReasonCode> = {
  condition: 'INJURY_EXCLUDED',
  equipment: 'EQUIP_SUBSTITUTED',
  level: 'LEVEL_EASIER',
  disliked: 'DISLIKED_REMOVED',
  noise: 'DISLIKED_REMOVED',
};

/**
 * V03, V05, V06, V22: an exercise that a condition forbids, that lacks its equipment, is above the
 * level, disliked or too loud is substituted by one of the same pattern, or removed.
 */
export function checkExerciseChoice(plan: TrainingPlan, context: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  const left: Reason[] = [];
  const checked = mapDays(plan, (day, path) =>
    checkDay(day, { path, plan, context, findings, left }),
  );
  return { plan: { ...checked, explanation: [...plan.explanation, ...left] }, findings };
}

interface DayCheck {
  path: string;
  plan: TrainingPlan;
  context: RuleContext;
  findings: Finding[];
  /** For the explanation: what went without a substitute. */
  left: Reason[];
}

function checkDay(day: PlanDay, check: DayCheck): PlanDay {
  const taken = new Set(day.exercises.map((planned) => planned.exerciseId));
  const exercises = day.exercises.flatMap((planned, place) => {
    const exercise = getExercise(planned.exerciseId);
    const { input, plan } = check.context;
    const exclusion = explainExclusion(exercise, plan.constraints, input);
    if (exclusion === undefined) return [planned];
    return replace({ planned, exercise, exclusion, place, taken }, check);
  });
  return { ...day, exercises };
}

interface Excluded {
  planned: PlanExercise;
  exercise: Exercise;
  exclusion: Exclusion;
  place: number;
  taken: Set<ExerciseId>;
}

function replace(excluded: Excluded, check: DayCheck): PlanExercise[] {
  const { exercise, exclusion, place, taken } = excluded;
  const { id, severity } = consequences[exclusion.kind];
  const path = `${check.path}.exercises[${place}]`;
  const substitute = findSubstitute(exercise, taken, check.context.plan);
  const outcome = substitute ? `${substitute.name} takes its place.` : 'Nothing takes its place.';
  const message = `${exclusion.text} ${outcome}`;
  check.findings.push({ id, severity, path, message, isItemLost: true });
  if (substitute === undefined) {
    check.left.push({ code: removalCode[exclusion.kind], text: message });
    return [];
  }
  taken.add(substitute.id);
  return [dose(excluded, substitute, message, check)];
}

/** The substitute with the sets and the place of the other, and repetitions of its own. */
function dose(
  { planned, exclusion, place }: Excluded,
  substitute: Exercise,
  text: string,
  check: DayCheck,
): PlanExercise {
  const { role, sets, setsByWeek, rir, supersetGroup } = planned;
  const why = { code: consequences[exclusion.kind].code, text };
  const { weekKinds } = check.plan;
  return completeExercise(
    { role, sets, setsByWeek, rir, supersetGroup, why },
    substitute,
    { path: check.path, place, weekKinds },
    check.context.plan,
    check.findings,
  );
}
