import type { JsonValue } from '@vigor/llm';
import type { Context } from '../../../context.ts';
import { listExercises } from '../../exercises/exercises.service.ts';
import type { MemberFacts } from '../../facts/facts.service.ts';
import { getProgress } from '../../progress/progress.service.ts';
import { createProposal, type ProposalWish } from '../../proposals/proposals.service.ts';
import {
  describeSession,
  describeSets,
  describeTarget,
  describeWeight,
  exerciseName,
  unitOf,
} from '../answers/coach.member-summary.ts';
import { addPassages } from '../answers/coach.passages.service.ts';
import type { NumberedPassage } from '../text/coach.output.ts';
import type { ToolScope } from './coach.tool-scope.ts';

const mostRecords = 20;
const mostPoints = 30;
const mostExercises = 8;

export function readPlan(facts: MemberFacts): JsonValue {
  const { plan } = facts;
  if (!plan) return { plan: null, hint: 'The member has no plan yet.' };
  const unit = unitOf(facts);
  return {
    goal: plan.goal,
    week: plan.currentWeek,
    weeks: plan.weeks,
    days: plan.days.map((day, index) => ({
      day: index + 1,
      weekday: day.weekday ?? null,
      minutes: Math.round(day.estimatedSeconds / 60),
      exercises: day.exercises.map((exercise) => ({
        exerciseId: exercise.exerciseId,
        name: exerciseName(exercise.exerciseId),
        target: describeTarget(exercise, unit),
        restSeconds: exercise.restSeconds,
      })),
    })),
  };
}

export function readSessions(facts: MemberFacts, limit: number): JsonValue {
  const { sessions, lastSession } = facts;
  return {
    lastSession: lastSession ? describeSets(lastSession, unitOf(facts)) : [],
    sessions: sessions.slice(0, limit).map(describeSession),
  };
}

export function readRecords(facts: MemberFacts, exerciseId: string | undefined): JsonValue {
  return facts.progress.records
    .filter((record) => exerciseId === undefined || record.exerciseId === exerciseId)
    .toSorted((one, other) => other.day.localeCompare(one.day))
    .slice(0, mostRecords)
    .map((record) => ({
      exercise: exerciseName(record.exerciseId),
      day: record.day,
      record: record.text,
    }));
}

export async function readProgress(
  ctx: Context,
  facts: MemberFacts,
  exerciseId: string,
): Promise<JsonValue> {
  const { lifts } = await getProgress(ctx, { exerciseId });
  const lift = lifts.find((one) => one.exerciseId === exerciseId);
  if (!lift) return { hint: 'Nothing is logged for this exercise in the last twelve weeks.' };
  const unit = unitOf(facts);
  return {
    exercise: exerciseName(exerciseId),
    trend: lift.trend,
    summary: lift.summary,
    estimates: lift.points
      .slice(-mostPoints)
      .map(({ day, e1rmKg }) => `${day}: ${describeWeight(e1rmKg, unit)}`),
  };
}

export async function searchExercises(ctx: Context, query: string): Promise<JsonValue> {
  const { items } = await listExercises(ctx, { search: query, limit: mostExercises });
  return items.map((exercise) => ({ ...exercise }));
}

export function searchArticles(passages: NumberedPassage[], query: string): JsonValue {
  return addPassages(passages, query).map((passage) => ({ ...passage }));
}

export function proposeSwap(
  ctx: Context,
  scope: ToolScope,
  input: { exerciseId: string; replacementId?: string; day?: number },
): Promise<JsonValue> {
  const { exerciseId, replacementId, day } = input;
  return propose(ctx, scope, {
    kind: 'swap',
    exerciseId,
    replacementId,
    dayId: dayIdOf(scope, day),
  });
}

export function proposeShorten(
  ctx: Context,
  scope: ToolScope,
  { minutes, day }: { minutes: number; day?: number },
): Promise<JsonValue> {
  return propose(ctx, scope, { kind: 'shorten', minutes, dayId: dayIdOf(scope, day) });
}

export function proposeDeload(ctx: Context, scope: ToolScope): Promise<JsonValue> {
  return propose(ctx, scope, { kind: 'deload' });
}

/** A model knows days by their number only, so it cannot name a day that is not the member's. */
function dayIdOf({ facts }: ToolScope, day: number | undefined): string | undefined {
  return day === undefined ? undefined : facts.plan?.days[day - 1]?.id;
}

async function propose(
  ctx: Context,
  { facts, answerId }: ToolScope,
  wish: ProposalWish,
): Promise<JsonValue> {
  const proposal = await createProposal(ctx, { wish, facts, messageId: answerId });
  if (!proposal) return { offered: false, hint: 'This does not fit the plan of the member.' };
  // Its words may hold names that the member gave to days.
  return { offered: true, hint: 'The member sees a card and decides by a tap.' };
}
