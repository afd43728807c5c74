import type { Reason } from '../model/plan.ts';
import type { MuscleGroup } from '../model/taxonomy.ts';
import type { DraftItem } from './draft.ts';
import { type GroupSets, muscleCredits } from './muscle-volume.ts';
import type { PlanContext } from './plan-context.ts';
import type { StartingLoad } from './starting-load.ts';
import { groupWords, inSentence, patternWords, setsText } from './words.ts';

/** What a sentence about one exercise knows of the week at full volume. */
export interface WeekFacts {
  groups: GroupSets;
  /** Sets a week of each exercise, over all its days. */
  setsOfExercise: ReadonlyMap<string, number>;
}

interface Placement {
  start: StartingLoad | undefined;
  /** What it is paired with. */
  partner: string | undefined;
  sets: number;
}

/** One sentence on why this exercise is here, with its numbers. */
export function explainChoice(
  item: DraftItem,
  placement: Placement,
  facts: WeekFacts,
  context: PlanContext,
): Reason {
  const { exercise } = item;
  const prefer = context.constraints.preferInstead.includes(exercise.id);
  if (item.isLiked) {
    return {
      code: 'LIKED',
      text: `You told us you like it, so it is in: ${share(item, facts, context)}.`,
    };
  }
  if (placement.start !== undefined) return loadReason(item, placement.start);
  if (prefer) {
    return {
      code: 'INJURY_SUBSTITUTED',
      text: `A joint-friendly choice for what you reported; it still gives you ${share(item, facts, context)}.`,
    };
  }
  if (item.rank === 0) {
    return {
      code: 'ORDER_PRIORITY',
      text: `Comes first, while you are fresh: ${patternWords[exercise.pattern]} leads today and gives you ${share(item, facts, context)}.`,
    };
  }
  return otherReason(item, placement, facts, context);
}

function loadReason({ prescription }: DraftItem, start: StartingLoad): Reason {
  const { repsMin, repsMax, rir } = prescription;
  return {
    code: 'LOAD_FROM_E1RM',
    text: `${start.loadKg} kg follows from your estimated best of ${start.e1rmKg} kg: you should reach ${repsMin}–${repsMax} reps with ${rir} left.`,
  };
}

function otherReason(
  item: DraftItem,
  { partner, sets }: Placement,
  facts: WeekFacts,
  context: PlanContext,
): Reason {
  if (item.role === 'isolation') {
    return {
      code: 'VOLUME_TARGET',
      text: `Direct work that brings you ${share(item, facts, context)}.`,
    };
  }
  if (partner !== undefined) {
    return {
      code: 'SUPERSET_TIME',
      text: `Done in turn with ${inSentence({ name: partner })}: one rests while the other works, and you get ${share(item, facts, context)}.`,
    };
  }
  const weekly = facts.setsOfExercise.get(item.exercise.id) ?? sets;
  return {
    code: 'PATTERN_GAP',
    text: `Your ${patternWords[item.exercise.pattern]} of the week, ${weekly} sets: ${share(item, facts, context)}.`,
  };
}

/** “4 of your 10.5 weekly quad sets (target 10)”. */
function share(item: DraftItem, facts: WeekFacts, { targets }: PlanContext): string {
  const weekly = facts.setsOfExercise.get(item.exercise.id) ?? 0;
  const group = mainGroup(item, facts);
  if (group === undefined) return `${weekly} sets a week for grip and posture`;
  const total = setsText(facts.groups[group]);
  return `${weekly} of ${total} weekly sets for your ${groupWords[group]} (target ${targets[group].target})`;
}

function mainGroup({ exercise }: DraftItem, facts: WeekFacts): MuscleGroup | undefined {
  const direct = muscleCredits(exercise).filter(({ credit }) => credit === 1);
  const first = direct.find(({ group }) => facts.groups[group] > 0);
  return first?.group;
}
