import type { Exercise } from '../model/exercise.ts';
import { sharePrimaryMuscle } from './candidates.ts';
import type { DraftItem } from './draft.ts';
import { pullPatterns, pushPatterns } from './pattern-coverage.ts';
import { setupSecondsOf } from './session-time.ts';

type Region = 'push' | 'pull' | 'legs' | 'core' | 'other';

/** From here on moving between two stations in ten seconds is not realistic. */
const slowSetupSeconds = 40;

/**
 * Whether two exercises may be done back to back: different primary muscles and not two heavy loads
 * on the spine.
 */
export function mayPair(one: Exercise, other: Exercise): boolean {
  const bothLoadSpine = one.tags.includes('axial_load') && other.tags.includes('axial_load');
  return !bothLoadSpine && !sharePrimaryMuscle(one, other);
}

/**
 * Splits exercises into pairs and leftovers. Opposite movements come together first: they rest each
 * other (supersets halve the time at equal volume, Iversen 2021).
 */
export function pairUp(items: readonly DraftItem[]): (readonly DraftItem[])[] {
  const open = [...items];
  const pairs: (readonly DraftItem[])[] = [];
  for (let first = open.shift(); first !== undefined; first = open.shift()) {
    const partner = bestPartner(first, open);
    if (partner !== undefined) open.splice(open.indexOf(partner), 1);
    pairs.push(partner === undefined ? [first] : [first, partner]);
  }
  return pairs;
}

function bestPartner(first: DraftItem, open: readonly DraftItem[]): DraftItem | undefined {
  let best: { item: DraftItem; score: number } | undefined;
  for (const item of open) {
    const score = pairScore(first.exercise, item.exercise);
    if (score > 0 && (best === undefined || score > best.score)) best = { item, score };
  }
  return best?.item;
}

function pairScore(one: Exercise, other: Exercise): number {
  if (!mayPair(one, other) || tiresTheTrunk(one, other)) return 0;
  const stations = [one, other].filter((each) => setupSecondsOf(each) >= slowSetupSeconds).length;
  return (areOpposite(one, other) ? 4 : 2) - stations;
}

/** Core work right before a heavy hinge leaves the back without its brace. */
function tiresTheTrunk(one: Exercise, other: Exercise): boolean {
  const isCore = (exercise: Exercise) => exercise.pattern.startsWith('core_');
  const isHeavy = ({ tags }: Exercise) =>
    tags.includes('hinge_heavy') || tags.includes('axial_load');
  return (isCore(one) && isHeavy(other)) || (isCore(other) && isHeavy(one));
}

function areOpposite(one: Exercise, other: Exercise): boolean {
  const regions = [regionOf(one), regionOf(other)];
  return regions.includes('push') && regions.includes('pull');
}

function regionOf({ pattern, force }: Exercise): Region {
  if (pushPatterns.includes(pattern)) return 'push';
  if (pullPatterns.includes(pattern)) return 'pull';
  if (pattern === 'isolation_arms') return force === 'pull' ? 'pull' : 'push';
  if (pattern.startsWith('core_')) return 'core';
  return pattern.startsWith('isolation_') || pattern === 'carry' ? 'other' : 'legs';
}
