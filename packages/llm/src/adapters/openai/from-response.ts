import { randomUUID } from 'node:crypto';
import type { Usage } from '../../model/answer.ts';
import type { ModelRequest } from '../../model/language-model.ts';
import type { ToolDefinition } from '../../model/messages.ts';
import type { AnswerDraft, ReadEvent } from '../answer-draft.ts';
import { readCount, readList, readObject, readText } from '../json-fields.ts';
import { normaliseUsage } from '../read-usage.ts';
import { readWireError } from '../wire-error.ts';
import { mapStopReason } from './map-stop-reason.ts';
import { unwrapParallel } from './parallel-calls.ts';

type Fields = Record<string, unknown>;

/** Reads the Responses wire: one event of its stream, or a whole response. */
export function createResponsesReader({ tools = [] }: Pick<ModelRequest, 'tools'>): ReadEvent {
  return (event, draft) => {
    const body = readObject(event);
    const error = readWireError(event);
    if (error) draft.fail(error, readUsage(readObject(body.response).usage));
    else if (body.object === 'response') readResponse(body, draft, tools);
    else readStreamEvent(body, draft, tools);
  };
}

function readStreamEvent(event: Fields, draft: AnswerDraft, tools: readonly ToolDefinition[]) {
  switch (event.type) {
    case 'response.output_text.delta':
      draft.say(event.delta);
      break;
    case 'response.refusal.delta':
    case 'response.refusal.done':
      draft.refuse();
      break;
    case 'response.reasoning_summary_text.delta':
      draft.hasBegun = true;
      break;
    case 'response.output_item.added':
      draft.hasBegun ||= readObject(event.item).type === 'function_call';
      break;
    case 'response.output_item.done':
      readCall(readObject(event.item), draft, tools);
      break;
    case 'response.completed':
      readEnd({ ...readObject(event.response), status: 'completed' }, draft);
      break;
    case 'response.incomplete':
      readEnd({ ...readObject(event.response), status: 'incomplete' }, draft);
      break;
  }
}

function readResponse(response: Fields, draft: AnswerDraft, tools: readonly ToolDefinition[]) {
  for (const value of readList(response.output)) {
    const item = readObject(value);
    if (item.type === 'message') for (const part of readList(item.content)) readPart(part, draft);
    else readCall(item, draft, tools);
  }
  readEnd(response, draft);
}

function readPart(value: unknown, draft: AnswerDraft): void {
  const { type, text } = readObject(value);
  if (type === 'output_text') draft.say(text);
}

function readCall(item: Fields, draft: AnswerDraft, tools: readonly ToolDefinition[]): void {
  if (item.type !== 'function_call') return;
  const id = readText(item.call_id) ?? randomUUID();
  const written = { id, name: readText(item.name) ?? '', input: readText(item.arguments) ?? '' };
  for (const call of unwrapParallel(written, tools)) draft.callTool(call);
}

function readEnd(response: Fields, draft: AnswerDraft): void {
  const parts = readList(response.output).flatMap((item) => readList(readObject(item).content));
  if (parts.some((part) => readObject(part).type === 'refusal')) draft.refuse();
  draft.end(mapStopReason(response), readUsage(response.usage));
}

/** Perplexity names the cached tokens differently; both are a part of the input. */
function readUsage(value: unknown): Usage | undefined {
  const usage = readObject(value);
  const inputTokens = readCount(usage.input_tokens);
  const outputTokens = readCount(usage.output_tokens);
  if (inputTokens === undefined || outputTokens === undefined) return undefined;
  const input = readObject(usage.input_tokens_details);
  const output = readObject(usage.output_tokens_details);
  return normaliseUsage({
    inputTokens,
    cachedInputTokens:
      readCount(input.cached_tokens) ?? readCount(input.cache_read_input_tokens) ?? 0,
    outputTokens,
    reasoningTokens: readCount(output.reasoning_tokens) ?? 0,
  });
}
