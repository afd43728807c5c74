import { estimateOneRepMax, toKg } from '@vigor/training';
import { findLift } from './built-in-coach.load-target.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';

const mostLifts = 4;

/** From a set in the question, else from what was logged. */
export function answerOneRepMax(turn: Turn): Reply {
  const { mentions, exercises, texts } = turn;
  const [weight] = mentions.weights;
  if (weight && mentions.reps) return fromSet(turn, weight.value, mentions.reps);
  const [exercise] = exercises;
  if (!exercise) return ownMaxima(turn);
  const lift = findLift(turn.facts, exercise.id);
  const latest = lift?.points.at(-1);
  if (!lift || !latest) {
    return { parts: [texts.load.no1rm(exercise.name)], confidence: 'medium' };
  }
  const { figures } = turn;
  return {
    parts: [
      texts.load.own1rm(
        lift.name,
        figures.weight(latest.e1rmKg),
        figures.day(latest.day),
        lift.summary,
      ),
      marked(texts.load.estimateNote, 1),
    ],
    citations: [citeArticle('training-one-rep-max-estimate')],
    confidence: 'high',
  };
}

function fromSet({ mentions, figures, texts }: Turn, value: number, reps: number): Reply {
  const unit = mentions.weights[0]?.unit ?? figures.unit;
  const estimate = estimateOneRepMax({ weightKg: toKg(value, unit), reps, rir: mentions.rir });
  if (!estimate) return { parts: [texts.load.tooMany], confidence: 'high' };
  const [low, high] = estimate.rangeKg;
  const set = texts.load.set(`${value} ${unit}`, reps, mentions.rir);
  const [least, most] = [figures.estimate(low), figures.estimate(high)];
  const e1rm = `${figures.estimate(estimate.e1rmKg)} ${figures.unit}`;
  return {
    parts: [
      texts.load.estimate(set, e1rm, String(least), `${most} ${figures.unit}`),
      marked(
        [texts.load.confidence[estimate.confidence], estimate.atLeast ? texts.load.atLeast : '']
          .filter(Boolean)
          .join(' '),
        1,
      ),
    ],
    citations: [citeArticle('training-one-rep-max-estimate')],
    confidence: estimate.confidence,
  };
}

function ownMaxima({ facts, texts, figures }: Turn): Reply {
  const lifts = facts.progress.lifts.slice(0, mostLifts);
  if (lifts.length === 0) return { parts: [texts.load.ask1rm], confidence: 'low' };
  const lines = lifts.flatMap(({ name, latestE1rmKg, summary }) =>
    latestE1rmKg === null
      ? []
      : texts.progress.liftShort(name, `${figures.weight(latestE1rmKg)} (${summary})`),
  );
  return {
    parts: [texts.load.best1rms, lines.join('\n'), marked(texts.load.estimateNote, 1)],
    citations: [citeArticle('training-one-rep-max-estimate')],
    confidence: 'high',
  };
}
