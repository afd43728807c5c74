import { randomUUID } from 'node:crypto';
import type { AnswerDraft, WrittenToolCall } from '../answer-draft.ts';
import { parseJson, readCount, readObject, readText } from '../json-fields.ts';

/** Adds a piece of a streamed tool call to the call that it belongs to. */
export function addFragment(draft: AnswerDraft, value: unknown): void {
  const fragment = readFragment(value);
  const open = findOpenCall(draft.toolCalls, fragment);
  if (!open) {
    const { id = randomUUID(), name = '', input, index } = fragment;
    draft.callTool({ id, name, input, index });
    return;
  }
  open.input += fragment.input;
  if (open.name !== '' || fragment.name === undefined) return;
  open.name = fragment.name;
  draft.deliver();
}

interface Fragment extends Pick<WrittenToolCall, 'input' | 'index'> {
  id: string | undefined;
  name: string | undefined;
}

function readFragment(value: unknown): Fragment {
  const { index, id, function: called } = readObject(value);
  const { name, arguments: input } = readObject(called);
  return {
    ...{ id: readText(id), name: readText(name), index: readCount(index) },
    input: readText(input) ?? '',
  };
}

/** Usually a place tells; servers that give none, or the same for all, tell by id or name. */
function findOpenCall(
  calls: readonly WrittenToolCall[],
  fragment: Fragment,
): WrittenToolCall | undefined {
  const { id, name, index } = fragment;
  const call =
    index === undefined
      ? calls.findLast((candidate) => (id === undefined ? !name : candidate.id === id))
      : calls.findLast((candidate) => candidate.index === index);
  return call && isAnother(call, fragment) ? undefined : call;
}

/** A name, with arguments from their beginning, after a call that has all of its own. */
function isAnother(call: WrittenToolCall, { id, name, input }: Fragment): boolean {
  if (name === undefined || call.name === '') return false;
  if (name !== call.name) return true;
  const isOtherId = id !== undefined && id !== call.id;
  return (isOtherId || input.startsWith('{')) && parseJson(call.input) !== undefined;
}
