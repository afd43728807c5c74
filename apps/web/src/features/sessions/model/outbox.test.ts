import { ApiError, type Problem } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { buildRunningSession, createSharedStorage } from '../testing/session-builders.ts';
import { finishSession } from './finish-session.ts';
import {
  addToOutbox,
  deliverOutbox,
  type FinishedAnswer,
  type OutboxEntry,
  type OutboxPorts,
  outboxSchema,
  retryEntry,
} from './outbox.ts';
import type { RunningSession } from './running-session.ts';
import { createStoredValue } from './stored-value.ts';

const NOW_MS = Date.parse('2026-03-02T18:00:00.000Z');

function problem(status: number, code: Problem['code']): ApiError {
  const detail = 'The weight of a set is too high';
  return new ApiError(status, { type: '', title: '', status, code, detail, requestId: 'r1' });
}

function answerFor(entry: OutboxEntry): FinishedAnswer {
  const { id, name, startedAt, durationSeconds, sets } = entry.body;
  const session = { id: id ?? '', name, startedAt, durationSeconds, sets };
  return { kind: 'free', session: { kind: 'session', day: '2026-03-02', version: 1, ...session } };
}

/** An outbox with sessions in it and a server that answers from a list; then it succeeds. */
function setUp(sessions: RunningSession[], failures: Error[] = []) {
  const outbox = createStoredValue({
    ...createSharedStorage().openTab(),
    key: 'o',
    schema: outboxSchema,
  });
  for (const session of sessions) {
    const body = finishSession(session, { nowMs: NOW_MS });
    addToOutbox(outbox, { id: session.id, planId: session.planId, body });
  }
  const posted: OutboxEntry[] = [];
  const sent: string[] = [];
  const ports: OutboxPorts = {
    outbox,
    post: async (entry) => {
      posted.push(entry);
      const failure = failures.shift();
      if (failure) throw failure;
      return answerFor(entry);
    },
    onSent: (entry) => sent.push(entry.id),
    withLock: (work) => work(),
  };
  return { ports, posted, sent, outbox };
}

describe('outbox', () => {
  it('sends every waiting session once, the oldest first', async () => {
    const sessions = [buildRunningSession(), buildRunningSession()];
    const { ports, posted, sent, outbox } = setUp(sessions);
    await deliverOutbox(ports);
    await deliverOutbox(ports);
    expect(posted.map((entry) => entry.id)).toEqual(sessions.map((session) => session.id));
    expect(sent).toHaveLength(2);
    expect(outbox.read()).toBeUndefined();
  });

  it('keeps everything while there is no network, and sends the same id later', async () => {
    const sessions = [buildRunningSession(), buildRunningSession()];
    const { ports, posted, outbox } = setUp(sessions, [new ApiError(0)]);
    await deliverOutbox(ports);
    expect(outbox.read()).toHaveLength(2);
    expect(posted).toHaveLength(1);
    await deliverOutbox(ports);
    expect(posted[1]?.id).toBe(posted[0]?.id);
    expect(outbox.read()).toBeUndefined();
  });

  it.each([401, 403, 429, 500, 503])('waits after a %i', async (status) => {
    const { ports, outbox } = setUp([buildRunningSession()], [new ApiError(status)]);
    await deliverOutbox(ports);
    expect(outbox.read()?.[0]?.refusal).toBeUndefined();
  });

  it('sends a session whose plan is gone without the plan', async () => {
    const { ports, posted, outbox } = setUp([buildRunningSession()], [problem(404, 'NOT_FOUND')]);
    await deliverOutbox(ports);
    expect(posted[1]).toMatchObject({ planId: undefined, body: { planDayId: undefined } });
    expect(outbox.read()).toBeUndefined();
  });

  it('holds what the server refuses with its reason, and sends the rest', async () => {
    const sessions = [buildRunningSession(), buildRunningSession()];
    const { ports, sent, outbox } = setUp(sessions, [problem(422, 'VALIDATION_FAILED')]);
    await deliverOutbox(ports);
    expect(outbox.read()).toMatchObject([
      { id: sessions[0]?.id, refusal: 'The weight of a set is too high' },
    ]);
    expect(sent).toEqual([sessions[1]?.id]);
  });

  it('tries a refused session again only when it is asked to', async () => {
    const session = buildRunningSession();
    const { ports, posted, outbox } = setUp([session], [problem(422, 'VALIDATION_FAILED')]);
    await deliverOutbox(ports);
    await deliverOutbox(ports);
    expect(posted).toHaveLength(1);
    retryEntry(outbox, session.id);
    await deliverOutbox(ports);
    expect(outbox.read()).toBeUndefined();
  });
});
