import { exercises as catalogue } from '../catalogue/catalogue.ts';
import type { Exercise } from '../model/exercise.ts';
import { conditionDetails } from '../safety/condition-details.ts';
import { explainExclusion } from '../safety/exercise-rules.ts';
import type { Explain } from './plan-facts.ts';
import { stapleExercises } from './staples.ts';
import { inSentence, joinWords } from './words.ts';

const examplesShown = 3;
const olderAge = 65;

export const explainInjuries: Explain = (_, context) => {
  const { conditions } = context.constraints;
  if (conditions.length === 0) return undefined;
  const excluded = catalogue.filter(
    (exercise) =>
      explainExclusion(exercise, context.constraints, context.input)?.kind === 'condition',
  );
  if (excluded.length === 0) return undefined;
  const names = conditions.map((condition) => lowerFirst(conditionDetails[condition].name));
  const known = excluded.toSorted((one, other) => fame(other) - fame(one));
  const examples = known.slice(0, examplesShown).map(inSentence);
  return {
    code: 'INJURY_EXCLUDED',
    text: `${excluded.length} exercises are left out because of ${joinWords(names)}, among them ${joinWords(examples)}.`,
  };
};

function fame({ id }: Exercise): number {
  return stapleExercises.has(id) ? 1 : 0;
}

export const explainSafety: Explain = (_, { constraints }) =>
  constraints.screening.status !== 'modify'
    ? undefined
    : {
        code: 'SAFETY_BLOCK',
        text: `Because of your health answers effort stays at ${constraints.rpeMax} of 10 or less and there are no all-out intervals.`,
      };

export const explainAge: Explain = (_, { input, constraints }) =>
  constraints.balanceDaysMin === 0 && input.ageYears < olderAge
    ? undefined
    : {
        code: 'AGE_ADJUST',
        text: `Balance work comes with every session, aim at ${Math.max(3, constraints.balanceDaysMin)} days a week; warm-ups take at least 5 min where the session allows${input.ageYears >= olderAge ? ' and weekly set targets are 20 % lower' : ''}.`,
      };

export const explainEquipment: Explain = (_, { input, allowed }) => {
  const owned = input.equipment.filter((item) => item !== 'bodyweight');
  const names = owned.map((item) => item.replaceAll('_', ' '));
  const list = names.length > 6 ? `your ${names.length} pieces of equipment` : joinWords(names);
  const text =
    owned.length === 0
      ? `Everything works with your body weight alone: ${allowed.length} exercises to choose from.`
      : `Chosen from the ${allowed.length} exercises that are possible for you with ${list}.`;
  return { code: 'EQUIP_SUBSTITUTED', text };
};

export const explainLevel: Explain = (_, { input }) =>
  input.level !== 'beginner'
    ? undefined
    : {
        code: 'LEVEL_EASIER',
        text: 'As a beginner you learn steady versions first and stop with 2–3 repetitions in reserve; in weeks 1 and 2 keep one more.',
      };

export const explainLikes: Explain = ({ days }, { likes }) => {
  const liked = [
    ...new Set(
      days
        .flatMap((day) => day.exercises)
        .filter((one) => likes.has(one.exerciseId))
        .map(inSentence),
    ),
  ];
  return liked.length === 0
    ? undefined
    : {
        code: 'LIKED',
        text: `You like ${joinWords(liked)}, so ${liked.length === 1 ? 'it is' : 'they are'} in.`,
      };
};

export const explainDislikes: Explain = (_, { input }) => {
  const count = new Set(input.dislikes).size + (input.dislikedPatterns?.length ?? 0);
  return count === 0
    ? undefined
    : {
        code: 'DISLIKED_REMOVED',
        text: `${count} ${count === 1 ? 'thing' : 'things'} you do not enjoy ${count === 1 ? 'is' : 'are'} nowhere in the plan.`,
      };
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
