import type { Context } from '../../../context.ts';
import { admitRequest } from '../../llm/llm.service.ts';
import type { Turn } from '../answers/coach.answer.ts';
import type { RunningTurns } from './coach.running-turns.ts';
import { writeAnswer } from './coach.write-answer.service.ts';

export interface AdmitTurnInput {
  builtIn?: boolean;
  /** Puts back what was stored for it. */
  onRefused(): Promise<void>;
}

/** Counts a request of the tier; the built-in coach is free. */
export async function admitTurn(
  ctx: Context,
  { builtIn, onRefused }: AdmitTurnInput,
): Promise<void> {
  try {
    await admitRequest(ctx, { builtIn });
  } catch (error) {
    await onRefused();
    throw error;
  }
}

export interface StartTurnInput extends Turn {
  turns: RunningTurns;
  message: string;
  builtIn?: boolean;
  isWatched: boolean;
}

/** From here on the answer is written, whoever waits for it. */
export function startTurn(ctx: Context, { turns, ...input }: StartTurnInput): void {
  const answer = { userId: ctx.actor.userId, answerId: input.answerId };
  turns.start(answer, (running) => writeAnswer(ctx, { ...input, running }));
}
