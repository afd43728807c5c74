import type { BodyRegion, MuscleGroup } from '@vigor/training';

/** Muscles by the words of members; singular. */
export const muscleWords: Readonly<Record<string, readonly MuscleGroup[]>> = {
  chest: ['chest'],
  pec: ['chest'],
  pecs: ['chest'],
  lat: ['back'],
  lats: ['back'],
  back: ['back'],
  quad: ['quads'],
  thigh: ['quads', 'hamstrings'],
  hamstring: ['hamstrings'],
  hammy: ['hamstrings'],
  glute: ['glutes'],
  butt: ['glutes'],
  booty: ['glutes'],
  leg: ['quads', 'hamstrings', 'glutes', 'calves'],
  shoulder: ['shoulders'],
  delt: ['shoulders'],
  bicep: ['biceps'],
  biceps: ['biceps'],
  tricep: ['triceps'],
  triceps: ['triceps'],
  arm: ['biceps', 'triceps'],
  calf: ['calves'],
  calve: ['calves'],
  core: ['core'],
  abs: ['core'],
  ab: ['core'],
};

/** Places that can hurt, and the region of the body they belong to. */
export const regionWords: Readonly<Record<string, BodyRegion>> = {
  knee: 'knee',
  kneecap: 'knee',
  back: 'back',
  spine: 'back',
  shoulder: 'shoulder',
  elbow: 'elbow',
  wrist: 'wrist',
  hand: 'wrist',
  hip: 'hip',
  groin: 'hip',
  ankle: 'ankle',
  foot: 'ankle',
  feet: 'ankle',
  heel: 'ankle',
  shin: 'ankle',
  achilles: 'ankle',
  neck: 'neck',
};

const beforeTheBack = new Set(
  `my your the lower upper mid middle for train training hit and of more enough build grow strong
   stronger wide bigger a bad through`.split(/\s+/),
);
const afterTheBack = new Set(
  `pain hurts hurt ache aches muscle muscles day sets exercise exercises workout training enough
   and volume problems issue issues rounds`.split(/\s+/),
);
const neverTheBack = new Set('come coming get getting go going am be bounce start give'.split(' '));

/** Whether “back” is the body's, and not that of coming back. */
export function isBodyPart(words: readonly string[], at: number): boolean {
  if (words[at] !== 'back') return true;
  const before = words[at - 1] ?? '';
  if (neverTheBack.has(before)) return false;
  return beforeTheBack.has(before) || afterTheBack.has(words[at + 1] ?? '');
}
