import type { Exercise, ExerciseId } from '../model/exercise.ts';
import type { Pattern } from '../model/taxonomy.ts';
import { patternCoverage } from '../plan/pattern-coverage.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import { isLimited } from '../safety/exercise-rules.ts';

/** Editorial weights; only the order they give matters. */
const weights = {
  preferred: 100,
  notLimited: 30,
  namedSubstitute: 20,
  samePrimary: 20,
  liked: 10,
  compound: 8,
  sameMechanic: 8,
  sameLoadType: 4,
};

/**
 * The best allowed exercise in the place of another: of the same pattern first, then what stands in
 * for the pattern, then the same muscles. What the member's conditions prefer comes first; equal
 * ones go by id. `undefined` where nothing is left, as no filter is ever relaxed.
 */
export function findSubstitute(
  exercise: Exercise,
  taken: ReadonlySet<ExerciseId>,
  context: PlanContext,
): Exercise | undefined {
  const free = (candidate: Exercise) => candidate.id !== exercise.id && !taken.has(candidate.id);
  const samePattern = context.allowedByPattern.get(exercise.pattern) ?? [];
  const standIns = patternCoverage[exercise.pattern]?.replacements ?? [];
  const sameMuscles = context.allowed.filter(
    (candidate) => candidate.pattern !== 'mobility' && samePrimary(candidate, exercise),
  );
  const lists = [
    samePattern,
    standIns.flatMap((id) => context.allowedById.get(id) ?? []),
    sameMuscles,
  ];
  for (const list of lists) {
    const best = bestOf(
      list.filter(free),
      (candidate) => memberScore(candidate, context) + likeness(candidate, exercise),
    );
    if (best) return best;
  }
  return undefined;
}

/**
 * The best allowed exercise of some patterns, the first pattern first: a compound that nothing
 * limits, preferred by the conditions, liked; equal ones by id.
 */
export function bestOfPatterns(
  patterns: readonly Pattern[],
  context: PlanContext,
): Exercise | undefined {
  for (const pattern of patterns) {
    const best = bestOf(
      context.allowedByPattern.get(pattern) ?? [],
      (candidate) =>
        memberScore(candidate, context) +
        (candidate.mechanic === 'compound' ? weights.compound : 0),
    );
    if (best) return best;
  }
  return undefined;
}

/** The highest score; equal ones by id. */
function bestOf(
  candidates: readonly Exercise[],
  scoreOf: (candidate: Exercise) => number,
): Exercise | undefined {
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .toSorted(
      (one, other) => other.score - one.score || compareIds(one.candidate, other.candidate),
    )[0]?.candidate;
}

/** How well an exercise suits the member. */
function memberScore(candidate: Exercise, { constraints, likes }: PlanContext): number {
  const rank = constraints.preferInstead.indexOf(candidate.id);
  return (
    (rank >= 0 ? weights.preferred - rank : 0) +
    (isLimited(candidate, constraints) ? 0 : weights.notLimited) +
    (likes.has(candidate.id) ? weights.liked : 0)
  );
}

/** How well an exercise does the job of another. */
function likeness(candidate: Exercise, exercise: Exercise): number {
  const isNamed = [...exercise.substitutes, ...exercise.regressions].includes(candidate.id);
  return (
    (isNamed ? weights.namedSubstitute : 0) +
    (samePrimary(candidate, exercise) ? weights.samePrimary : 0) +
    (candidate.mechanic === exercise.mechanic ? weights.sameMechanic : 0) +
    (candidate.loadType === exercise.loadType ? weights.sameLoadType : 0)
  );
}

function samePrimary(one: Exercise, other: Exercise): boolean {
  return one.primary.some((muscle) => other.primary.includes(muscle));
}

function compareIds(one: Exercise, other: Exercise): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
