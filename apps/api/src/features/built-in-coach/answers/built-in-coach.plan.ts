import type { Reason } from '@vigor/contract';
import { isDeloadWeek } from './built-in-coach.load-target.ts';
import { ownLineFor } from './built-in-coach.own-lines.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { noPlanReply } from './built-in-coach.today.ts';

/** What members want to know first. */
const order: readonly Reason['code'][] = [
  'SPLIT_BY_DAYS',
  'FREQ_2X',
  'VOLUME_TARGET',
  'INJURY_EXCLUDED',
  'INJURY_SUBSTITUTED',
  'VOLUME_BELOW_TIME',
  'TIME_TRIM',
  'DELOAD_SCHEDULED',
  'CARDIO_WHO',
  'AGE_ADJUST',
];
const mostReasons = 4;

export function answerWhyPlan(turn: Turn): Reply {
  const { facts, texts } = turn;
  const { plan } = facts;
  if (!plan) return noPlanReply(turn);
  return {
    parts: [
      texts.plan.title(plan.name, plan.splitName, plan.currentWeek, plan.weeks),
      reasonsOf(plan.explanation, turn).join('\n') || texts.plan.ownPlan,
      isDeloadWeek(facts) ? texts.session.deloadWeek : undefined,
      texts.plan.more,
    ],
    confidence: 'high',
  };
}

/** How many weeks are left, and what comes then. */
export function answerPlanEnd(turn: Turn): Reply {
  const { facts, texts } = turn;
  const { plan } = facts;
  if (!plan) return noPlanReply(turn);
  const week = Math.min(plan.currentWeek, plan.weeks);
  return {
    parts: [
      texts.plan.ends(plan.name, week, plan.weeks),
      isDeloadWeek(facts) ? texts.own.easyNow : ownLineFor('training-deload', turn),
      texts.plan.afterwards,
    ],
    confidence: 'high',
  };
}

export function answerChangePlan({ texts, mentions }: Turn): Reply {
  const isUnits = / (?:kg|lb|kilos|pounds|metric|imperial|units) /.test(mentions.shape);
  return {
    parts: [isUnits ? texts.change.changeUnits : texts.change.changePlan],
    confidence: 'medium',
  };
}

/** Reasons were written in kilograms; a member of pounds gets those without a weight. */
function reasonsOf(explanation: readonly Reason[], { figures }: Turn): string[] {
  const rank = ({ code }: Reason) => (order.includes(code) ? order.indexOf(code) : order.length);
  return explanation
    .filter(({ text }) => figures.unit === 'kg' || !/\bkg\b/.test(text))
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, mostReasons)
    .map(({ text }) => `- ${text}`);
}
