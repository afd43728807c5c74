import type { ChatAnswer, Citation } from '@vigor/contract';
import type { ProviderErrorKind } from '@vigor/llm';

/** A question and its answer. */
export interface Turn {
  conversationId: string;
  /** Of the member's question. */
  messageId: string;
  answerId: string;
}

/** What an answer is made from, and where it is shown meanwhile. */
export interface AnswerRequest extends Turn {
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
  /** Absent: it was stopped before anybody answered. */
  provider?: string;
  model?: string;
  isFallback: boolean;
  usage: ChatAnswer['usage'];
  /** Why it is not whole. */
  error?: ProviderErrorKind;
}
