import { randomUUID } from 'node:crypto';
import type { Usage } from '../../model/answer.ts';
import type { AnswerDraft } from '../answer-draft.ts';
import { readCount, readList, readObject, readText } from '../json-fields.ts';
import { normaliseUsage } from '../read-usage.ts';
import { readWireError } from '../wire-error.ts';
import { mapStopReason } from './map-stop-reason.ts';
import { addFragment } from './tool-fragments.ts';

/** Reads the chat completions wire: one event of its stream, or a whole completion. */
export function readChatEvent(event: unknown, draft: AnswerDraft): void {
  const error = readWireError(event);
  if (error) draft.fail(error);
  else readCompletion(readObject(event), draft);
}

type Fields = Record<string, unknown>;

function readCompletion({ choices, usage }: Fields, draft: AnswerDraft): void {
  const choice = readObject(readList(choices)[0]);
  if (choice.message === undefined) readDelta(readObject(choice.delta), draft);
  else readMessage(readObject(choice.message), draft);
  draft.end(mapStopReason(choice.finish_reason), readUsage(usage));
}

function readDelta(delta: Fields, draft: AnswerDraft): void {
  readWords(delta, draft);
  for (const fragment of readList(delta.tool_calls)) addFragment(draft, fragment);
}

function readMessage(message: Fields, draft: AnswerDraft): void {
  readWords(message, draft);
  for (const call of readList(message.tool_calls)) {
    const { id, function: called } = readObject(call);
    const { name, arguments: input } = readObject(called);
    draft.callTool({
      ...{ id: readText(id) ?? randomUUID(), name: readText(name) ?? '' },
      input: readText(input) ?? '',
    });
  }
}

function readWords({ content, refusal, reasoning_content, reasoning }: Fields, draft: AnswerDraft) {
  if (readText(refusal)) draft.refuse();
  if (readText(reasoning_content ?? reasoning)) draft.hasBegun = true;
  if (Array.isArray(content)) for (const part of content) readPart(readObject(part), draft);
  else draft.say(content);
}

/** Mistral puts its thoughts among the parts of the content. */
function readPart({ type, text }: Fields, draft: AnswerDraft): void {
  if (type === 'text') draft.say(text);
  else if (type === 'thinking') draft.hasBegun = true;
}

/** Some servers leave reasoning out of the completion's count; then the total tells. */
function readUsage(value: unknown): Usage | undefined {
  const usage = readObject(value);
  const inputTokens = readCount(usage.prompt_tokens);
  const completionTokens = readCount(usage.completion_tokens);
  if (inputTokens === undefined || completionTokens === undefined) return undefined;
  const input = readObject(usage.prompt_tokens_details);
  const output = readObject(usage.completion_tokens_details);
  return normaliseUsage({
    inputTokens,
    cachedInputTokens: readCount(input.cached_tokens) ?? 0,
    outputTokens: Math.max(completionTokens, (readCount(usage.total_tokens) ?? 0) - inputTokens),
    reasoningTokens: readCount(output.reasoning_tokens) ?? 0,
  });
}
