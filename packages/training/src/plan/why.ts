import type { Reason } from '../model/plan.ts';
import type { DraftItem } from './draft.ts';
import { type GroupSets, muscleCredits } from './muscle-volume.ts';
import type { PlanContext } from './plan-context.ts';
import type { StartingLoad } from './starting-load.ts';
import { groupAdjectives, inSentence, patternNouns, setsText } from './words.ts';

/** What a sentence about one exercise knows of the week at full volume. */
export interface WeekFacts {
  groups: GroupSets;
  /** Sets a week of each exercise, over all its days. */
  setsOfExercise: ReadonlyMap<string, number>;
}

interface Placement {
  start: StartingLoad | undefined;
  /** Names of what it is done in turn with. */
  partners: readonly string[];
}

/** One sentence on why this exercise is here, with its numbers. */
export function explainChoice(
  item: DraftItem,
  placement: Placement,
  facts: WeekFacts,
  context: PlanContext,
): Reason {
  const share = shareText(item, facts, context);
  if (item.isLiked)
    return { code: 'LIKED', text: `You told us you like it, so it is in: ${share}.` };
  if (placement.start !== undefined) return loadReason(item, placement.start);
  if (context.constraints.preferInstead.includes(item.exercise.id)) {
    return { code: 'INJURY_SUBSTITUTED', text: `Kind to what you reported: ${share}.` };
  }
  return item.rank === 0 ? firstReason(item, share) : laterReason(item, placement, share);
}

function loadReason({ prescription }: DraftItem, start: StartingLoad): Reason {
  const { repsMin, repsMax, rir } = prescription;
  const bestKg = Math.round(start.e1rmKg * 10) / 10;
  return {
    code: 'LOAD_FROM_E1RM',
    text: `${start.loadKg} kg follows from your estimated best of ${bestKg} kg: ${repsMin}–${repsMax} reps with ${rir} left in you.`,
  };
}

function firstReason({ exercise }: DraftItem, share: string): Reason {
  return {
    code: 'ORDER_PRIORITY',
    text: `First, while you are fresh, because the ${patternNouns[exercise.pattern]} leads today: ${share}.`,
  };
}

function laterReason(
  { exercise, role }: DraftItem,
  { partners }: Placement,
  share: string,
): Reason {
  if (role === 'isolation') return { code: 'VOLUME_TARGET', text: `Direct work: ${share}.` };
  const [partner] = partners;
  if (partners.length > 1) {
    const text = `Your ${patternNouns[exercise.pattern]} in a circuit of ${partners.length + 1}: ${share}.`;
    return { code: 'SUPERSET_TIME', text };
  }
  if (partner !== undefined) {
    const text = `In turn with ${inSentence({ name: partner })}, so one rests while the other works: ${share}.`;
    return { code: 'SUPERSET_TIME', text };
  }
  return { code: 'PATTERN_GAP', text: `Your ${patternNouns[exercise.pattern]}: ${share}.` };
}

/** “6 of your 10 weekly chest sets come from it (target 10)”. */
function shareText(item: DraftItem, facts: WeekFacts, { targets }: PlanContext): string {
  const weekly = facts.setsOfExercise.get(item.exercise.id) ?? 0;
  const group = muscleCredits(item.exercise).find(({ credit }) => credit === 1)?.group;
  if (group === undefined) return `${weekly} sets a week for grip, posture and balance`;
  const total = setsText(facts.groups[group]);
  return `${weekly} of your ${total} weekly ${groupAdjectives[group]} sets come from it (target ${targets[group].target})`;
}
