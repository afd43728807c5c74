import { inSentence } from './built-in-coach.exercises.ts';
import { isDeloadWeek } from './built-in-coach.load-target.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';

/** Fewer weeks of training leave little fatigue that an easy week could clear. */
const weeksForDeload = 3;
const recentWeeks = 6;
const fallingForDeload = 2;
const mostLifts = 2;

/** Whether the lifts ask for an easy week, when the plan has one, and the offer of one. */
export function answerDeload(turn: Turn): Reply {
  const { facts, texts } = turn;
  const citations = [citeArticle('training-deload')];
  const about = marked(texts.change.deloadAbout, 1);
  if (!facts.plan) {
    return { parts: [marked(texts.change.deloadNoPlan, 1)], citations, confidence: 'high' };
  }
  if (isDeloadWeek(facts)) {
    return { parts: [marked(texts.change.deloadNow, 1)], citations, confidence: 'high' };
  }
  const weeks = trainedWeeks(turn);
  if (weeks < weeksForDeload) {
    return { parts: [about, texts.change.deloadEarly(weeks)], citations, confidence: 'medium' };
  }
  const until = weeksUntilDeload(turn);
  return {
    parts: [
      [signalOf(turn), until === undefined ? '' : texts.change.deloadPlanned(until)]
        .filter(Boolean)
        .join(' '),
      about,
      until === undefined ? texts.change.deloadOffer : texts.change.deloadSooner,
    ],
    citations,
    wishes: [{ kind: 'deload' }],
    confidence: 'high',
  };
}

/** What the lifts say: two that come down are a sign (Bell 2023). */
function signalOf({ facts, texts }: Turn): string {
  const namesOf = (trend: string) =>
    texts.list(
      facts.progress.lifts
        .filter((lift) => lift.trend === trend)
        .slice(0, mostLifts)
        .map(({ name }) => inSentence(name)),
    );
  const falling = facts.progress.lifts.filter(({ trend }) => trend === 'falling');
  if (falling.length >= fallingForDeload) return texts.change.deloadFalling(namesOf('falling'));
  const rising = namesOf('rising');
  return rising ? texts.change.deloadRising(rising) : '';
}

/** Weeks in a row with training, of the last ones; the current week counts when it has begun. */
function trainedWeeks({ facts }: Turn): number {
  const recent = facts.progress.weeks.slice(-recentWeeks).toReversed();
  const past = recent[0]?.sessions === 0 ? recent.slice(1) : recent;
  const gap = past.findIndex(({ sessions }) => sessions === 0);
  return gap < 0 ? past.length : gap;
}

function weeksUntilDeload({ facts }: Turn): number | undefined {
  const { plan } = facts;
  if (!plan) return undefined;
  const ahead = plan.weekKinds.slice(plan.currentWeek);
  const place = ahead.indexOf('deload');
  return place < 0 ? undefined : place + 1;
}
