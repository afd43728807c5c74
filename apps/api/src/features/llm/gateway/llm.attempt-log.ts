import type { AttemptRecord, RecordSink } from '@vigor/llm';
import type { ScopedDatabase } from '../../../db/database.ts';
import { insertAttempts, type NewAttemptRow } from './llm.attempts.repository.ts';

export interface AttemptLog extends RecordSink {
  /** Writes all that waits. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

const flushAfterMs = 250;
const batchSize = 500;
/** More than this is lost rather than held in memory while the database is away. */
const mostWaiting = 20_000;

/** Remembers attempts without anybody waiting for it: they are written together, a little later. */
export function createAttemptLog(input: {
  database: ScopedDatabase;
  onFault: (error: unknown) => void;
}): AttemptLog {
  const { database, onFault } = input;
  let waiting: NewAttemptRow[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  let lost = 0;

  function schedule(): void {
    if (timer !== undefined) return;
    timer = setTimeout(() => void flush(), flushAfterMs);
    timer.unref();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  }

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchSize);
      try {
        await database.write((db) => insertAttempts(db, batch));
        waiting = waiting.slice(batch.length);
      } catch (error) {
        onFault(error);
        if (waiting.length > 0) schedule();
        return;
      }
    }
  }

  return {
    flush,
    record: (attempt) => {
      if (waiting.length >= mostWaiting) {
        lost += 1;
        if (lost === 1) onFault(new Error('Attempts are lost: the database does not take them.'));
        return;
      }
      waiting.push(toRow(attempt));
      schedule();
    },
    close: async () => {
      await flush();
      clearTimeout(timer);
    },
  };
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function toRow(attempt: AttemptRecord): NewAttemptRow {
  const { tenant: _tenant, subject, at, usage, ...row } = attempt;
  return {
    ...row,
    ...usage,
    userId: uuidPattern.test(subject) ? subject : null,
    at: new Date(at),
  };
}
