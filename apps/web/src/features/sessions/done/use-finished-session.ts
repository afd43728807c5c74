import { useQuery } from '@tanstack/react-query';
import type { LoggedAnswer, Milestone, PersonalRecord, Streak, Today } from '@vigor/contract';
import { useSyncExternalStore } from 'react';
import type { FinishedAnswer, OutboxEntry } from '../model/outbox.ts';
import { type SessionFigures, summariseSession } from '../model/session-summary.ts';
import { sessionQuery, useStartOptions } from '../sessions.queries.ts';
import { useOutbox, useSessionStore } from '../use-session-store.ts';

export interface FinishedView {
  name: string;
  startedAt: string;
  figures: SessionFigures;
  /** Still only on this phone. */
  isWaiting: boolean;
  records: readonly PersonalRecord[];
  milestones: readonly Milestone[];
  streak?: Streak;
  next?: LoggedAnswer['next'];
}

export type FinishedState =
  | { kind: 'ready'; view: FinishedView }
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'failed'; error: Error; retry: () => void };

/** A finished session wherever it is now: waiting here, just answered, or on the server. */
export function useFinishedSession(sessionId: string, bodyMassKg?: number): FinishedState {
  const { lastAnswer } = useSessionStore();
  const answer = useSyncExternalStore(lastAnswer.subscribe, lastAnswer.read);
  const waiting = useOutbox().find((entry) => entry.id === sessionId);
  const isAnswered = answer?.kind === 'logged' && answer.answer.session.id === sessionId;
  const stored = useQuery({ ...sessionQuery(sessionId), enabled: !waiting && !isAnswered });
  const { data: today } = useStartOptions();
  if (waiting) return { kind: 'ready', view: viewWaiting(waiting, bodyMassKg) };
  if (isAnswered) return { kind: 'ready', view: viewAnswer(answer, bodyMassKg) };
  if (stored.isError) {
    return { kind: 'failed', error: stored.error, retry: () => void stored.refetch() };
  }
  if (stored.isPending) return { kind: 'loading' };
  if (!stored.data) return { kind: 'missing' };
  return { kind: 'ready', view: viewStored(stored.data, today, bodyMassKg) };
}

function viewWaiting({ body }: OutboxEntry, bodyMassKg?: number): FinishedView {
  const { name, startedAt } = body;
  const figures = summariseSession(body, bodyMassKg);
  return { name, startedAt, figures, isWaiting: true, records: [], milestones: [] };
}

function viewAnswer(
  { answer }: Extract<FinishedAnswer, { kind: 'logged' }>,
  bodyMassKg?: number,
): FinishedView {
  const { session, records, milestones, streak, next } = answer;
  const { name, startedAt } = session;
  const figures = summariseSession(session, bodyMassKg);
  return { name, startedAt, figures, isWaiting: false, records, milestones, streak, next };
}

/** The answer is gone after a while; what Today knows of that day’s records stands in for it. */
function viewStored(
  session: Extract<FinishedAnswer, { kind: 'free' }>['session'],
  today: Today | undefined,
  bodyMassKg?: number,
): FinishedView {
  const { name, startedAt, day, sets } = session;
  const records = today?.lastRecords.filter(
    (record) =>
      record.day === day && sets.some(({ exerciseId }) => exerciseId === record.exerciseId),
  );
  const nextDay = today?.next;
  const next = nextDay && { name: nextDay.planDay.name, day: nextDay.day, targets: [] };
  return {
    name,
    startedAt,
    figures: summariseSession(session, bodyMassKg),
    isWaiting: false,
    records: records ?? [],
    milestones: [],
    streak: today?.streak,
    next,
  };
}
