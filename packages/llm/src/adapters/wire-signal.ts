import type { FinishReason, Usage } from '../model/answer.ts';
import type { WireError } from './wire-error.ts';

/** `unusable`: the provider ended the answer for a reason of its own, and nobody can use it. */
export type StopReason = FinishReason | 'unusable';

/**
 * What one event of a stream, or one whole body, says beside its text. Only the wire itself
 * knows whether an answer has come to its end: the layer above reports a finish for any stream.
 */
export interface WireSignal {
  /** Present in the terminal event only. */
  stopReason?: StopReason;
  usage?: Usage;
  error?: WireError;
  /** The model wrote why it will not answer, in the place of an answer. */
  isRefusal?: boolean;
}

/** Reads an event of a stream and a whole body alike. */
export type ReadSignal = (event: unknown) => WireSignal;
