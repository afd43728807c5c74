import { type Level, toKg } from '@vigor/training';
import { findLift } from './built-in-coach.load-target.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';

/** Usual gain of a main lift in a week, of `training-rate-of-progress`. */
const weeklyGain: Record<Level, readonly [slow: number, fast: number]> = {
  beginner: [0.01, 0.025],
  intermediate: [0.0025, 0.0075],
  advanced: [0.0005, 0.0025],
};
const weeksInYear = 52;

/** Whether, or when, a lift may reach a weight. */
export function answerLiftGoal(turn: Turn): Reply {
  const { facts, texts, figures, exercises } = turn;
  const [exercise] = exercises;
  const goal = goalOf(turn);
  if (!exercise || !goal) return { parts: [texts.load.askWhich], confidence: 'low' };
  const e1rmKg = findLift(facts, exercise.id)?.latestE1rmKg ?? undefined;
  if (e1rmKg === undefined) {
    return {
      parts: [texts.lifts.goalUnknown(exercise.name), marked(pace().passage, 1)],
      citations: [pace()],
      confidence: 'medium',
    };
  }
  const said = `${goal.value} ${goal.unit}`;
  const e1rm = figures.weight(e1rmKg);
  if (e1rmKg >= goal.kg) {
    return {
      parts: [texts.lifts.canAlready(said, exercise.name, e1rm), marked(texts.lifts.goUpSlowly, 1)],
      citations: [citeArticle('training-one-rep-max-estimate')],
      confidence: 'high',
    };
  }
  const left = figures.weight(Math.round((goal.kg - e1rmKg) * 2) / 2);
  return {
    parts: [
      texts.lifts.toGo(said, exercise.name, e1rm, left),
      marked(paceText(e1rmKg, goal.kg, turn), 1),
    ],
    citations: [pace()],
    choice: { text: texts.load.askTarget, message: texts.questions.load(exercise.name) },
    confidence: 'high',
  };
}

function pace() {
  return citeArticle('training-rate-of-progress');
}

function paceText(fromKg: number, goalKg: number, { facts, texts }: Turn): string {
  const [slow, fast] = weeklyGain[facts.planInput.level];
  const weeksAt = (rate: number) => Math.log(goalKg / fromKg) / Math.log(1 + rate);
  const least = Math.ceil(weeksAt(fast));
  return least > weeksInYear
    ? texts.lifts.paceYears
    : texts.lifts.pace(least, Math.ceil(weeksAt(slow)));
}

/** “Bench 100” means the weight as well as “bench 100 kg” does. */
function goalOf({ mentions, figures }: Turn) {
  const [, after, before] =
    / EXERCISE (?:\w+ )?(\d+(?:\.\d+)?) | (\d+(?:\.\d+)?) (?:\w+ )?EXERCISE /.exec(
      mentions.shape,
    ) ?? [];
  const bare = after ?? before;
  const said = mentions.weights[0] ?? (bare ? { value: Number(bare), unit: undefined } : undefined);
  if (!said) return undefined;
  const unit = said.unit ?? figures.unit;
  return { value: said.value, unit, kg: toKg(said.value, unit) };
}
