import type { PlanDay } from '@vigor/contract';
import {
  deriveConstraints,
  type Exercise,
  findExercise,
  listAllowedExercises,
  type MuscleGroup,
} from '@vigor/training';
import { inSentence } from './built-in-coach.exercises.ts';
import { homeEquipment } from './built-in-coach.home-equipment.ts';
import { groupOf } from './built-in-coach.muscle-groups.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { noPlanReply } from './built-in-coach.today.ts';

const mostExercises = 4;
/** Exercises for a muscle that this member may do, those of the plan first. */
export function answerExerciseFor(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const groups = mentions.muscles;
  const isAtHome = / (?:at home|no equipment|without equipment|bodyweight) /.test(mentions.shape);
  const found = exercisesFor(groups, turn, isAtHome);
  const names = texts.muscleWords(groups);
  if (found.length === 0) return { parts: [texts.technique.noneFor(names)], confidence: 'medium' };
  const planned = plannedIds(turn);
  const lines = found
    .slice(0, mostExercises)
    .map((exercise) =>
      texts.technique.exerciseLine(
        exercise.name,
        texts.technique.levels[exercise.level],
        planned.has(exercise.id),
      ),
    );
  const [first] = found;
  return {
    parts: [
      texts.technique.exercisesFor(names, isAtHome),
      lines.join('\n'),
      setsLine(turn),
      facts.plan ? texts.technique.oneOrTwo : undefined,
    ],
    choice: first && {
      text: texts.technique.askHowFirst,
      message: texts.questions.howTo(first.name),
    },
    confidence: 'high',
  };
}

/** How much the muscle gets, since an exercise alone grows nothing. */
function setsLine({ facts, texts, mentions }: Turn): string | undefined {
  const [group, ...others] = mentions.muscles;
  const muscle = facts.progress.muscles.find((one) => one.group === group);
  if (!muscle || others.length > 0 || muscle.setsPerWeek === 0) return undefined;
  const { setsPerWeek, targetMin, targetMax } = muscle;
  const sets = [setsPerWeek, targetMin, targetMax].map((value) =>
    String(Math.round(value * 2) / 2),
  );
  const [own = '', min = '', max = ''] = sets;
  return texts.progress.oneMuscle(texts.muscles[muscle.group], own, min, max);
}

/** Whether and when the plan trains a muscle. */
export function answerMuscleDay(turn: Turn): Reply {
  const { facts, texts, figures, mentions } = turn;
  if (!facts.plan) return noPlanReply(turn);
  const groups = mentions.muscles;
  const names = texts.muscleWords(groups);
  const next = facts.next;
  const inNext = next ? exercisesOf(next.planDay, groups) : [];
  if (next && inNext.length > 0) {
    return {
      parts: [
        texts.technique.muscleNext(
          names,
          next.planDay.name,
          figures.day(next.day),
          texts.list(inNext.map(inSentence)),
        ),
      ],
      choice: { text: texts.session.askToday, message: texts.questions.nextContent },
      confidence: 'high',
    };
  }
  const days = facts.plan.days.filter((day) => exercisesOf(day, groups).length > 0);
  const when = texts.list(
    days.map(({ name, weekday }) => {
      const dayName = weekday && texts.weekdays[weekday - 1];
      return dayName ? `${name} (${dayName})` : name;
    }),
  );
  const text = when ? texts.technique.muscleDays(names, when) : texts.technique.muscleNever(names);
  return { parts: [text], confidence: 'high' };
}

function exercisesFor(
  groups: readonly MuscleGroup[],
  { facts }: Turn,
  isAtHome: boolean,
): Exercise[] {
  const { planInput } = facts;
  const equipment = isAtHome
    ? planInput.equipment.filter((item) => homeEquipment.includes(item))
    : planInput.equipment;
  const constraints = deriveConstraints(planInput);
  const planned = plannedIds({ facts });
  return listAllowedExercises({ ...planInput, equipment }, constraints)
    .filter((exercise) => isFor(exercise, groups))
    .toSorted((one, other) => rank(one, planned) - rank(other, planned));
}

/** Planned ones first, then what can be loaded, then the rest, in the catalogue's order. */
function rank({ id, loadType, mechanic }: Exercise, planned: ReadonlySet<string>): number {
  if (planned.has(id)) return 0;
  if (mechanic === 'isometric') return 4;
  if (loadType === 'external') return mechanic === 'compound' ? 1 : 2;
  return 3;
}

function isFor(exercise: Exercise, groups: readonly MuscleGroup[]): boolean {
  const group = groupOf(exercise);
  const isStrength = exercise.pattern !== 'mobility' && exercise.pattern !== 'locomotion';
  return isStrength && group !== undefined && groups.includes(group);
}

function exercisesOf(day: PlanDay, groups: readonly MuscleGroup[]): string[] {
  return day.exercises.flatMap(({ exerciseId, name }) => {
    const exercise = findExercise(exerciseId);
    return exercise && isFor(exercise, groups) ? name : [];
  });
}

function plannedIds({ facts }: Pick<Turn, 'facts'>): Set<string> {
  const items = facts.plan?.days.flatMap(({ exercises }) => exercises) ?? [];
  return new Set(items.map(({ exerciseId }) => exerciseId));
}
