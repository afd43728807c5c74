import type { ExerciseDetail, ExerciseQuery, ExerciseSummary } from '@vigor/contract';
import { type Exercise, exercises, findExercise } from '@vigor/training';
import type { Context } from '../../context.ts';
import { notFound } from '../../lib/app-error.ts';
import { getPlanInput } from '../profiles/profiles.service.ts';
import { readCursor, writeCursor } from './exercises.cursor.ts';
import { concernsOf, toDetail, toSummary, type Viewer, viewerOf } from './exercises.mapper.ts';
import { searchOver } from './exercises.search.ts';

const search = searchOver(exercises);
const byName = exercises.toSorted((one, other) => one.name.localeCompare(other.name));

export interface ExercisePage {
  items: ExerciseSummary[];
  nextCursor: string | null;
}

export async function listExercises(ctx: Context, query: ExerciseQuery): Promise<ExercisePage> {
  const from = readCursor(query);
  const viewer = viewerOf(await getPlanInput(ctx));
  const found = matching(query, viewer);
  const to = from + query.limit;
  return {
    items: found.slice(from, to).map((exercise) => toSummary(exercise, viewer)),
    nextCursor: to < found.length ? writeCursor(to, query) : null,
  };
}

export async function getExercise(ctx: Context, input: { id: string }): Promise<ExerciseDetail> {
  const exercise = findExercise(input.id);
  if (!exercise) throw notFound('exercise');
  return toDetail(exercise, viewerOf(await getPlanInput(ctx)));
}

function matching(query: ExerciseQuery, viewer: Viewer): Exercise[] {
  const found = query.search ? search.find(query.search) : byName;
  return found.filter((exercise) => passes(exercise, query) && suits(exercise, query, viewer));
}

function suits(exercise: Exercise, { suitsYou }: ExerciseQuery, viewer: Viewer): boolean {
  return suitsYou === undefined || suitsYou === (concernsOf(exercise, viewer).length === 0);
}

function passes(exercise: Exercise, query: ExerciseQuery): boolean {
  const { pattern, muscle, equipment, level } = query;
  return (
    (!pattern || pattern === exercise.pattern || !!exercise.secondaryPatterns?.includes(pattern)) &&
    (!muscle || exercise.primary.includes(muscle) || exercise.secondary.includes(muscle)) &&
    (!equipment || exercise.equipment.includes(equipment)) &&
    (!level || level === exercise.level)
  );
}
