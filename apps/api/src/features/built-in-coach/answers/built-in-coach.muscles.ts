import type { MuscleProgress } from '@vigor/contract';
import { findExercise, type MuscleGroup } from '@vigor/training';
import { inSentence } from './built-in-coach.exercises.ts';
import { groupOf } from './built-in-coach.muscle-groups.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';

const mostExercises = 2;

/** Hard sets a week against the member's own range. */
export function answerMuscles(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const all = facts.progress.muscles;
  if (facts.sessions.length === 0 || all.every(({ setsPerWeek }) => setsPerWeek === 0)) {
    return fromPlan(turn);
  }
  const shown = all.filter(({ group }) => mentions.muscles.includes(group));
  if (/ (?:this|last) week /.test(mentions.shape)) return ofWeek(shown, turn);
  const [only] = shown;
  const citations = [citeArticle('training-sets-per-week')];
  const rule = marked(texts.progress.setsRule, 1);
  if (only && shown.length === 1) {
    const parts = [texts.progress.oneMuscle(...figuresOf(only, turn)), verdict(only, turn), rule];
    return { parts, citations, confidence: 'high' };
  }
  const listed = shown.length > 0 ? shown : all;
  const lines = listed.map((muscle) => texts.progress.muscle(...figuresOf(muscle, turn)));
  return {
    parts: [overall(listed, turn), texts.progress.musclesTitle, lines.join('\n'), rule],
    citations,
    confidence: 'high',
  };
}

/** What one week has, beside the range. */
function ofWeek(shown: readonly MuscleProgress[], turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const isLast = mentions.shape.includes(' last week ');
  const sets = facts.progress.weeks.at(isLast ? -2 : -1)?.setsByMuscle ?? {};
  const title = isLast ? texts.progress.lastWeekTitle : texts.progress.thisWeekTitle;
  const done = (shown.length > 0 ? shown : facts.progress.muscles).filter(
    ({ group }) => shown.length > 0 || (sets[group] ?? 0) > 0,
  );
  const lines = done.map(({ group, targetMin, targetMax }) =>
    texts.progress.muscleThisWeek(
      texts.muscles[group],
      number(sets[group] ?? 0),
      number(targetMin),
      number(targetMax),
    ),
  );
  return {
    parts: [
      done.length > 0 ? title : texts.progress.nothingThatWeek,
      lines.join('\n'),
      facts.next &&
        texts.progress.nextSession(facts.next.planDay.name, turn.figures.day(facts.next.day)),
    ],
    confidence: 'high',
  };
}

function figuresOf(
  { group, setsPerWeek, targetMin, targetMax }: MuscleProgress,
  { texts }: Turn,
): [name: string, sets: string, min: string, max: string] {
  return [texts.muscles[group], number(setsPerWeek), number(targetMin), number(targetMax)];
}

/** What fills a gap: the exercises of the plan that are for this muscle. */
function verdict({ group, setsPerWeek, targetMin, targetMax }: MuscleProgress, turn: Turn): string {
  const { facts, texts } = turn;
  if (setsPerWeek > targetMax) return texts.progress.muscleAbove;
  if (setsPerWeek >= targetMin) {
    const asksTooMuch = / too (?:much|many) /.test(turn.mentions.shape);
    return asksTooMuch ? texts.progress.notTooMuch : texts.progress.muscleInside;
  }
  const planned = facts.plan?.days.flatMap(({ exercises }) => exercises) ?? [];
  const names = planned.flatMap(({ exerciseId, name }) => {
    const exercise = findExercise(exerciseId);
    return exercise && groupOf(exercise) === group ? inSentence(name) : [];
  });
  const missing = Math.ceil(targetMin - setsPerWeek);
  const unique = [...new Set(names)].slice(0, mostExercises);
  return unique.length > 0
    ? texts.progress.muscleBelow(missing, texts.either(unique))
    : texts.progress.muscleMissing(missing);
}

function overall(all: readonly MuscleProgress[], turn: Turn): string {
  const { texts } = turn;
  const below = all.filter(({ setsPerWeek, targetMin }) => setsPerWeek < targetMin);
  return below.length === 0
    ? insideText(all, turn)
    : texts.progress.musclesBelow(
        namesOf(
          below.map(({ group }) => group),
          { texts },
        ),
      );
}

function insideText(all: readonly MuscleProgress[], { texts, mentions }: Turn): string {
  const groups = all.map(({ group }) => group);
  return mentions.muscles.length === 0
    ? texts.progress.musclesInside
    : texts.progress.theseInside(namesOf(groups, { texts }));
}

function fromPlan(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const volumes = facts.plan?.muscleVolumes.filter(({ group }) => mentions.muscles.includes(group));
  const week = (facts.plan?.currentWeek ?? 1) - 1;
  const lines = volumes?.map(({ group, plannedSetsByWeek, targetSets }) =>
    texts.progress.plannedSets(
      texts.muscles[group],
      number(plannedSetsByWeek[week] ?? 0),
      number(targetSets),
    ),
  );
  const aim = citeArticle('training-sets-per-week');
  return {
    parts: [texts.progress.noMuscles, lines?.join('\n'), marked(aim.passage, 1)],
    citations: [aim],
    confidence: 'medium',
  };
}

function namesOf(groups: readonly MuscleGroup[], { texts }: Pick<Turn, 'texts'>): string {
  return texts.list(groups.map((group) => texts.muscles[group]));
}

/** Half sets exist: a muscle that helps counts half. */
function number(value: number): string {
  return String(Math.round(value * 2) / 2);
}
