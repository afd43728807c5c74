import {
  deriveConstraints,
  longestDaySeconds,
  muscleVolumes,
  type PlanInput,
  planContext,
} from '@vigor/training';
import type { PlanContent } from '../../db/schema/plans.ts';
import { toTrainingDay, toTrainingPlan } from './plans.mapper.ts';
import type { PlanRow } from './plans.repository.ts';

/** The content with the time of each day and the sets of each muscle reckoned anew. */
export function withFigures(
  plan: Pick<PlanRow, 'name' | 'goal' | 'weeks' | 'content'>,
  member: PlanInput,
): PlanContent {
  const { goal, weeks, content } = plan;
  const input = { ...member, goal, level: content.level };
  return {
    ...content,
    days: content.days.map((day, index) => ({
      ...day,
      estimatedSeconds: longestDaySeconds(toTrainingDay(day, index, content.days.length), weeks),
    })),
    muscleVolumes: muscleVolumes(
      toTrainingPlan(plan),
      planContext(input, deriveConstraints(input)),
    ),
  };
}
