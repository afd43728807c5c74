import { type LogSessionBody, loggedAnswerSchema, loggedSessionSchema } from '@vigor/contract';
import { z } from 'zod';
import {
  addToOutbox,
  type FinishedAnswer,
  type OutboxEntry,
  outboxSchema,
} from './model/outbox.ts';
import { type RunningSession, runningSessionSchema } from './model/running-session.ts';
import type { SessionAction } from './model/session-actions.ts';
import { reduceSession } from './model/session-reducer.ts';
import {
  createStoredValue,
  type StoredValue,
  type StoredValueOptions,
} from './model/stored-value.ts';

const finishedAnswerSchema: z.ZodType<FinishedAnswer> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('logged'), answer: loggedAnswerSchema }),
  z.object({ kind: z.literal('free'), session: loggedSessionSchema }),
]);

export interface SessionStore {
  running: StoredValue<RunningSession>;
  outbox: StoredValue<OutboxEntry[]>;
  /** The answer to the session that was sent last, for its celebration after a reload. */
  lastAnswer: StoredValue<FinishedAnswer>;
  begin: (session: RunningSession) => void;
  dispatch: (action: SessionAction) => void;
  /** Into the outbox first, so that at no moment the session is nowhere. */
  finish: (body: LogSessionBody) => void;
  discard: () => RunningSession | undefined;
  /** Sends a session that never ran as one, such as a short workout; nothing where nothing was done. */
  logBody: (body: LogSessionBody | undefined) => void;
}

type Environment = Pick<StoredValueOptions<unknown>, 'storage' | 'events'>;

/** What a member’s sessions keep on this device; members who share a phone do not meet. */
export function createSessionStore(memberId: string, environment: Environment): SessionStore {
  const running = createStoredValue({
    ...environment,
    key: `vigor.session.${memberId}`,
    schema: runningSessionSchema,
  });
  const outbox = createStoredValue({
    ...environment,
    key: `vigor.outbox.${memberId}`,
    schema: outboxSchema,
  });
  const lastAnswer = createStoredValue({
    ...environment,
    key: `vigor.finished.${memberId}`,
    schema: finishedAnswerSchema,
  });
  return {
    running,
    outbox,
    lastAnswer,
    begin: (session) => running.write(session),
    dispatch: (action) => {
      const session = running.read();
      if (session) running.write(reduceSession(session, action));
    },
    finish: (body) => finish(running, outbox, body),
    logBody: (body) => {
      if (body?.id) addToOutbox(outbox, { id: body.id, body });
    },
    discard: () => {
      const session = running.read();
      running.write(undefined);
      return session;
    },
  };
}

function finish(
  running: StoredValue<RunningSession>,
  outbox: StoredValue<OutboxEntry[]>,
  body: LogSessionBody,
): void {
  const session = running.read();
  if (!session || session.id !== body.id) return;
  addToOutbox(outbox, { id: session.id, planId: session.planId, body });
  running.write(undefined);
}
