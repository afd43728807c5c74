import type { LogSessionBody, Plan } from '@vigor/contract';
import { addDays, findExercise, type KnownStrength, mondayOf } from '@vigor/training';
import {
  type BodyMassMeasurement,
  type SimulatedSession,
  simulateTraining,
} from '@vigor/training/simulation';
import type { Context } from '../context.ts';
import { generateWorkout } from '../features/ai/ai.service.ts';
import { createMeasurement } from '../features/measurements/measurements.service.ts';
import { toTrainingDay } from '../features/plans/plans.mapper.ts';
import { listKnownStrength } from '../features/progress/progress.service.ts';
import { logSession } from '../features/sessions/sessions.log.service.ts';
import { editProfile } from '../features/users/users.service.ts';
import { dayInZone } from '../lib/days.ts';
import { demoProfile } from './demo-profile.ts';

interface Block {
  /** Monday of its first week, counted back from this week's. */
  startsWeeksAgo: number;
  /** Of the plan, which may be longer than what is done of it. */
  planWeeks: number;
  trainedWeeks: number;
  bodyMassKg: number;
  seed: number;
}

/** Eight weeks that are over, then a block in the middle of which the member is now. */
const blocks: readonly Block[] = [
  { startsWeeksAgo: 12, planWeeks: 8, trainedWeeks: 8, bodyMassKg: 65.6, seed: 11 },
  { startsWeeksAgo: 4, planWeeks: 8, trainedWeeks: 5, bodyMassKg: 66.1, seed: 23 },
];
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
  time.setTime(instantOn(addDays(mondayOf(today), -7 * 12), planMinute));
  await editProfile(ctx, demoProfile);
  for (const block of blocks) await trainBlock(ctx, { block, today, time });
  time.setTime(time.now);
}

async function trainBlock(
  ctx: Context,
  { block, today, time }: { block: Block; today: string; time: Timeline },
): Promise<void> {
  const startDay = addDays(mondayOf(today), -7 * block.startsWeeksAgo);
  time.setTime(instantOn(startDay, planMinute));
  const strengths = await listKnownStrength(ctx, startDay);
  const plan = await generateWorkout(ctx, {
    weeks: block.planWeeks,
    seed: block.seed,
    source: 'engine',
  });
  const { sessions, bodyMass } = simulate(plan, { block, startDay, strengths });
  const events = [
    ...sessions.map((session) => sessionEvent(session, plan)),
    ...bodyMass.map(weighingEvent),
  ];
  const past = events
    .filter(({ day }) => day < today)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const { at, happen } of past) {
    time.setTime(at);
    await happen(ctx);
  }
}

function simulate(
  plan: Plan,
  input: { block: Block; startDay: string; strengths: KnownStrength[] },
) {
  const { block, startDay, strengths } = input;
  const days = plan.days.map((day, index) => toTrainingDay(day, index, plan.days.length));
  return simulateTraining({
    plan: { ...plan, days },
    findExercise,
    strengths,
    sex: 'female',
    level: 'intermediate',
    bodyMassKg: block.bodyMassKg,
    weeks: block.trainedWeeks,
    startDay,
    seed: block.seed,
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
