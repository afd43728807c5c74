import type {
  LoggedSession,
  NextTarget,
  PersonalRecord,
  Plan,
  PlanExercise,
  SessionSummary,
} from '@vigor/contract';
import { daysBetween, isHardSet, mondayOf } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';

/** A session with all that it is compared to. No note, and no name that the member chose. */
export interface SessionFacts {
  session: Pick<LoggedSession, 'day' | 'durationSeconds' | 'sessionRpe' | 'sets'>;
  /** Of the plan's day, with the sets of that week. */
  planned: PlannedWork[];
  isDeload: boolean;
  volume?: { kg: number; beforeKg: number };
  /** Since the session before, whichever it was. */
  gapDays?: number;
  records: PersonalRecord[];
  lifts: LiftStep[];
  targets: NextTarget[];
  unit: 'kg' | 'lb';
  style: MemberFacts['profile']['coachStyle'];
  isSensitive: boolean;
}

export interface PlannedWork
  extends Pick<PlanExercise, 'exerciseId' | 'name' | 'repsMin' | 'rir' | 'rpe' | 'restSeconds'> {
  sets: number;
  isTimed: boolean;
  isPaired: boolean;
}

export interface LiftStep {
  exerciseId: string;
  name: string;
  e1rmKg: number;
  beforeKg: number;
}

export interface SessionFactsInput {
  session: LoggedSession;
  plan?: Plan;
  /** Newest first, up to the day of the session, itself among them. */
  summaries: readonly SessionSummary[];
  records: readonly PersonalRecord[];
  targets: readonly NextTarget[];
  progress: MemberFacts['progress'];
  profile: Pick<MemberFacts['profile'], 'units' | 'coachStyle' | 'isSensitive'>;
  today: string;
}

const daysInWeek = 7;

export function toSessionFacts(input: SessionFactsInput): SessionFacts {
  const { session, plan, records, targets, profile } = input;
  const { day, durationSeconds, sessionRpe, sets } = session;
  const week = plan && weekOf(plan, day, input.today);
  const earlier = input.summaries.filter(({ startedAt }) => startedAt < session.startedAt);
  return {
    session: { day, durationSeconds, sessionRpe, sets },
    planned: plan && week ? plannedWork(plan, session.planDayId, week) : [],
    isDeload: plan !== undefined && week !== undefined && plan.weekKinds[week - 1] === 'deload',
    volume: volumeOf(session, input.summaries, earlier),
    gapDays: earlier[0] && daysBetween(earlier[0].day, day),
    records: records.filter(({ isCelebrated, kind }) => isCelebrated && kind !== 'baseline'),
    lifts: liftSteps(session, input.progress),
    targets: [...targets],
    unit: profile.units === 'imperial' ? 'lb' : 'kg',
    style: profile.coachStyle,
    isSensitive: profile.isSensitive,
  };
}

/** The plan's week in which a session was, counted back from the current one. */
function weekOf(plan: Plan, day: string, today: string): number {
  const weeksAgo = daysBetween(mondayOf(day), mondayOf(today)) / daysInWeek;
  return Math.max(1, plan.currentWeek - weeksAgo);
}

function plannedWork(plan: Plan, planDayId: string | undefined, week: number): PlannedWork[] {
  const day = plan.days.find(({ id }) => id === planDayId);
  return (day?.exercises ?? []).map((planned) => ({
    exerciseId: planned.exerciseId,
    name: planned.name,
    repsMin: planned.repsMin,
    rir: planned.rir,
    rpe: planned.rpe,
    restSeconds: planned.restSeconds,
    sets: (planned.setsByWeek[week - 1] ?? planned.sets) * planned.sides,
    isTimed: planned.holdSeconds !== undefined,
    isPaired: planned.supersetGroup !== undefined,
  }));
}

function volumeOf(
  { id, name }: LoggedSession,
  summaries: readonly SessionSummary[],
  earlier: readonly SessionSummary[],
): SessionFacts['volume'] {
  const own = summaries.find((summary) => summary.id === id);
  const before = earlier.find((summary) => summary.name === name);
  if (!own || !before || before.tonnageKg <= 0 || own.tonnageKg <= 0) return undefined;
  return { kg: own.tonnageKg, beforeKg: before.tonnageKg };
}

function liftSteps({ day, sets }: LoggedSession, { lifts }: MemberFacts['progress']): LiftStep[] {
  const done = new Set(sets.filter(isHardSet).map(({ exerciseId }) => exerciseId));
  return lifts.flatMap(({ exerciseId, name, points }) => {
    const index = points.findIndex((point) => point.day === day);
    const now = points[index];
    const before = points[index - 1];
    if (!now || !before || !done.has(exerciseId)) return [];
    return [{ exerciseId, name, e1rmKg: now.e1rmKg, beforeKg: before.e1rmKg }];
  });
}
