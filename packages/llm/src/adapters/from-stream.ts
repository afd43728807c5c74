import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import type { ModelEvent } from '../model/answer.ts';
import type { ToolCall } from '../model/messages.ts';
import { isForUs, readToolCall } from './from-result.ts';
import type { WireCall } from './wire-call.ts';

/** What has come of a streamed answer so far. */
export interface StreamProgress {
  /** Anything at all, reasoning included. */
  hasBegun: boolean;
  /** Text or a tool call. */
  hasContent: boolean;
  /** The provider package could make nothing of an event. */
  isUnreadable: boolean;
  toolCalls: ToolCall[];
}

export function startProgress(): StreamProgress {
  return { hasBegun: false, hasContent: false, isUnreadable: false, toolCalls: [] };
}

interface StreamReading {
  call: WireCall;
  callerSignal: AbortSignal;
  progress: StreamProgress;
}

const answerParts: LanguageModelV4StreamPart['type'][] = [
  'reasoning-delta',
  'tool-input-start',
  'tool-call',
];

/** Passes the text on as it comes, and notes the rest. Ends at the first error of any kind. */
export async function* readDeltas(
  parts: ReadableStream<LanguageModelV4StreamPart>,
  { call, callerSignal, progress }: StreamReading,
): AsyncGenerator<ModelEvent, void, undefined> {
  const reader = parts.getReader();
  try {
    for (;;) {
      const { done, value: part } = await reader.read();
      if (done || callerSignal.aborted) return;
      notePart(part, progress);
      if (progress.isUnreadable) return;
      // The words of a refusal are no answer; that it was one is said at the end.
      if (part.type !== 'text-delta' || part.delta === '' || call.isRefusal) continue;
      progress.hasBegun = true;
      progress.hasContent = true;
      yield { kind: 'delta', text: part.delta };
    }
  } finally {
    // Nobody reads on, so nobody cares how the stream takes it; the connection is closed by the call.
    void reader.cancel().catch(() => undefined);
  }
}

function notePart(part: LanguageModelV4StreamPart, progress: StreamProgress): void {
  if (part.type === 'error') progress.isUnreadable = true;
  if (answerParts.includes(part.type)) progress.hasBegun = true;
  if (part.type !== 'tool-call' || !isForUs(part)) return;
  progress.hasContent = true;
  progress.toolCalls.push(readToolCall(part));
}
