import type { ChatAnswer, Citation } from '@vigor/contract';
import type { ProviderErrorKind } from '@vigor/llm';
import type { Context } from '../../context.ts';
import { hasConsent } from '../consents/consents.service.ts';
import { loadFacts } from '../facts/facts.service.ts';
import { prepareBuiltIn } from './coach.built-in.service.ts';
import { loadHistory } from './coach.history.service.ts';
import { composeWithModel } from './coach.model-answer.service.ts';
import type { Turn } from './coach.questions.service.ts';

export interface ComposeInput extends Turn {
  message: string;
  builtIn?: boolean;
  /** Whether what came is kept when the rest does not; else another answer takes its place. */
  isWatched: boolean;
  /** Aborts when the answer is to end now. */
  signal: AbortSignal;
  onStep(tool: string): void;
  onText(text: string): void;
}

/** A whole answer, as it is stored. */
export interface ComposedAnswer {
  text: string;
  status: 'done' | 'stopped' | 'failed';
  citations: Citation[];
  provider: string;
  model: string;
  isFallback: boolean;
  usage: ChatAnswer['usage'];
  /** Why it is not whole. */
  error?: ProviderErrorKind;
}

/** Answers from the member's own data; no byte leaves without consent or when it is not wanted. */
export async function composeAnswer(ctx: Context, input: ComposeInput): Promise<ComposedAnswer> {
  const [facts, history] = await Promise.all([loadFacts(ctx), loadHistory(ctx, input)]);
  const builtInCoach = prepareBuiltIn(ctx, { ...input, facts, history });
  const mayLeave = !input.builtIn && (await hasConsent(ctx, 'ai_processing'));
  if (!mayLeave) return builtInCoach.answer();
  return composeWithModel(ctx, { ...input, facts, history, builtInCoach });
}
