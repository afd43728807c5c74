import { getExercise } from '../catalogue/catalogue.ts';
import type { PlanDay } from '../model/plan.ts';
import type { MuscleGroup } from '../model/taxonomy.ts';
import { muscleCredits } from './muscle-volume.ts';
import type { Explain } from './plan-facts.ts';
import { majorGroups } from './volume-targets.ts';
import { groupWords, joinWords, setsText, weekdayList } from './words.ts';

export const explainSplit: Explain = ({ split, days }, { input }) => ({
  code: 'SPLIT_BY_DAYS',
  text: `${split.name} suits ${days.length} ${days.length === 1 ? 'day' : 'days'} of ${input.minutesPerSession} min: ${weekdayList(days.map((day) => day.weekday))}.`,
});

export const explainFrequency: Explain = ({ days }) => {
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

export const explainVolume: Explain = ({ volumes }) => {
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

export const explainShortfall: Explain = ({ volumes }, { input }) => {
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

export const explainTime: Explain = ({ draft }, { input }) =>
  draft.isTimeBound
    ? {
        code: 'TIME_TRIM',
        text: `In ${input.minutesPerSession} min the most useful sets come first; smaller muscles get what is left.`,
      }
    : undefined;

export const explainSupersets: Explain = ({ days }) => {
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
