import type { FakeFinishReason, FakeToolCall, FakeUsage } from './answer.ts';
import type { FaultKind } from './faults.ts';
import type { RecordedCall } from './recorded-call.ts';

/** How one call is answered; what is left out is answered by default. */
export interface ScriptStep {
  fault?: FaultKind;
  /** Wait before the reply begins. */
  delayMs?: number;
  /** Wait before each chunk of a stream. */
  chunkDelayMs?: number;
  /** Chunks sent before a fault in the middle of a stream; 2 where it is left out. */
  afterChunks?: number;
  text?: string;
  /** The text as it is cut into events; wins over `text`. */
  chunks?: string[];
  toolCalls?: FakeToolCall[];
  /** Tokens that differ from the counted ones. */
  usage?: Partial<FakeUsage>;
  finishReason?: FakeFinishReason;
  /** For `rate_limited`. */
  retryAfterSeconds?: number;
}

/** Steps taken in order of arrival, or one decision for each call. */
export type Script = ScriptStep[] | ((call: RecordedCall) => ScriptStep | undefined);

/** Takes the step for a call; calls beyond the script are answered by default. */
export function nextStep(script: Script, call: RecordedCall): ScriptStep {
  const step = typeof script === 'function' ? script(call) : script.shift();
  return step ?? {};
}
