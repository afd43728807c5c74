import { daysBetween } from './calendar.ts';

/** A session the plan asked for on `day`, and the day it was done on, if it was. */
export interface ScheduledSession {
  day: string;
  doneOn?: string;
}

/** 48 hours. */
const graceDays = 2;

/**
 * Planned sessions in a row that were done within 48 hours of their day, before or after; rest days
 * never break the row. Slots in order of day. A slot whose 48 hours are not over neither adds nor
 * breaks.
 */
export function computePlanStreak(input: { slots: readonly ScheduledSession[]; today: string }): {
  sessions: number;
  bestSessions: number;
} {
  let sessions = 0;
  let bestSessions = 0;
  for (const { day, doneOn } of input.slots) {
    const isDone = doneOn !== undefined && Math.abs(daysBetween(day, doneOn)) <= graceDays;
    const isOpen = doneOn === undefined && daysBetween(day, input.today) <= graceDays;
    if (isDone) sessions += 1;
    else if (!isOpen) sessions = 0;
    bestSessions = Math.max(bestSessions, sessions);
  }
  return { sessions, bestSessions };
}
