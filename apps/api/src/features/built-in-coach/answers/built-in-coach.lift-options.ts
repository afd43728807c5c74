import { type Exercise, medianOf, rirOf } from '@vigor/training';
import { findPlanned, setsOfLastSession } from './built-in-coach.load-target.ts';
import { groupOf } from './built-in-coach.muscle-groups.ts';
import type { Turn } from './built-in-coach.reply.ts';

/** Sets that leave more than this are too far from effort to move a lift. */
const easyRir = 2.5;
const mostOptions = 2;

/** What could move a lift, from the member's own sets, the likeliest first; at most two. */
export function optionsFor(exercise: Exercise, turn: Turn): string[] {
  return [
    ...effortOption(exercise, turn),
    ...volumeOption(exercise, turn),
    ...repsOption(exercise, turn),
  ].slice(0, mostOptions);
}

function effortOption(exercise: Exercise, { facts, texts }: Turn): string[] {
  const left = setsOfLastSession(facts, exercise.id).flatMap((set) => rirOf(set) ?? []);
  const usual = medianOf(left);
  return usual !== undefined && usual > easyRir ? [texts.progress.optionEffort(usual)] : [];
}

function volumeOption(exercise: Exercise, { facts, texts }: Turn): string[] {
  const group = groupOf(exercise);
  const muscle = facts.progress.muscles.find((one) => one.group === group);
  if (!muscle || muscle.setsPerWeek >= (muscle.targetMin + muscle.targetMax) / 2) return [];
  const { setsPerWeek, targetMin, targetMax } = muscle;
  const name = texts.muscles[muscle.group].toLowerCase();
  return [texts.progress.optionSets(name, setsPerWeek, targetMin, targetMax)];
}

function repsOption(exercise: Exercise, { facts, texts }: Turn): string[] {
  const planned = findPlanned(facts, exercise.id);
  if (!planned || planned.holdSeconds !== undefined) return [];
  const { repsMin, repsMax } = planned;
  return [texts.progress.optionReps(repsMin, repsMax)];
}
