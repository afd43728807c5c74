import type { LogSessionBody } from '@vigor/contract';
import { addDays, getExercise } from '@vigor/training';
import { randomIds } from '../../apps/api/src/lib/ids.ts';
import type { SeededMember } from '../seed/seed-database.ts';
import { freeDaysOfTypical } from '../seed/varieties.ts';

const setCount = 20;
const setSeconds = 150;
const secondsOfSession = setCount * setSeconds;
const startTime = 'T06:30:00Z';
const lightestKg = 20;
const stepKg = 2.5;
const weightSteps = 20;

/** A session of the member's plan on their next free day: fresh ids, 20 sets. */
export function writeSessionBody({ plan }: SeededMember, sessionsBefore: number): LogSessionBody {
  const days = plan.days.filter(({ exercises }) => exercises.length > 0);
  const day = days[Math.floor(Math.random() * days.length)];
  if (!day) throw new Error(`Plan ${plan.id} has no day with an exercise.`);
  const startMs = Date.parse(`${freeDay(sessionsBefore)}${startTime}`);
  return {
    id: randomIds.next(),
    planDayId: day.id,
    name: day.name,
    startedAt: new Date(startMs).toISOString(),
    durationSeconds: secondsOfSession,
    sessionRpe: 7,
    sets: Array.from({ length: setCount }, (_, index) => ({
      ...performedSet(
        day.exercises[Math.floor(index / 3) % day.exercises.length]?.exerciseId ?? '',
      ),
      id: randomIds.next(),
      completedAt: new Date(startMs + (index + 1) * setSeconds * 1000).toISOString(),
    })),
  };
}

/** After the last free day it is today again and again. */
function freeDay(sessionsBefore: number): string {
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return addDays(today, Math.min(0, sessionsBefore + 1 - freeDaysOfTypical));
}

function performedSet(exerciseId: string) {
  const base = { exerciseId, kind: 'working', rpe: 8 } as const;
  const { loadType } = getExercise(exerciseId);
  if (loadType === 'time' || loadType === 'distance') return { ...base, durationSeconds: 40 };
  const weightKg = lightestKg + stepKg * Math.floor(Math.random() * weightSteps);
  return { ...base, reps: 8, ...(loadType === 'external' ? { weightKg } : {}) };
}
