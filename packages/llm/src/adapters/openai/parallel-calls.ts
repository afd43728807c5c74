import type { ToolDefinition } from '../../model/messages.ts';
import type { WrittenToolCall } from '../answer-draft.ts';
import { parseJson, readList, readObject } from '../json-fields.ts';

const parallelName = 'parallel';
const recipientPrefix = 'functions.';

/**
 * Models of OpenAI now and then wrap several calls into one of a tool `parallel`, which nobody
 * offered. Where everything in it is a call of a tool that was offered, these are the calls.
 */
export function unwrapParallel(
  call: WrittenToolCall,
  tools: readonly ToolDefinition[],
): WrittenToolCall[] {
  const names = new Set(tools.map(({ name }) => name));
  if (call.name !== parallelName || names.has(parallelName)) return [call];
  const uses = readList(readObject(parseJson(call.input)).tool_uses);
  const calls = uses.map((use, index) => toCall(readObject(use), `${call.id}_${index}`));
  const areOffered = calls.every((inner) => inner !== undefined && names.has(inner.name));
  return areOffered && calls.length > 0 ? calls.filter((inner) => inner !== undefined) : [call];
}

function toCall(
  { recipient_name: recipient, parameters }: Record<string, unknown>,
  id: string,
): WrittenToolCall | undefined {
  if (typeof recipient !== 'string' || !recipient.startsWith(recipientPrefix)) return undefined;
  const input = JSON.stringify(readObject(parameters));
  return { id, name: recipient.slice(recipientPrefix.length), input };
}
