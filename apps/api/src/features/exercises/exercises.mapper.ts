import type { ExerciseDetail, ExerciseSummary } from '@vigor/contract';
import {
  type Constraints,
  deriveConstraints,
  type Exercise,
  explainExclusion,
  findExercise,
  type PlanInput,
} from '@vigor/training';

/** A member as the catalogue sees them; the limits are derived once for a whole list. */
export interface Viewer {
  member: PlanInput;
  constraints: Constraints;
  likes: ReadonlySet<string>;
  dislikes: ReadonlySet<string>;
}

export function viewerOf(member: PlanInput): Viewer {
  return {
    member,
    constraints: deriveConstraints(member),
    likes: new Set(member.likes),
    dislikes: new Set(member.dislikes),
  };
}

/** A dislike is shown beside it, it does not make an exercise unsuitable. */
export function concernsOf(exercise: Exercise, viewer: Viewer): string[] {
  const choices = { ...viewer.member, dislikes: [], dislikedPatterns: [] };
  const exclusion = explainExclusion(exercise, viewer.constraints, choices);
  return exclusion ? [exclusion.text] : [];
}

export function toSummary(exercise: Exercise, viewer: Viewer): ExerciseSummary {
  return {
    id: exercise.id,
    name: exercise.name,
    pattern: exercise.pattern,
    primary: exercise.primary,
    secondary: exercise.secondary,
    equipment: exercise.equipment,
    level: exercise.level,
    loadType: exercise.loadType,
    unilateral: exercise.unilateral,
    suitsYou: concernsOf(exercise, viewer).length === 0,
    isLiked: viewer.likes.has(exercise.id),
    isDisliked: viewer.dislikes.has(exercise.id),
  };
}

export function toDetail(exercise: Exercise, viewer: Viewer): ExerciseDetail {
  return {
    ...toSummary(exercise, viewer),
    aliases: exercise.aliases,
    mechanic: exercise.mechanic,
    force: exercise.force,
    laterality: exercise.laterality,
    bodyweightFraction: exercise.bodyweightFraction,
    met: exercise.met,
    repRange: exercise.repRange,
    tags: exercise.tags,
    regressions: linksTo(exercise.regressions),
    progressions: linksTo(exercise.progressions),
    substitutes: linksTo(exercise.substitutes),
    cues: exercise.cues,
    mistakes: exercise.mistakes,
    breathing: exercise.breathing,
    stopIf: exercise.stopIf ?? [],
    concerns: concernsOf(exercise, viewer),
  };
}

function linksTo(ids: readonly string[]): ExerciseDetail['substitutes'] {
  return ids.flatMap((id) => {
    const exercise = findExercise(id);
    return exercise ? [{ id, name: exercise.name }] : [];
  });
}
