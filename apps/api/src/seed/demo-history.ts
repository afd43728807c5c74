import type { LogSessionBody, Plan } from '@vigor/contract';
import { addDays, findExercise, mondayOf } from '@vigor/training';
import {
  type BodyMassMeasurement,
  type SimulatedSession,
  simulateTraining,
} from '@vigor/training/simulation';
import type { Context } from '../context.ts';
import { generateWorkout } from '../features/ai/ai.service.ts';
import { createMeasurement } from '../features/measurements/measurements.service.ts';
import { editPlan } from '../features/plans/plans.edit.service.ts';
import { toTrainingDay } from '../features/plans/plans.mapper.ts';
import { logSession } from '../features/sessions/sessions.log.service.ts';
import { editProfile } from '../features/users/users.service.ts';
import { dayInZone } from '../lib/days.ts';
import { demoProfile } from './demo-profile.ts';

const daysInWeek = 7;
const finishedWeeks = 12;
/** After these the plan was started anew, so that the member is in the middle of it now. */
const planWeeks = 8;
const startWeightKg = 81.2;
const planSeed = 11;
const lifterSeed = 41;
const planMinute = 7 * 60;
const weighingMinute = 7 * 60 + 15;
const minuteMs = 60_000;

export interface Timeline {
  /** Nothing happens after it. */
  now: Date;
  setTime(instant: Date): void;
}

/** The member's twelve weeks up to yesterday, through the same services that requests use. */
export async function writeDemoHistory(ctx: Context, time: Timeline): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const today = dayInZone(time.now, timeZone);
  const startDay = addDays(mondayOf(today), -finishedWeeks * daysInWeek);
  time.setTime(instantOn(startDay, planMinute));
  await editProfile(ctx, demoProfile);
  const plan = await generateWorkout(ctx, { weeks: planWeeks, seed: planSeed, source: 'engine' });
  const { sessions, bodyMass } = simulate(plan, startDay);
  const events = [
    ...sessions.map((session) => sessionEvent(session, plan)),
    ...bodyMass.map(weighingEvent),
    restartEvent(plan, addDays(startDay, planWeeks * daysInWeek)),
  ]
    .filter(({ day }) => day < today)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const { at, happen } of events) {
    time.setTime(at);
    await happen(ctx);
  }
  time.setTime(time.now);
}

function simulate(plan: Plan, startDay: string) {
  const days = plan.days.map((day, index) => toTrainingDay(day, index, plan.days.length));
  return simulateTraining({
    plan: { ...plan, days },
    findExercise,
    strengths: [],
    sex: 'male',
    level: 'intermediate',
    bodyMassKg: startWeightKg,
    weeks: finishedWeeks + 1,
    startDay,
    seed: lifterSeed,
  });
}

interface DemoEvent {
  day: string;
  at: Date;
  happen(ctx: Context): Promise<unknown>;
}

function sessionEvent(session: SimulatedSession, plan: Plan): DemoEvent {
  const startedAt = instantOn(session.day, session.startedMinute);
  return {
    day: session.day,
    at: new Date(startedAt.getTime() + session.durationSeconds * 1000),
    happen: (ctx) =>
      logSession(ctx, { planId: plan.id, body: toBody(ctx, { session, plan, startedAt }) }),
  };
}

function weighingEvent({ day, bodyMassKg }: BodyMassMeasurement): DemoEvent {
  return {
    day,
    at: instantOn(day, weighingMinute),
    happen: (ctx) => createMeasurement(ctx, { kind: 'weight', value: bodyMassKg, day }),
  };
}

/** A plan that comes out of the archive begins with its first week again. */
function restartEvent({ id, version }: Plan, day: string): DemoEvent {
  return {
    day,
    at: instantOn(day, planMinute),
    happen: async (ctx) => {
      const edit = { id, kind: 'plan' as const };
      const archived = await editPlan(ctx, { ...edit, status: 'archived', version });
      return editPlan(ctx, { ...edit, status: 'active', version: archived.version });
    },
  };
}

function toBody(
  ctx: Context,
  { session, plan, startedAt }: { session: SimulatedSession; plan: Plan; startedAt: Date },
): LogSessionBody {
  const { durationSeconds, sessionRpe, planDayKey, sets } = session;
  const msPerSet = (durationSeconds * 1000) / sets.length;
  return {
    planDayId: planDayKey,
    name: plan.days.find(({ id }) => id === planDayKey)?.name ?? plan.name,
    startedAt: startedAt.toISOString(),
    durationSeconds,
    sessionRpe,
    sets: sets.map((set, index) => ({
      ...set,
      id: ctx.ids.next(),
      completedAt: new Date(startedAt.getTime() + (index + 1) * msPerSet).toISOString(),
    })),
  };
}

/** Minutes after midnight where this process runs, which is the demo member's own zone. */
function instantOn(day: string, minute: number): Date {
  return new Date(new Date(`${day}T00:00:00`).getTime() + minute * minuteMs);
}
