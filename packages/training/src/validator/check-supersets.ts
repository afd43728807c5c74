import { getExercise } from '../catalogue/catalogue.ts';
import type { PlanExercise, TrainingPlan } from '../model/plan.ts';
import { mayPair } from '../plan/pairing.ts';
import { mapDays } from './edit-plan.ts';
import type { Finding } from './finding.ts';
import type { RuleOutcome } from './rule.ts';

/** V20: what is done back to back shares no primary muscle and loads the spine once at most. */
export function checkSupersets(plan: TrainingPlan): RuleOutcome {
  const findings: Finding[] = [];
  const checked = mapDays(plan, (day, path) => {
    const exercises = day.exercises.map((planned, index) => {
      if (!clashesInGroup(planned, index, day.exercises)) return planned;
      const message = `${planned.name} is done by itself: its superset worked the same muscles.`;
      const place = `${path}.exercises[${index}]`;
      findings.push({ id: 'V20', severity: 'repair', path: place, message });
      return { ...planned, supersetGroup: undefined };
    });
    return { ...day, exercises };
  });
  return { plan: checked, findings };
}

/** Groups of one are no supersets; what trimming left of a pair is done by itself. */
export function withoutLoneSupersets(plan: TrainingPlan): TrainingPlan {
  return mapDays(plan, (day) => ({
    ...day,
    exercises: day.exercises.map((planned) =>
      planned.supersetGroup !== undefined && partners(planned, day.exercises).length === 0
        ? { ...planned, supersetGroup: undefined }
        : planned,
    ),
  }));
}

/** The first of a group stays; each later one that does not go with those before it leaves. */
function clashesInGroup(
  planned: PlanExercise,
  index: number,
  exercises: readonly PlanExercise[],
): boolean {
  return partners(planned, exercises.slice(0, index)).some(
    (other) => !mayPair(getExercise(planned.exerciseId), getExercise(other.exerciseId)),
  );
}

function partners(planned: PlanExercise, exercises: readonly PlanExercise[]): PlanExercise[] {
  return exercises.filter(
    (other) =>
      other !== planned &&
      planned.supersetGroup !== undefined &&
      other.supersetGroup === planned.supersetGroup,
  );
}
