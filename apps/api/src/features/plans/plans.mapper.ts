import type { Plan, PlanDay, PlanSummary } from '@vigor/contract';
import {
  daysBetween,
  mondayOf,
  type PlanInput,
  type PlanDay as TrainingDay,
  type TrainingPlan,
  type Weekday,
} from '@vigor/training';
import type { PlanContent } from '../../db/schema/plans.ts';
import type { PlanRow, PlanSummaryRow } from './plans.repository.ts';

const daysInWeek = 7;

/** `today` is a day in the member's time zone. */
export function toPlan(row: PlanRow, today: string): Plan {
  const { content } = row;
  return {
    kind: 'plan',
    id: row.id,
    name: row.name,
    goal: row.goal,
    level: content.level,
    source: row.source,
    provider: row.provider ?? undefined,
    model: row.model ?? undefined,
    weeks: row.weeks,
    weekKinds: content.weekKinds,
    currentWeek: currentWeekOf(row, today),
    splitName: content.splitName,
    days: content.days,
    outsideCardio: content.outsideCardio,
    muscleVolumes: content.muscleVolumes,
    explanation: content.explanation,
    warnings: content.warnings,
    status: row.status,
    safety: row.safety,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
  };
}

export function toPlanSummary(row: PlanSummaryRow): PlanSummary {
  return { kind: 'plan', ...row, createdAt: row.createdAt.toISOString() };
}

/** Week 1 is the ISO week of the first day; after the last week it repeats. */
export function currentWeekOf(plan: Pick<PlanRow, 'startsOn' | 'weeks'>, today: string): number {
  const days = daysBetween(mondayOf(plan.startsOn), today);
  const week = Math.floor(days / daysInWeek) + 1;
  return Math.min(Math.max(week, 1), plan.weeks);
}

/** Every day gets an id of its own, so that sessions can name it. */
export function toContent(plan: TrainingPlan, nextId: () => string): PlanContent {
  return {
    level: plan.level,
    weekKinds: plan.weekKinds,
    splitName: plan.splitName,
    days: plan.days.map(({ key: _key, ...day }) => ({ id: nextId(), ...day })),
    outsideCardio: plan.outsideCardio,
    muscleVolumes: plan.muscleVolumes,
    explanation: plan.explanation,
    warnings: plan.warnings,
  };
}

/** The engine's view of a stored plan; days without a weekday take the next one in order. */
export function toTrainingPlan(
  row: Pick<PlanRow, 'name' | 'goal' | 'weeks' | 'content'>,
): TrainingPlan {
  const { content } = row;
  return {
    name: row.name,
    goal: row.goal,
    level: content.level,
    weeks: row.weeks,
    weekKinds: content.weekKinds,
    splitName: content.splitName,
    days: content.days.map((day, index) => toTrainingDay(day, index, content.days.length)),
    outsideCardio: content.outsideCardio,
    muscleVolumes: content.muscleVolumes,
    explanation: content.explanation,
    warnings: content.warnings,
  };
}

/** The member as the plan was made for: its own goal, days and minutes, their health of today. */
export function memberOf(
  member: PlanInput,
  row: Pick<PlanRow, 'goal' | 'daysPerWeek' | 'minutesPerSession' | 'weeks'>,
): PlanInput {
  const { goal, daysPerWeek, minutesPerSession, weeks } = row;
  return { ...member, goal, daysPerWeek, minutesPerSession, weeks };
}

export function toTrainingDay({ id, ...day }: PlanDay, index: number, count: number): TrainingDay {
  return { ...day, key: id, weekday: day.weekday ?? weekdayAt(index, count) };
}

/** Spread over the week: the member trains on days of their own choice. */
function weekdayAt(index: number, count: number): Weekday {
  const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
  return weekdays[Math.floor((index * daysInWeek) / count)] ?? 1;
}
