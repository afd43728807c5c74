import type { Exercise } from '../model/exercise.ts';
import type { Pattern } from '../model/taxonomy.ts';
import { patternCoverage } from './pattern-coverage.ts';
import type { PlanContext } from './plan-context.ts';
import type { Slot } from './slot-templates.ts';

/**
 * Where to look for the exercise of a slot, best list first: its patterns (for a main lift the
 * compounds among them), then what stands in for the first of them.
 */
export function candidateLists(slot: Slot, context: PlanContext): (readonly Exercise[])[] {
  if (slot.role === 'isolation') return [context.allowed.filter((one) => isolates(one, slot))];
  const byPattern = slot.patterns.map((pattern) => context.allowedByPattern.get(pattern) ?? []);
  if (slot.role !== 'main' && slot.role !== 'accessory') return byPattern;
  if (slot.role === 'accessory') return [...byPattern, replacementsOf(slot.patterns[0], context)];
  const compounds = byPattern.map((list) => list.filter((one) => one.mechanic === 'compound'));
  return [...compounds, ...byPattern, replacementsOf(slot.patterns[0], context)];
}

function isolates(exercise: Exercise, { muscles }: Slot): boolean {
  const isIsolation =
    exercise.pattern.startsWith('isolation_') || exercise.mechanic === 'isolation';
  const isDrill = exercise.pattern === 'mobility' || exercise.pattern.startsWith('core_');
  return isIsolation && !isDrill && exercise.primary.some((muscle) => muscles.includes(muscle));
}

function replacementsOf(pattern: Pattern | undefined, context: PlanContext): readonly Exercise[] {
  const ids = pattern === undefined ? [] : (patternCoverage[pattern]?.replacements ?? []);
  return ids.flatMap((id) => context.allowedById.get(id) ?? []);
}

/** Whether two exercises ask most of the same muscle. */
export function sharePrimaryMuscle(one: Exercise, other: Exercise): boolean {
  return one.primary.some((muscle) => other.primary.includes(muscle));
}
