import type { CardioBlock, TrainingPlan } from '../model/plan.ts';
import type { Goal, Level } from '../model/taxonomy.ts';
import { rpeOfIntensity, steadyCardioText } from '../plan/cardio-text.ts';
import { mapDays } from './edit-plan.ts';
import type { Finding } from './finding.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';

/** Interval sessions a week, at most; editorial. */
const hiitSessions: Record<Goal, Record<Level, number>> = {
  general_health: { beginner: 0, intermediate: 1, advanced: 1 },
  fat_loss: { beginner: 0, intermediate: 1, advanced: 2 },
  endurance: { beginner: 0, intermediate: 1, advanced: 2 },
  hypertrophy: { beginner: 0, intermediate: 1, advanced: 1 },
  strength: { beginner: 0, intermediate: 1, advanced: 1 },
  mobility: { beginner: 0, intermediate: 0, advanced: 1 },
};
/** Share of a week's cardio minutes that may be hard (80/20 for endurance); editorial. */
const vigorousShare: Record<Goal, number> = {
  general_health: 0.25,
  fat_loss: 0.3,
  endurance: 0.3,
  hypertrophy: 0.25,
  strength: 0.25,
  mobility: 0.1,
};
/** One hard session a week is in the bounds of every dose. */
const vigorousMinutesAlways = 30;
const beginnerRpeMax = 7;
const soundsMaximal = /\b(sprints?|all[- ]out|max(imal)?|hiit|tabata|as hard as)\b/i;

interface Placed {
  block: CardioBlock;
  sessions: number;
}

/**
 * V15: intervals and hard minutes a week within the dose for goal and level, none where conditions
 * or age rule them out, and no effort above the member's limit. What is too much becomes moderate,
 * the last of the week first.
 */
export function checkCardioIntensity(plan: TrainingPlan, context: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  const budget = budgetFor(plan, context);
  const check = <Block extends CardioBlock>(
    block: Block,
    sessions: number,
    path: string,
  ): Block => {
    const checked = withinEffort(withinBudget(block, sessions, budget), context);
    if (checked === block) return block;
    const message = `Cardio made ${checked.intensity}, at RPE ${checked.rpeMax} or below.`;
    findings.push({ id: 'V15', severity: 'repair', path, message });
    return checked;
  };
  const checked = mapDays(plan, (day, path) => ({
    ...day,
    cardio: day.cardio && check(day.cardio, 1, `${path}.cardio`),
  }));
  const outsideCardio = plan.outsideCardio.map((block, index) =>
    check(block, block.weekdays.length, `outsideCardio[${index}]`),
  );
  return { plan: { ...checked, outsideCardio }, findings };
}

interface Budget {
  hiitSessions: number;
  vigorousMinutes: number;
}

function budgetFor(
  plan: TrainingPlan,
  { input, plan: { constraints, goal } }: RuleContext,
): Budget {
  const placed: Placed[] = [
    ...plan.days.flatMap(({ cardio }) => (cardio ? [{ block: cardio, sessions: 1 }] : [])),
    ...plan.outsideCardio.map((block) => ({ block, sessions: block.weekdays.length })),
  ];
  const total = placed.reduce((sum, { block, sessions }) => sum + longest(block) * sessions, 0);
  return {
    hiitSessions: constraints.mayDoHiit ? hiitSessions[goal][input.level] : 0,
    vigorousMinutes:
      constraints.rpeMax < rpeOfIntensity.vigorous
        ? 0
        : Math.max(vigorousMinutesAlways, vigorousShare[goal] * total),
  };
}

/** Takes from the budget what a block uses; a block beyond it becomes moderate. */
function withinBudget<Block extends CardioBlock>(
  block: Block,
  sessions: number,
  budget: Budget,
): Block {
  const isHard = block.intensity === 'vigorous' || block.intensity === 'hiit';
  const usedHiit = block.intensity === 'hiit' ? sessions : 0;
  const usedMinutes = isHard ? longest(block) * sessions : 0;
  if (usedHiit > budget.hiitSessions || usedMinutes > budget.vigorousMinutes) {
    return asModerate(block);
  }
  budget.hiitSessions -= usedHiit;
  budget.vigorousMinutes -= usedMinutes;
  return block.intensity !== 'hiit' && soundsMaximal.test(block.text)
    ? { ...block, text: steadyCardioText(block.mode, steadyOf(block.intensity)) }
    : block;
}

function withinEffort<Block extends CardioBlock>(
  block: Block,
  { input, plan: { constraints } }: RuleContext,
): Block {
  const levelMax = input.level === 'beginner' ? beginnerRpeMax : rpeOfIntensity.hiit;
  const rpeMax = Math.min(levelMax, constraints.rpeMax, rpeOfIntensity[block.intensity]);
  return block.rpeMax <= rpeMax ? block : { ...block, rpeMax };
}

function asModerate<Block extends CardioBlock>(block: Block): Block {
  return {
    ...block,
    intensity: 'moderate',
    rpeMax: rpeOfIntensity.moderate,
    text: steadyCardioText(block.mode, 'moderate'),
  };
}

function steadyOf(intensity: CardioBlock['intensity']): Exclude<CardioBlock['intensity'], 'hiit'> {
  return intensity === 'hiit' ? 'vigorous' : intensity;
}

function longest({ minutesByWeek }: CardioBlock): number {
  return Math.max(0, ...minutesByWeek);
}
