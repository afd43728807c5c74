import { exercises as catalogue, getExercise } from '../catalogue/catalogue.ts';
import type { MuscleVolume, PlanDay, Reason } from '../model/plan.ts';
import type { MuscleGroup } from '../model/taxonomy.ts';
import { conditionDetails } from '../safety/condition-details.ts';
import { explainExclusion } from '../safety/exercise-rules.ts';
import { cardioTargetMinutes } from './cardio-dose.ts';
import type { WeekDraft } from './draft-week.ts';
import { muscleCredits } from './muscle-volume.ts';
import type { PlacedCardio } from './place-cardio.ts';
import type { PlacedSplit } from './place-days.ts';
import type { PlanContext } from './plan-context.ts';
import { majorGroups } from './volume-targets.ts';
import type { WeekKind } from './week-kinds.ts';
import { groupWords, inSentence, joinWords, setsText, weekdayList } from './words.ts';

export interface PlanFacts {
  split: PlacedSplit;
  draft: WeekDraft;
  days: readonly PlanDay[];
  cardio: PlacedCardio;
  volumes: readonly MuscleVolume[];
  weekKinds: readonly WeekKind[];
}

type Explain = (facts: PlanFacts, context: PlanContext) => Reason | undefined;

/** Why the plan looks as it does, one sentence for each reason that applies. */
export function explainPlan(facts: PlanFacts, context: PlanContext): Reason[] {
  return parts.flatMap((part) => part(facts, context) ?? []);
}

const explainSplit: Explain = ({ split, days }, { input }) => ({
  code: 'SPLIT_BY_DAYS',
  text: `${split.name} suits ${days.length} ${days.length === 1 ? 'day' : 'days'} of ${input.minutesPerSession} min: ${weekdayList(days.map((day) => day.weekday))}.`,
});

const explainFrequency: Explain = ({ days }) => {
  const timesAWeek = majorGroups.map((group) => daysTraining(group, days));
  if (Math.min(...timesAWeek) < 2) return undefined;
  return {
    code: 'FREQ_2X',
    text: `Every large muscle is trained on at least ${Math.min(...timesAWeek)} days a week, which works at least as well as once.`,
  };
};

function daysTraining(group: MuscleGroup, days: readonly PlanDay[]): number {
  return days.filter((day) =>
    day.exercises.some(
      ({ exerciseId, role }) =>
        role !== 'drill' &&
        muscleCredits(getExercise(exerciseId)).some((one) => one.group === group),
    ),
  ).length;
}

const explainVolume: Explain = ({ volumes }) => {
  const parts = volumes
    .filter(({ group }) => majorGroups.some((major) => major === group))
    .map(({ group, plannedSetsByWeek, targetSets }) => {
      const most = setsText(Math.max(...plannedSetsByWeek));
      return `${groupWords[group]} ${most} (target ${targetSets})`;
    });
  return {
    code: 'VOLUME_TARGET',
    text: `Weekly hard sets at the peak of the block: ${joinWords(parts)}. Assisting muscles count half.`,
  };
};

const explainShortfall: Explain = ({ volumes }, { input }) => {
  const short = volumes.filter(({ isBelowMin }) => isBelowMin);
  if (short.length === 0) return undefined;
  const names = short.map(
    ({ group, plannedSetsByWeek, minSets }) =>
      `${groupWords[group]} ${setsText(Math.max(...plannedSetsByWeek))} of ${minSets}`,
  );
  return {
    code: 'VOLUME_BELOW_TIME',
    text: `${input.daysPerWeek} × ${input.minutesPerSession} min and what is possible for you hold fewer sets than we would like for ${joinWords(names)}. What you do still counts.`,
  };
};

const explainInjuries: Explain = (_, context) => {
  const { conditions } = context.constraints;
  if (conditions.length === 0) return undefined;
  const excluded = catalogue.filter(
    (exercise) =>
      explainExclusion(exercise, context.constraints, context.input)?.kind === 'condition',
  );
  if (excluded.length === 0) return undefined;
  const names = conditions.map((condition) => lowerFirst(conditionDetails[condition].name));
  const examples = excluded.slice(0, 3).map(inSentence);
  return {
    code: 'INJURY_EXCLUDED',
    text: `${excluded.length} exercises are left out because of ${joinWords(names)}, among them ${joinWords(examples)}.`,
  };
};

const explainEquipment: Explain = (_, { input, allowed }) => {
  const owned = input.equipment.filter((item) => item !== 'bodyweight');
  const names = owned.map((item) => item.replaceAll('_', ' '));
  const list = names.length > 6 ? `your ${names.length} pieces of equipment` : joinWords(names);
  const text =
    owned.length === 0
      ? `Everything works with your body weight alone: ${allowed.length} exercises to choose from.`
      : `Chosen from the ${allowed.length} exercises that are possible for you with ${list}.`;
  return { code: 'EQUIP_SUBSTITUTED', text };
};

const explainLevel: Explain = (_, { input }) =>
  input.level !== 'beginner'
    ? undefined
    : {
        code: 'LEVEL_EASIER',
        text: 'As a beginner you learn steady versions first and stop with 2–3 repetitions in reserve; in weeks 1 and 2 keep one more.',
      };

const explainLikes: Explain = ({ days }, { likes }) => {
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

const explainDislikes: Explain = (_, { input }) => {
  const count = new Set(input.dislikes).size + (input.dislikedPatterns?.length ?? 0);
  return count === 0
    ? undefined
    : {
        code: 'DISLIKED_REMOVED',
        text: `${count} ${count === 1 ? 'thing' : 'things'} you do not enjoy ${count === 1 ? 'is' : 'are'} nowhere in the plan.`,
      };
};

const explainTime: Explain = ({ draft }, { input }) =>
  draft.isTimeBound
    ? {
        code: 'TIME_TRIM',
        text: `In ${input.minutesPerSession} min the most useful sets come first; smaller muscles get what is left.`,
      }
    : undefined;

const explainSupersets: Explain = ({ days }) => {
  const groups = days.reduce(
    (sum, day) => sum + new Set(day.exercises.flatMap((one) => one.supersetGroup ?? [])).size,
    0,
  );
  return groups === 0
    ? undefined
    : {
        code: 'SUPERSET_TIME',
        text: `${groups} ${groups === 1 ? 'group of exercises is' : 'groups of exercises are'} done in turn, which takes about half the time for the same work.`,
      };
};

const explainLoads: Explain = ({ days }) => {
  const lifts = days.flatMap((day) => day.exercises).filter((one) => one.role !== 'drill');
  const loaded = new Set(
    lifts.filter((one) => one.loadKg !== undefined).map((one) => one.exerciseId),
  );
  return loaded.size > 0
    ? {
        code: 'LOAD_FROM_E1RM',
        text: `${loaded.size} ${loaded.size === 1 ? 'load comes' : 'loads come'} from your own records; find the others in the first session.`,
      }
    : {
        code: 'LOAD_CALIBRATE',
        text: 'Find your loads in the first session: take one you could lift 15 times, do 8 and note how many were left. No maximum tests.',
      };
};

const explainProgress: Explain = (_, { goal, input }) => ({
  code: 'PROGRESS_REPS',
  text:
    goal === 'strength' && input.level === 'beginner'
      ? 'When every set of a main lift reaches its repetitions with 2 in reserve, add the smallest step next time.'
      : 'Add repetitions until every set reaches the top of its range, then take the next load and start at the bottom again.',
});

const explainDeload: Explain = ({ weekKinds }) => {
  const week = weekKinds.indexOf('deload') + 1;
  return week === 0
    ? undefined
    : {
        code: 'DELOAD_SCHEDULED',
        text: `Week ${week} is lighter: half the sets, about 10 % less load and 4 repetitions in reserve, so that you come back stronger.`,
      };
};

const explainAge: Explain = (_, { input, constraints }) =>
  constraints.balanceDaysMin === 0 && input.ageYears < 65
    ? undefined
    : {
        code: 'AGE_ADJUST',
        text: `Balance work comes with every session, aim at ${Math.max(3, constraints.balanceDaysMin)} days a week; warm-ups take at least 5 min where the session allows${input.ageYears >= 65 ? ' and weekly set targets are 20 % lower' : ''}.`,
      };

const explainCardio: Explain = ({ cardio, weekKinds }, { goal, input }) => {
  const first = cardio.minutesByWeek[0] ?? 0;
  const last = cardio.minutesByWeek.at(-1) ?? first;
  const target = cardioTargetMinutes(goal, input.level);
  return {
    code: 'CARDIO_WHO',
    text: `Cardio grows from ${first} to ${last} min a week over ${weekKinds.length} weeks, towards ${target}; 150 min is what health bodies advise, and less still helps.`,
  };
};

const explainSafety: Explain = (_, { constraints }) =>
  constraints.screening.status !== 'modify'
    ? undefined
    : {
        code: 'SAFETY_BLOCK',
        text: `Because of your health answers effort stays at ${constraints.rpeMax} of 10 or less and there are no all-out intervals.`,
      };

const parts: readonly Explain[] = [
  explainSplit,
  explainFrequency,
  explainVolume,
  explainShortfall,
  explainInjuries,
  explainSafety,
  explainAge,
  explainEquipment,
  explainLevel,
  explainLikes,
  explainDislikes,
  explainTime,
  explainSupersets,
  explainLoads,
  explainProgress,
  explainDeload,
  explainCardio,
];

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
