import type { FakeAnswer } from './answer.ts';
import type { FrameRole } from './wire-format.ts';

type RoledEvent = [FrameRole, Record<string, unknown>];

const messageId = 'msg_fake';

/** The finished output items of an answer: at most one message, then the tool calls. */
export function outputItems(answer: FakeAnswer): Record<string, unknown>[] {
  const content = messageContent(answer);
  return [
    ...(content.length === 0 ? [] : [messageItem(content, 'completed')]),
    ...functionCallItems(answer),
  ];
}

function messageItem(content: unknown[], status: string) {
  return { type: 'message', id: messageId, role: 'assistant', status, content };
}

function messageContent(answer: FakeAnswer): Record<string, unknown>[] {
  const text = answer.chunks.join('');
  return [
    ...(text === '' ? [] : [{ type: 'output_text', text, annotations: [] }]),
    ...(answer.refusal === undefined ? [] : [{ type: 'refusal', refusal: answer.refusal }]),
  ];
}

function functionCallItems(answer: FakeAnswer) {
  return answer.toolCalls.map(({ id, name, input }) => ({
    type: 'function_call',
    id: `fc_${id}`,
    call_id: id,
    name,
    arguments: JSON.stringify(input),
    status: 'completed',
  }));
}

/** The events between `response.in_progress` and the terminal one. */
export function writeItemFrames(answer: FakeAnswer): RoledEvent[] {
  const content = messageContent(answer);
  const hasMessage = content.length > 0;
  return [
    ...(hasMessage ? writeMessageEvents(answer, content) : []),
    ...functionCallItems(answer).flatMap((item, index) =>
      writeCallEvents(item, index + (hasMessage ? 1 : 0)),
    ),
  ];
}

function writeMessageEvents(answer: FakeAnswer, content: unknown[]): RoledEvent[] {
  const place = { item_id: messageId, output_index: 0, content_index: 0 };
  return [
    added(messageItem([], 'in_progress'), 0),
    ...answer.chunks.map<RoledEvent>((delta) => [
      'content',
      { type: 'response.output_text.delta', ...place, delta },
    ]),
    ...writeRefusalEvents(answer.refusal, place),
    ['meta', { type: 'response.output_text.done', ...place, text: answer.chunks.join('') }],
    done(messageItem(content, 'completed'), 0),
  ];
}

function writeRefusalEvents(refusal: string | undefined, place: object): RoledEvent[] {
  if (refusal === undefined) return [];
  return [
    ['content', { type: 'response.refusal.delta', ...place, delta: refusal }],
    ['meta', { type: 'response.refusal.done', ...place, refusal }],
  ];
}

function writeCallEvents(
  item: ReturnType<typeof functionCallItems>[number],
  outputIndex: number,
): RoledEvent[] {
  const place = { item_id: item.id, output_index: outputIndex };
  const { arguments: input } = item;
  return [
    added({ ...item, arguments: '', status: 'in_progress' }, outputIndex),
    ['content', { type: 'response.function_call_arguments.delta', ...place, delta: input }],
    ['meta', { type: 'response.function_call_arguments.done', ...place, arguments: input }],
    done(item, outputIndex),
  ];
}

function added(item: unknown, outputIndex: number): RoledEvent {
  return ['meta', { type: 'response.output_item.added', output_index: outputIndex, item }];
}

function done(item: unknown, outputIndex: number): RoledEvent {
  return ['meta', { type: 'response.output_item.done', output_index: outputIndex, item }];
}
