import type { Usage } from '../../model/answer.ts';
import { readCount, readList, readObject, readText } from '../json-fields.ts';
import { normaliseUsage } from '../read-usage.ts';
import { readWireError } from '../wire-error.ts';
import type { WireSignal } from '../wire-signal.ts';
import { mapStopReason } from './map-stop-reason.ts';

/** Reads the Gemini wire, where an event of the stream looks like a whole body. */
export function readGeminiSignal(event: unknown): WireSignal {
  const error = readWireError(event);
  if (error) return { error };
  const { candidates, promptFeedback, usageMetadata } = readObject(event);
  const candidate = readObject(readList(candidates)[0]);
  const isBlocked = readText(readObject(promptFeedback).blockReason) !== undefined;
  return {
    stopReason: isBlocked ? 'content_filter' : mapStopReason(candidate.finishReason),
    usage: readUsage(readObject(usageMetadata)),
  };
}

/** The prompt's count includes what was cached; the candidates' count excludes the thoughts. */
function readUsage(usage: Record<string, unknown>): Usage | undefined {
  const promptTokens = readCount(usage.promptTokenCount);
  if (promptTokens === undefined) return undefined;
  const reasoningTokens = readCount(usage.thoughtsTokenCount) ?? 0;
  return normaliseUsage({
    inputTokens: promptTokens + (readCount(usage.toolUsePromptTokenCount) ?? 0),
    cachedInputTokens: readCount(usage.cachedContentTokenCount) ?? 0,
    outputTokens: (readCount(usage.candidatesTokenCount) ?? 0) + reasoningTokens,
    reasoningTokens,
  });
}
