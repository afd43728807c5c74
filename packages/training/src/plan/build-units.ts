import type { DraftItem, DraftUnit } from './draft.ts';
import { mayPair, pairUp } from './pairing.ts';
import type { PlanContext } from './plan-context.ts';
import {
  changeInSupersetSeconds,
  estimateSupersetSeconds,
  secondsPerRep,
  setSeconds,
  setupSecondsOf,
  type TimedExercise,
} from './session-time.ts';

/** How tightly a session is packed: one after the other, in supersets, and with the shortest rests. */
export const densities = ['straight', 'paired', 'brisk'] as const;
export type Density = (typeof densities)[number];

const shortSessionMinutes = 15;
const usualFewestSets = 2;
const fewestInCircuit = 3;
/** In a circuit every exercise gets as many sets as there are rounds. */
const circuitRoundsMax = 4;

/**
 * Groups the exercises of a day into units that get their sets together. Sessions of up to 20
 * minutes are one circuit; for fat loss everything after the main lift comes in supersets anyway.
 */
export function buildUnits(
  items: readonly DraftItem[],
  density: Density,
  budgetSeconds: number,
  context: PlanContext,
): DraftUnit[] {
  const ramped = withRampSets(
    items.map((item) => ({ ...item })),
    context,
  );
  if (context.isCircuit) return circuitUnits(ramped, budgetSeconds, context);
  return groupsOf(ramped, density, context).map((group, index) => {
    const unit = unitOf(group, index, density, context);
    if (group.length === 1) return unit;
    return { ...unit, parts: group.map((item) => unitOf([item], index, density, context)) };
  });
}

/**
 * One circuit with as many exercises as fit, and what cannot join it. Below 15 minutes two rounds of
 * three beat one round of four.
 */
function circuitUnits(
  items: readonly DraftItem[],
  budgetSeconds: number,
  context: PlanContext,
): DraftUnit[] {
  const isShort = context.input.minutesPerSession < shortSessionMinutes;
  const kept = [...items];
  for (;;) {
    const [circuit = [], ...others] = circuitOf(kept);
    const unit = unitOf(circuit, 0, 'brisk', context);
    const wantsTwo = isShort && kept.length > fewestInCircuit;
    const needed = unit.firstSetSeconds + (wantsTwo ? unit.nextSetSeconds : 0);
    const last = kept.findLastIndex((item) => !item.isLiked);
    if (needed <= budgetSeconds || last <= 0) {
      return [unit, ...others.map((group, index) => unitOf(group, index + 1, 'brisk', context))];
    }
    kept.splice(last, 1);
  }
}

function circuitOf(items: readonly DraftItem[]): (readonly DraftItem[])[] {
  const circuit: DraftItem[] = [];
  const alone: DraftItem[] = [];
  for (const item of items) {
    const fits = circuit.every((other) => mayPair(other.exercise, item.exercise));
    (fits ? circuit : alone).push(item);
  }
  return [circuit, ...alone.map((item) => [item])].filter((group) => group.length > 0);
}

function groupsOf(
  items: readonly DraftItem[],
  density: Density,
  { goal }: PlanContext,
): (readonly DraftItem[])[] {
  if (density === 'straight' && goal !== 'fat_loss') return items.map((item) => [item]);
  const keepsMainsApart = goal === 'strength' || goal === 'hypertrophy';
  const isAlone = ({ rank, role }: DraftItem) =>
    rank === 0 || role === 'power' || role === 'carry' || (role === 'main' && keepsMainsApart);
  return [
    ...items.filter(isAlone).map((item) => [item]),
    ...pairUp(items.filter((item) => !isAlone(item))),
  ];
}

function unitOf(
  items: readonly DraftItem[],
  index: number,
  density: Density,
  context: PlanContext,
): DraftUnit {
  const restSeconds = Math.max(
    ...items.map(({ prescription }) =>
      density === 'brisk' ? prescription.rest.min : prescription.rest.default,
    ),
  );
  const oneRound = items.map((item) => timedItem(item, restSeconds, 1));
  const twoRounds = items.map((item) => timedItem(item, restSeconds, 2));
  const firstSetSeconds = estimateSupersetSeconds(oneRound);
  const mayBeSingle = items.every((item) => item.role === 'core' || item.isLiked);
  const fewest = mayBeSingle ? 1 : fewestSets(context);
  const most = Math.min(...items.map((item) => item.prescription.setsMax));
  return {
    items,
    group: items.length > 1 ? `${index}` : undefined,
    rank: Math.min(...items.map((item) => (item.isLiked ? Math.min(1, item.rank) : item.rank))),
    sets: 0,
    setsMin: fewest,
    setsMax: Math.max(fewest, context.isCircuit ? Math.min(most + 1, circuitRoundsMax) : most),
    restSeconds,
    firstSetSeconds,
    nextSetSeconds: estimateSupersetSeconds(twoRounds) - firstSetSeconds,
    savedSeconds: 0,
  };
}

function fewestSets({ input, goal, isCircuit }: PlanContext): number {
  const isShort = input.minutesPerSession < shortSessionMinutes || isCircuit;
  return isShort || goal === 'mobility' ? 1 : usualFewestSets;
}

/** What a round takes less when one of several items sits it out. */
export function secondsOfRound(unit: DraftUnit, item: DraftItem): number {
  return setSeconds(timedItem(item, unit.restSeconds, 1)) + changeInSupersetSeconds;
}

function timedItem(item: DraftItem, restSeconds: number, sets: number): TimedExercise {
  const { exercise, prescription, holdSeconds } = item;
  return {
    setupSeconds: setupSecondsOf(exercise),
    rampSets: item.rampSets,
    sets,
    workSeconds: holdSeconds ?? prescription.repsMax * secondsPerRep(exercise, prescription.tempo),
    sides: exercise.unilateral ? 2 : 1,
    isHold: holdSeconds !== undefined,
    restSeconds,
    supersetGroup: 'unit',
  };
}

/** Lighter sets before the first two loaded compounds of a session; strength work gets one more. */
function withRampSets(items: readonly DraftItem[], context: PlanContext): readonly DraftItem[] {
  if (context.isCircuit) return items;
  const { first, second } = context.frame.rampSets;
  const extra = context.goal === 'strength' && second > 0 ? 1 : 0;
  const loaded = items.filter(isLoadedCompound);
  const [opener] = loaded;
  const follower = loaded.find((item) => item.exercise.pattern !== opener?.exercise.pattern);
  return items.map((item) => {
    if (item === opener) return { ...item, rampSets: first + extra };
    return item === follower ? { ...item, rampSets: second + extra } : item;
  });
}

function isLoadedCompound({ exercise, role }: DraftItem): boolean {
  return (
    (role === 'main' || role === 'accessory') &&
    exercise.mechanic === 'compound' &&
    exercise.loadType === 'external'
  );
}
