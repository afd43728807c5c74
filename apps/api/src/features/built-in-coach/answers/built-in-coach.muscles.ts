import type { MuscleProgress } from '@vigor/contract';
import type { MuscleGroup } from '@vigor/training';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';

/** Hard sets a week against the member's own range. */
export function answerMuscles(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const all = facts.progress.muscles;
  if (facts.sessions.length === 0 || all.every(({ setsPerWeek }) => setsPerWeek === 0)) {
    return fromPlan(turn);
  }
  const groups = mentions.muscles;
  const shown = groups.length > 0 ? all.filter(({ group }) => groups.includes(group)) : all;
  const lines = shown.map((muscle) => lineOf(muscle, turn));
  return {
    parts: [
      texts.progress.musclesTitle,
      lines.join('\n'),
      groups.length > 0 ? verdict(shown, turn) : overall(all, turn),
      marked(texts.progress.setsRule, 1),
    ],
    citations: [citeArticle('training-sets-per-week')],
    confidence: 'high',
  };
}

function lineOf({ group, setsPerWeek, targetMin, targetMax }: MuscleProgress, { texts }: Turn) {
  return texts.progress.muscle(
    texts.muscles[group],
    number(setsPerWeek),
    number(targetMin),
    number(targetMax),
  );
}

function verdict(shown: readonly MuscleProgress[], { texts }: Turn): string {
  const below = shown.find(({ setsPerWeek, targetMin }) => setsPerWeek < targetMin);
  if (below) return texts.progress.muscleBelow(texts.muscles[below.group]);
  const above = shown.find(({ setsPerWeek, targetMax }) => setsPerWeek > targetMax);
  return above
    ? texts.progress.muscleAbove(texts.muscles[above.group])
    : texts.progress.muscleInside;
}

function overall(all: readonly MuscleProgress[], { texts }: Turn): string {
  const below = all.filter(({ setsPerWeek, targetMin }) => setsPerWeek < targetMin);
  return below.length === 0
    ? texts.progress.musclesInside
    : texts.progress.musclesBelow(
        namesOf(
          below.map(({ group }) => group),
          { texts },
        ),
      );
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
  return { parts: [texts.progress.noMuscles, lines?.join('\n')], confidence: 'medium' };
}

function namesOf(groups: readonly MuscleGroup[], { texts }: Pick<Turn, 'texts'>): string {
  return texts.list(groups.map((group) => texts.muscles[group]));
}

/** Half sets exist: a muscle that helps counts half. */
function number(value: number): string {
  return String(Math.round(value * 2) / 2);
}
