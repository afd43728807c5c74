import type { DraftUnit } from './draft.ts';
import { hipToKnee, kneePatterns, pullPatterns, pushPatterns } from './pattern-coverage.ts';
import type { PlanContext } from './plan-context.ts';
import { patternSums, type WeekLoad } from './week-load.ts';

/** Whether one more set would tip pull to push, or hip to knee, out of their ratios. */
export function unbalances(
  unit: DraftUnit,
  times: number,
  load: WeekLoad,
  { constraints }: PlanContext,
): boolean {
  const sums = patternSums(load);
  const gain = (patterns: readonly string[]) =>
    unit.items.filter((item) => patterns.includes(item.exercise.pattern)).length * times;
  const push = gain(pushPatterns);
  const pull = gain(pullPatterns);
  if (push > 0 && sums.pull + pull < constraints.pullToPushMin * (sums.push + push)) return true;
  const knee = gain(kneePatterns);
  const hip = gain(['hinge']);
  return knee > 0 && hip === 0 && sums.hip < hipToKnee.min * (sums.knee + knee);
}
