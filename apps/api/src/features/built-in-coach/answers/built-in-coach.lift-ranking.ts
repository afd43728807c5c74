import type { LiftProgress } from '@vigor/contract';
import { inSentence } from './built-in-coach.exercises.ts';
import { liftsFor, shareGained, withTrend } from './built-in-coach.own-lifts.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';

const mostLifts = 3;

/** The strongest, those that moved the most, or those that do not move. */
export function answerLiftRanking(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const lifts = liftsFor(facts, mentions.muscles).filter(
    ({ latestE1rmKg }) => latestE1rmKg !== null,
  );
  if (lifts.length === 0) return { parts: [texts.lifts.noLifts], confidence: 'high' };
  if (/ (?:weak\w*|worst|least|lag\w*|behind|stuck|stalled|slow\w*|down) /.test(mentions.shape)) {
    return behind(lifts, turn);
  }
  const isOfGain = / (?:improv\w+|progress\w*|most|stronger|up|fastest) /.test(mentions.shape);
  return isOfGain ? improved(lifts, turn) : strongest(lifts, turn);
}

/** How the member stands beside others, which is not known here; beside themselves it is. */
export function answerStandards(turn: Turn): Reply {
  const { facts, texts, exercises } = turn;
  const ids = exercises.map(({ id }) => id);
  const lifts = facts.progress.lifts.filter(
    ({ exerciseId }) => ids.length === 0 || ids.includes(exerciseId),
  );
  return {
    parts: [
      texts.lifts.noStandards,
      lifts.length > 0 ? texts.lifts.yours : undefined,
      linesOf(lifts, turn),
      marked(texts.lifts.usualRate, 1),
    ],
    citations: [citeArticle('training-rate-of-progress')],
    confidence: 'medium',
  };
}

function strongest(lifts: readonly LiftProgress[], turn: Turn): Reply {
  const { texts } = turn;
  const ranked = lifts.toSorted((one, other) => kgOf(other) - kgOf(one));
  return {
    parts: [texts.lifts.strongest, linesOf(ranked, turn)],
    choice: { text: texts.progress.askRecords, message: texts.questions.records },
    confidence: 'high',
  };
}

function improved(lifts: readonly LiftProgress[], turn: Turn): Reply {
  const { texts } = turn;
  const clear = withTrend(lifts);
  const ranked = (clear.length > 0 ? clear : lifts).toSorted(
    (one, other) => shareGained(other) - shareGained(one),
  );
  return {
    parts: [texts.lifts.improved, linesOf(ranked, turn)],
    choice: { text: texts.progress.askRecords, message: texts.questions.records },
    confidence: clear.length > 0 ? 'high' : 'medium',
  };
}

function behind(lifts: readonly LiftProgress[], turn: Turn): Reply {
  const { texts } = turn;
  const clear = withTrend(lifts);
  if (clear.length === 0) return { parts: [texts.lifts.verdictEarly], confidence: 'medium' };
  const held = clear
    .filter(({ trend }) => trend !== 'rising')
    .toSorted((one, other) => shareGained(one) - shareGained(other));
  const [first] = held;
  if (!first) return { parts: [texts.lifts.noneBehind, linesOf(clear, turn)], confidence: 'high' };
  return {
    parts: [texts.lifts.behind, linesOf(held, turn)],
    choice: {
      text: texts.lifts.askAbout(inSentence(first.name)),
      message: texts.questions.improve(first.name),
    },
    confidence: 'high',
  };
}

function linesOf(lifts: readonly LiftProgress[], { texts, figures }: Turn): string {
  return lifts
    .slice(0, mostLifts)
    .map((lift) => texts.lifts.line(lift.name, figures.weight(kgOf(lift)), lift.summary))
    .join('\n');
}

function kgOf({ latestE1rmKg }: LiftProgress): number {
  return latestE1rmKg ?? 0;
}
