import { exercises } from '../catalogue/catalogue.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Constraints } from './constraints.ts';
import { explainExclusion, type MemberChoices } from './exercise-rules.ts';

/**
 * The exercises of the catalogue that a member may be given, in the catalogue's order: nothing a
 * condition forbids, nothing without its equipment, above the level, disliked or too loud.
 */
export function listAllowedExercises(choices: MemberChoices, constraints: Constraints): Exercise[] {
  return exercises.filter(
    (exercise) => explainExclusion(exercise, constraints, choices) === undefined,
  );
}
