import type { Exercise } from '../model/exercise.ts';
import { muscleGroups } from '../model/taxonomy.ts';
import { candidateLists, sharePrimaryMuscle } from './candidates.ts';
import type { DraftItem } from './draft.ts';
import { claimLikes, type LikeClaims } from './likes.ts';
import { type GroupSets, muscleCredits, noGroupSets } from './muscle-volume.ts';
import { narrowPrescription } from './narrow-prescription.ts';
import { groupOfSlot, takeNextSlot } from './next-slot.ts';
import type { PlanContext } from './plan-context.ts';
import { selectionScore } from './selection-score.ts';
import { exerciseLimit, type Slot, slotTemplates } from './slot-templates.ts';
import type { DayFocus } from './split.ts';

/** Sets that an exercise is taken to get while the others are chosen. */
const guessedSets = 3;
/** Isolation is chosen where a muscle lacks at least this many weekly sets. */
const worthIsolating = 1;
/** How much the seed may change a choice that is not a main lift. */
const seedSpread = 4;
const carryFromMinutes = 30;
/** Share of the session that is left for strength beside cardio or mobility. */
const strengthShare: Partial<Record<PlanContext['goal'], number>> = {
  endurance: 0.6,
  mobility: 0.5,
};

interface WeekChoice {
  /** Sets each group still lacks, by a guess of the sets chosen so far. */
  deficits: GroupSets;
  used: Set<string>;
  /** How often each focus comes in the week. */
  daysOf: ReadonlyMap<DayFocus, number>;
  limit: number;
  claims: LikeClaims;
  context: PlanContext;
}

/**
 * Fills the slots of every kind of day in the week. Days of the same kind get the same exercises,
 * so that they can be learnt; different kinds get variations.
 */
export function pickExercises(
  focuses: readonly DayFocus[],
  context: PlanContext,
): ReadonlyMap<DayFocus, readonly DraftItem[]> {
  const daysOf = new Map<DayFocus, number>();
  for (const focus of focuses) daysOf.set(focus, (daysOf.get(focus) ?? 0) + 1);
  const share = strengthShare[context.goal] ?? 1;
  const limit = exerciseLimit(context.input.minutesPerSession, share);
  const week: WeekChoice = {
    deficits: targetSets(context),
    used: new Set(),
    daysOf,
    limit,
    claims: claimLikes([...daysOf.keys()], limit, context),
    context,
  };
  return new Map([...daysOf.keys()].map((focus) => [focus, pickDay(focus, week)]));
}

function targetSets({ targets }: PlanContext): GroupSets {
  const sets = noGroupSets();
  for (const group of muscleGroups) sets[group] = targets[group].target;
  return sets;
}

function pickDay(focus: DayFocus, week: WeekChoice): DraftItem[] {
  const items: DraftItem[] = [];
  const open = [...slotTemplates[focus]];
  const claimed = week.claims.claimed.get(focus);
  while (items.length < week.limit) {
    const slot = takeNextSlot(open, week.deficits, week.context);
    if (slot === undefined) break;
    const exercise = claimed?.get(slot) ?? bestFor(slot, items, week);
    if (exercise !== undefined) place({ exercise, slot, focus, items, rank: items.length }, week);
  }
  placeExtraLikes(focus, items, week);
  return items;
}

function bestFor(slot: Slot, taken: readonly DraftItem[], week: WeekChoice): Exercise | undefined {
  if (!isWorthwhile(slot, week)) return undefined;
  for (const candidates of candidateLists(slot, week.context)) {
    const free = candidates.filter((exercise) => isFree(exercise, taken, week.context));
    const best = bestOf(free, slot, week);
    if (best !== undefined && !isPoorRepeat(best, slot, week)) return best;
  }
  return undefined;
}

/**
 * Whether a pattern is already covered this week and all it has left is something that cannot be
 * loaded, while load is the point: then the neighbouring pattern does more.
 */
function isPoorRepeat(
  exercise: Exercise,
  slot: Slot,
  { used, context: { goal, allowedById } }: WeekChoice,
): boolean {
  const isLoadGoal = goal === 'strength' || goal === 'hypertrophy';
  const isUnloadable = exercise.loadType === 'bodyweight' || exercise.loadType === 'time';
  if (!isLoadGoal || !isUnloadable || slot.role !== 'accessory') return false;
  if (exercise.pattern !== slot.patterns[0]) return false;
  return [...used].some((id) => allowedById.get(id)?.pattern === exercise.pattern);
}

function isWorthwhile(slot: Slot, { deficits, context }: WeekChoice): boolean {
  if (slot.role === 'carry') return context.input.minutesPerSession >= carryFromMinutes;
  if (slot.role !== 'isolation') return true;
  const group = groupOfSlot(slot);
  return group !== undefined && deficits[group] >= worthIsolating;
}

/** Not in the session yet; in a circuit also no second exercise for the same muscles. */
function isFree(
  exercise: Exercise,
  taken: readonly DraftItem[],
  { isCircuit }: PlanContext,
): boolean {
  return taken.every(
    (item) =>
      item.exercise.id !== exercise.id &&
      !(isCircuit && sharePrimaryMuscle(item.exercise, exercise)),
  );
}

function bestOf(
  candidates: readonly Exercise[],
  slot: Slot,
  { deficits, used, context }: WeekChoice,
): Exercise | undefined {
  let best: { exercise: Exercise; score: number } | undefined;
  const wanted = { pattern: slot.patterns[0], role: slot.role };
  const spread = slot.role === 'main' ? 0 : seedSpread;
  for (const exercise of candidates) {
    const score =
      selectionScore(exercise, wanted, context, { deficits, usedThisWeek: used }) +
      spread * context.random();
    if (best === undefined || score > best.score) best = { exercise, score };
  }
  return best?.exercise;
}

/** Liked exercises without a slot take the place of small others, or come on top. */
function placeExtraLikes(focus: DayFocus, items: DraftItem[], week: WeekChoice): void {
  for (const { exercise, slot } of week.claims.extra.get(focus) ?? []) {
    if (items.some((item) => item.exercise.id === exercise.id)) continue;
    const last = items.findLastIndex(
      ({ isLiked, role }) => !isLiked && (role === 'isolation' || role === 'carry'),
    );
    const rank = last >= 0 && items.length >= week.limit ? last : items.length;
    place({ exercise, slot, focus, items, rank }, week);
  }
}

function place(
  choice: { exercise: Exercise; slot: Slot; focus: DayFocus; items: DraftItem[]; rank: number },
  { deficits, used, daysOf, context }: WeekChoice,
): void {
  const { exercise, slot, focus, items, rank } = choice;
  const credits = muscleCredits(exercise);
  items[rank] = {
    exercise,
    role: slot.role,
    ...narrowPrescription(exercise, slot.role, focus, context),
    credits,
    rank,
    isLiked: context.likes.has(exercise.id),
    rampSets: 0,
    skippedRounds: 0,
  };
  used.add(exercise.id);
  const sets = guessedSets * (daysOf.get(focus) ?? 1);
  for (const { group, credit } of credits) deficits[group] -= credit * sets;
}
