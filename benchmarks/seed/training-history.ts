import type { LogSessionBody, Plan, PlanDay } from '@vigor/contract';
import { addDays, findExercise, mondayOf, type TrainingPlan } from '@vigor/training';
import {
  type BodyMassMeasurement,
  type SimulatedSession,
  simulateTraining,
} from '@vigor/training/simulation';
import { toTrainingDay } from '../../apps/api/src/features/plans/plans.mapper.ts';
import { randomIds } from '../../apps/api/src/lib/ids.ts';
import type { Variety } from './varieties.ts';

export interface TrainingHistory {
  /** Oldest first, as a client would have sent them. */
  sessions: LogSessionBody[];
  bodyMass: BodyMassMeasurement[];
}

const daysInWeek = 7;
const minuteMs = 60_000;
/** Of the two weighings a week; each one sent has the active plan checked again. */
const weighingsKept = 1 / 4;

/** What a member of this kind did with the plan up to the free days. */
export function writeHistory(variety: Variety, plan: Plan, today: string): TrainingHistory {
  const startDay = addDays(mondayOf(today), -variety.historyWeeks * daysInWeek);
  const lastDay = addDays(today, -variety.freeDays);
  const { sessions, bodyMass } = simulateTraining({
    plan: simulatedPlan(plan),
    findExercise,
    strengths: [],
    sex: variety.sex,
    level: variety.level,
    bodyMassKg: variety.bodyMassKg,
    // The running week is among them, so that none ends too early.
    weeks: variety.historyWeeks + 1,
    startDay,
    seed: variety.name.length * variety.bodyMassKg,
  });
  const done = sessions.filter(({ day }) => day <= lastDay);
  const kept = spread(done, shareOfSets(done, variety.setsAtMost));
  return {
    sessions: kept.map((session) => toBody(session, plan.days)),
    bodyMass: spread(
      bodyMass.filter(({ day }) => day <= lastDay),
      weighingsKept,
    ),
  };
}

function simulatedPlan(plan: Plan): TrainingPlan {
  const days = plan.days.map((day, index) => toTrainingDay(day, index, plan.days.length));
  return { ...plan, days };
}

/** The share of sessions whose sets come to about the number wanted. */
function shareOfSets(sessions: readonly SimulatedSession[], setsWanted = Infinity): number {
  const sets = sessions.reduce((sum, session) => sum + session.sets.length, 0);
  return Math.min(1, setsWanted / Math.max(1, sets));
}

/** A share of them, evenly. */
function spread<Item>(items: readonly Item[], share: number): Item[] {
  return items.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share));
}

function toBody(session: SimulatedSession, days: readonly PlanDay[]): LogSessionBody {
  const startMs = Date.parse(`${session.day}T00:00:00Z`) + session.startedMinute * minuteMs;
  const setMs = (session.durationSeconds * 1000) / Math.max(1, session.sets.length);
  return {
    id: randomIds.next(),
    planDayId: session.planDayKey,
    name: days.find(({ id }) => id === session.planDayKey)?.name ?? 'Session',
    startedAt: new Date(startMs).toISOString(),
    durationSeconds: session.durationSeconds,
    sessionRpe: session.sessionRpe,
    sets: session.sets.map((set, index) => ({
      ...set,
      id: randomIds.next(),
      completedAt: new Date(Math.round(startMs + (index + 1) * setMs)).toISOString(),
    })),
  };
}
