import type { Context } from '../../../context.ts';
import { updateUnfinished } from '../conversations/coach.messages.repository.ts';
import type { RunningTurn } from './coach.running-turns.ts';

/** At most so often the text goes to the database. */
const flushMs = 500;
/** Without new text, so many flushes are left out; then the wish to stop is looked for. */
const mostIdleFlushes = 3;

/** The text of an answer while it is written; a reload finds it. */
export interface StoredDraft {
  append(text: string): void;
  text(): string;
  /** Stops storing; resolves when no write is under way. */
  close(): Promise<void>;
}

export interface KeepStoredInput {
  answerId: string;
  running: RunningTurn;
}

export function keepStored(ctx: Context, { answerId, running }: KeepStoredInput): StoredDraft {
  let text = '';
  let storedText = '';
  let idleFlushes = 0;
  let writing: Promise<void> | undefined;

  async function flush(): Promise<void> {
    const changes = { text, writtenAt: ctx.clock.now() };
    const row = await ctx.db.write((db) =>
      updateUnfinished(db, ctx.actor.userId, { id: answerId, changes }),
    );
    storedText = changes.text;
    if (!row) running.stop('deleted');
    else if (row.stopRequestedAt) running.stop('stopped');
  }

  const timer = setInterval(() => {
    if (writing) return;
    idleFlushes += 1;
    if (text === storedText && idleFlushes <= mostIdleFlushes) return;
    idleFlushes = 0;
    writing = flush()
      // The text stays in memory, and the next flush or the end of the answer stores it.
      .catch(() => undefined)
      .finally(() => {
        writing = undefined;
      });
  }, flushMs);

  return {
    append: (more) => {
      text += more;
    },
    text: () => text,
    close: async () => {
      clearInterval(timer);
      await writing;
    },
  };
}
