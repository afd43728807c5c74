import { cardioTargetMinutes } from './cardio-dose.ts';
import type { Explain } from './plan-facts.ts';

export const explainLoads: Explain = ({ days }) => {
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

export const explainProgress: Explain = (_, { goal, input }) => ({
  code: 'PROGRESS_REPS',
  text:
    goal === 'strength' && input.level === 'beginner'
      ? 'When every set of a main lift reaches its repetitions with 2 in reserve, add the smallest step next time.'
      : 'Add repetitions until every set reaches the top of its range, then take the next load and start at the bottom again.',
});

export const explainDeload: Explain = ({ weekKinds }) => {
  const week = weekKinds.indexOf('deload') + 1;
  return week === 0
    ? undefined
    : {
        code: 'DELOAD_SCHEDULED',
        text: `Week ${week} is lighter: half the sets, about 10 % less load and 4 repetitions in reserve, so that you come back stronger.`,
      };
};

export const explainCardio: Explain = ({ cardio, weekKinds }, { goal, input }) => {
  const first = cardio.minutesByWeek[0] ?? 0;
  const last = cardio.minutesByWeek.at(-1) ?? first;
  const target = cardioTargetMinutes(goal, input.level);
  return {
    code: 'CARDIO_WHO',
    text: `Cardio grows from ${first} to ${last} min a week over ${weekKinds.length} weeks, towards ${target}; 150 min is what health bodies advise, and less still helps.`,
  };
};
