import {
  ApiError,
  type LoggedAnswer,
  type LoggedSession,
  logSessionBodySchema,
} from '@vigor/contract';
import { z } from 'zod';
import type { StoredValue } from './stored-value.ts';

const outboxEntrySchema = z.object({
  /** The session’s own id; sending it twice gives the first answer. */
  id: z.uuid(),
  planId: z.uuid().optional(),
  body: logSessionBodySchema,
  /** Why the server will not take it, in its words; such an entry waits for the member. */
  refusal: z.string().optional(),
});
export type OutboxEntry = z.infer<typeof outboxEntrySchema>;

export const outboxSchema = z.array(outboxEntrySchema);

export type FinishedAnswer =
  | { kind: 'logged'; answer: LoggedAnswer }
  | { kind: 'free'; session: LoggedSession };

export interface OutboxPorts {
  outbox: StoredValue<OutboxEntry[]>;
  post: (entry: OutboxEntry) => Promise<FinishedAnswer>;
  onSent: (entry: OutboxEntry, answer: FinishedAnswer) => void;
  /** Runs one sender at a time over all tabs; resolves at once when another one is at work. */
  withLock: (work: () => Promise<void>) => Promise<void>;
}

export function addToOutbox(outbox: StoredValue<OutboxEntry[]>, entry: OutboxEntry): void {
  const entries = outbox.read() ?? [];
  if (!entries.some((each) => each.id === entry.id)) outbox.write([...entries, entry]);
}

export function removeFromOutbox(outbox: StoredValue<OutboxEntry[]>, id: string): void {
  const left = (outbox.read() ?? []).filter((entry) => entry.id !== id);
  outbox.write(left.length > 0 ? left : undefined);
}

/** Sends what waits, oldest first, and stops at the first failure that may pass by itself. */
export async function deliverOutbox(ports: OutboxPorts): Promise<void> {
  await ports.withLock(async () => {
    for (const entry of ports.outbox.read() ?? []) {
      if (entry.refusal !== undefined) continue;
      if ((await deliver(ports, entry)) === 'later') return;
    }
  });
}

async function deliver(ports: OutboxPorts, entry: OutboxEntry): Promise<'done' | 'later'> {
  try {
    const answer = await ports.post(entry);
    ports.onSent(entry, answer);
    removeFromOutbox(ports.outbox, entry.id);
    return 'done';
  } catch (error) {
    if (!(error instanceof ApiError) || mayPass(error)) return 'later';
    if (error.status === 404 && entry.planId) {
      return deliver(ports, detachFromPlan(ports.outbox, entry));
    }
    replaceEntry(ports.outbox, { ...entry, refusal: error.message });
    return 'done';
  }
}

/** No answer, a busy or broken server, a sign-in that ran out, the same request still running. */
function mayPass(error: ApiError): boolean {
  const { status } = error;
  return (
    status === 0 ||
    status >= 500 ||
    [401, 403, 408, 429].includes(status) ||
    error.code === 'REQUEST_RUNNING'
  );
}

/** Its plan is gone: the sets still count, as a session without a plan. */
function detachFromPlan(outbox: StoredValue<OutboxEntry[]>, entry: OutboxEntry): OutboxEntry {
  const detached = { ...entry, planId: undefined, body: { ...entry.body, planDayId: undefined } };
  replaceEntry(outbox, detached);
  return detached;
}

function replaceEntry(outbox: StoredValue<OutboxEntry[]>, changed: OutboxEntry): void {
  outbox.write((outbox.read() ?? []).map((entry) => (entry.id === changed.id ? changed : entry)));
}

/** Forgets the refusal, so that the entry is sent with the next delivery. */
export function retryEntry(outbox: StoredValue<OutboxEntry[]>, id: string): void {
  const entry = outbox.read()?.find((each) => each.id === id);
  if (entry) replaceEntry(outbox, { ...entry, refusal: undefined });
}
