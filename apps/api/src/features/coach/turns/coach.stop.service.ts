import type { ChatMessage } from '@vigor/contract';
import type { Context } from '../../../context.ts';
import { updateUnfinished } from '../conversations/coach.messages.repository.ts';
import { loadAnswer, toMessage } from '../conversations/coach.messages.service.ts';
import type { RunningTurns } from './coach.running-turns.ts';

/** Ends at once what this process writes; another process sees the wish at its next look. */
export async function stopAnswer(
  ctx: Context,
  { turns, id }: { turns: RunningTurns; id: string },
): Promise<ChatMessage> {
  const { userId } = ctx.actor;
  const running = turns.find({ userId, answerId: id });
  running?.stop('stopped');
  await loadAnswer(ctx, id);
  const changes = { stopRequestedAt: ctx.clock.now() };
  await ctx.db.write((db) => updateUnfinished(db, userId, { id, changes }));
  await running?.finished;
  return toMessage(ctx, await loadAnswer(ctx, id));
}
