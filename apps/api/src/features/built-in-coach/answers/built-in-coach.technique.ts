import { deriveConstraints, type Exercise, findExercise, modificationFor } from '@vigor/training';
import { exclusionOf, inSentence } from './built-in-coach.exercises.ts';
import { findPlanned, loadTargetFor, setsThisWeek } from './built-in-coach.load-target.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { describeTarget } from './built-in-coach.set-lines.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';
import { techniqueArticleOf } from './built-in-coach.technique-articles.ts';
import { isStopped } from './built-in-coach.today.ts';

const mostCues = 4;
const mostMistakes = 2;

/** How to do an exercise: the catalogue's cues, and the article that explains them. */
export function answerHowTo(turn: Turn): Reply {
  const { facts, texts, exercises } = turn;
  const [exercise] = exercises;
  if (!exercise) return { parts: [texts.technique.ask], confidence: 'low' };
  const articleId = techniqueArticleOf(exercise);
  const source = articleId ? citeArticle(articleId) : undefined;
  const mistakes = exercise.mistakes.slice(0, mostMistakes).map(lowered);
  const limits = modificationFor(exercise, deriveConstraints(facts.planInput));
  const asksBreath = / (?:breath|breathe|breathing|inhale|exhale) /.test(turn.mentions.shape);
  return {
    parts: [
      asksBreath ? exercise.breathing : undefined,
      source ? `**${exercise.name}.** ${marked(source.passage, 1)}` : `**${exercise.name}**`,
      exercise.cues
        .slice(0, mostCues)
        .map((cue, index) => `${index + 1}. ${cue}`)
        .join('\n'),
      [
        asksBreath ? '' : (exercise.breathing ?? ''),
        mistakes.length > 0 ? texts.technique.avoid(texts.list(mistakes)) : '',
      ]
        .filter(Boolean)
        .join(' '),
      ownLine(exercise, limits, turn),
    ],
    citations: source ? [source] : [],
    confidence: 'high',
  };
}

/** Nobody can judge a movement without seeing it; what to look for can be said. */
export function answerFormCheck(turn: Turn): Reply {
  const { texts, exercises } = turn;
  if (exercises.length === 0) {
    return { parts: [texts.technique.cannotSee, texts.technique.ask], confidence: 'medium' };
  }
  const reply = answerHowTo(turn);
  return { ...reply, parts: [texts.technique.cannotSee, ...reply.parts] };
}

/** What it trains and why it is in the plan; or why it is not. */
export function answerWhyExercise(turn: Turn): Reply {
  const { facts, texts, exercises, figures } = turn;
  const [exercise] = exercises;
  if (!exercise) return { parts: [texts.technique.askWhy], confidence: 'low' };
  const planned = findPlanned(facts, exercise.id);
  const isMissed = / why (?:\w+ ){0,4}(?:no|not) /.test(turn.mentions.shape);
  const trains = texts.technique.trains(
    exercise.name,
    texts.list(exercise.primary.map((muscle) => texts.muscleNames[muscle])),
    texts.list(exercise.secondary.map((muscle) => texts.muscleNames[muscle])),
  );
  if (planned) {
    const { code, text } = planned.why;
    const isOfLoad = code === 'LOAD_FROM_E1RM' || code === 'LOAD_CALIBRATE';
    const isReadable = figures.unit === 'kg' || !/\bkg\b/.test(text);
    return {
      parts: [
        isMissed ? texts.technique.isPlanned(exercise.name, daysOf(exercise, turn)) : undefined,
        trains,
        isOfLoad || !isReadable ? shareOf(exercise, turn) : text,
        planned.modification,
      ],
      choice: { text: texts.technique.askSwap, message: texts.questions.swap(exercise.name) },
      confidence: 'high',
    };
  }
  const excluded = exclusionOf(exercise, facts.planInput);
  return {
    parts: [trains, excluded?.text ?? texts.technique.notPlanned],
    confidence: 'high',
  };
}

function daysOf({ id }: Exercise, { facts, texts }: Turn): string {
  const days = facts.plan?.days ?? [];
  const found = days.filter(({ exercises }) => exercises.some((one) => one.exerciseId === id));
  return texts.list(found.map(({ name }) => name));
}

/** How much of the week's direct work for its muscle an exercise is. */
function shareOf(exercise: Exercise, { facts, texts }: Turn): string | undefined {
  const [muscle] = exercise.primary;
  const items = facts.plan?.days.flatMap((day) => day.exercises) ?? [];
  const direct = items.filter(
    ({ exerciseId }) => muscle && findExercise(exerciseId)?.primary.includes(muscle),
  );
  const count = (some: typeof items) =>
    some.reduce((sum, item) => sum + setsThisWeek(facts, item), 0);
  const own = count(direct.filter(({ exerciseId }) => exerciseId === exercise.id));
  return muscle && own > 0
    ? texts.technique.share(own, count(direct), texts.muscleNames[muscle])
    : undefined;
}

function ownLine(exercise: Exercise, limits: string | undefined, turn: Turn): string | undefined {
  const { facts, texts, figures } = turn;
  if (limits) return texts.technique.forYou(limits);
  if (!findPlanned(facts, exercise.id) || isStopped(facts)) return undefined;
  const target = loadTargetFor(exercise, facts, figures);
  return texts.technique.yourTarget(inSentence(exercise.name), describeTarget(target, turn));
}

function lowered(text: string): string {
  return (text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/, '');
}
