import type { Exercise } from '@vigor/training';
import { findAnswers } from '../understanding/built-in-coach.retrieval.ts';
import { inSentence } from './built-in-coach.exercises.ts';
import { findLift, findPlanned } from './built-in-coach.load-target.ts';
import { quotable } from './built-in-coach.quotes.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citePassage, marked } from './built-in-coach.sources.ts';
import { answerHowTo } from './built-in-coach.technique.ts';

/** An article that compares the two says more than their properties. */
const leastLikeness = 0.5;

/** Two exercises side by side. */
export function answerCompare(turn: Turn): Reply {
  const { texts, exercises, facts } = turn;
  const [one, other] = exercises;
  if (!one || !other) return answerHowTo(turn);
  const own = / my /.test(turn.mentions.shape) ? compareOwn(one, other, turn) : undefined;
  if (own) return own;
  const lines = [one, other].map((exercise) =>
    texts.technique.compareLine(
      exercise.name,
      texts.list(exercise.primary.map((muscle) => texts.muscleNames[muscle])),
      texts.technique.levels[exercise.level],
      texts.list(equipmentOf(exercise)) || texts.technique.nothing,
    ),
  );
  const planned = [one, other].find(({ id }) => findPlanned(facts, id));
  const about = findAnswers(turn.message, 1)[0];
  const source = about && about.likeness >= leastLikeness ? citePassage(about) : undefined;
  const isSimilar = one.primary.some((muscle) => other.primary.includes(muscle));
  const verdict = isSimilar ? texts.technique.similar : texts.technique.different;
  return {
    parts: [
      lines.join('\n'),
      source ? marked(quotable(source.passage), 1) : verdict,
      planned && texts.technique.inPlan(planned.name),
    ],
    citations: source ? [source] : [],
    confidence: 'medium',
  };
}

/** The member's own figures of both; where there are none, what the two are. */
function compareOwn(one: Exercise, other: Exercise, turn: Turn): Reply | undefined {
  const { facts, texts, figures } = turn;
  const lines = [one, other].flatMap(({ id }) => {
    const lift = findLift(facts, id);
    return lift?.latestE1rmKg == null
      ? []
      : texts.lifts.line(lift.name, figures.weight(lift.latestE1rmKg), lift.summary);
  });
  if (lines.length < 2) return undefined;
  const title = texts.lifts.beside(inSentence(one.name), inSentence(other.name));
  return {
    parts: [title, lines.join('\n'), texts.lifts.besideNote],
    confidence: 'high',
  };
}

function equipmentOf({ equipment }: Exercise): string[] {
  return equipment.filter((item) => item !== 'bodyweight').map((item) => item.replaceAll('_', ' '));
}
