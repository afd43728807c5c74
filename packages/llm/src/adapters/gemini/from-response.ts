import { randomUUID } from 'node:crypto';
import type { Usage } from '../../model/answer.ts';
import type { AnswerDraft, ReadEvent } from '../answer-draft.ts';
import { readCount, readList, readObject, readText } from '../json-fields.ts';
import { normaliseUsage } from '../read-usage.ts';
import { readWireError } from '../wire-error.ts';
import { mapStopReason } from './map-stop-reason.ts';

type Fields = Record<string, unknown>;

/**
 * Reads the Gemini wire, where an event of the stream looks like a whole body. Where a tool takes
 * the answer, what it is called with is the text, and there is no other.
 */
export function createGeminiReader(jsonTool?: string): ReadEvent {
  return (event, draft) => {
    const error = readWireError(event);
    if (error) draft.fail(error);
    else readAnswer(readObject(event), draft, jsonTool);
  };
}

function readAnswer(answer: Fields, draft: AnswerDraft, jsonTool?: string): void {
  const { content, finishReason } = readObject(readList(answer.candidates)[0]);
  for (const part of readList(readObject(content).parts)) {
    readPart(readObject(part), draft, jsonTool);
  }
  const isBlocked = readText(readObject(answer.promptFeedback).blockReason) !== undefined;
  const stopReason = isBlocked ? 'content_filter' : mapStopReason(finishReason);
  draft.end(stopReason, readUsage(readObject(answer.usageMetadata)));
}

function readPart({ text, thought, functionCall }: Fields, draft: AnswerDraft, jsonTool?: string) {
  if (thought === true) draft.hasBegun ||= readText(text) !== undefined;
  else if (jsonTool === undefined) draft.say(text);
  if (functionCall !== undefined) readCall(readObject(functionCall), draft, jsonTool);
}

function readCall({ id, name: written, args }: Fields, draft: AnswerDraft, jsonTool?: string) {
  const name = readText(written);
  const input = JSON.stringify(args ?? {});
  if (name !== undefined && name === jsonTool) draft.say(input);
  else if (name !== undefined) draft.callTool({ id: readText(id) ?? randomUUID(), name, input });
}

/** The prompt's count includes what was cached; the candidates' count excludes the thoughts. */
function readUsage(usage: Fields): Usage | undefined {
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
