import type { ChatMessage } from '@vigor/contract';
import { describe, expect, it, vi } from 'vitest';
import { answerId, conversationId, makeAnswer, questionId } from '../../test/coach.ts';
import { type CoachStorePorts, createCoachStore } from './coach.store.ts';
import { type ChatEvent, newSlot } from './model/exchange.ts';

/** A stream that the test feeds; it ends or breaks when it is told. */
function makeStream() {
  const waiting: ChatEvent[] = [];
  let wake: () => void = () => undefined;
  let ending: 'open' | 'ended' | 'broken' = 'open';
  async function* read(): AsyncGenerator<ChatEvent> {
    for (;;) {
      const event = waiting.shift();
      if (event) yield event;
      else if (ending === 'ended') return;
      else if (ending === 'broken') throw new TypeError('The connection broke');
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  }
  return {
    read,
    send: (event: ChatEvent) => {
      waiting.push(event);
      wake();
    },
    close: (how: 'ended' | 'broken') => {
      ending = how;
      wake();
    },
  };
}

function openStore(change: Partial<CoachStorePorts> = {}) {
  const stream = makeStream();
  const frames: (() => void)[] = [];
  const finished: ChatMessage[][] = [];
  const store = createCoachStore({
    streamChat: stream.read,
    retryAnswer: stream.read,
    stopAnswer: async () => makeAnswer({ status: 'stopped' }),
    schedule: (task) => void frames.push(task),
    now: () => new Date('2026-11-21T10:00:00.000Z'),
    newId: () => questionId,
    onStarted: () => undefined,
    onFinished: (_conversationId, messages) => void finished.push(messages),
    ...change,
  });
  const drawFrame = () => {
    for (const task of frames.splice(0)) task();
  };
  return { store, stream, finished, drawFrame, frames };
}

const start: ChatEvent = {
  event: 'start',
  data: { conversationId, messageId: questionId, answerId },
};
const words = (text: string): ChatEvent => ({ event: 'delta', data: { text } });

describe('what is asked in this tab', () => {
  it('draws words that come fast together', async () => {
    const { store, stream, drawFrame, frames } = openStore();
    store.ask(newSlot, 'How heavy?');
    stream.send(start);
    for (const word of ['Take ', '60 ', 'kg.']) stream.send(words(word));
    await vi.waitFor(() => expect(frames).toHaveLength(1));
    await Promise.resolve();
    expect(store.find(conversationId)?.answer?.text).toBe('');
    drawFrame();
    expect(store.find(conversationId)?.answer?.text).toBe('Take 60 kg.');
  });

  it('moves a new conversation to its id and tells it once', async () => {
    const { store, stream } = openStore();
    const named: string[] = [];
    store.onNamed((id) => named.push(id));
    store.ask(newSlot, 'How heavy?');
    stream.send(start);
    await vi.waitFor(() => expect(named).toEqual([conversationId]));
    expect(store.find(newSlot)).toBeUndefined();
    expect(store.listUnderWay()).toBe(conversationId);
  });

  it('replaces the words that were shown by those of the end', async () => {
    const { store, stream, finished } = openStore();
    store.ask(newSlot, 'How heavy?');
    stream.send(start);
    stream.send(words('Half a'));
    stream.send({ event: 'done', data: { message: makeAnswer({ text: 'Checked.' }) } });
    await vi.waitFor(() => expect(store.find(conversationId)?.state.kind).toBe('finished'));
    expect(store.find(conversationId)?.answer?.text).toBe('Checked.');
    expect(finished[0]?.map(({ text }) => text)).toEqual(['How heavy?', 'Checked.']);
    expect(store.listUnderWay()).toBe('');
  });

  it.each(['ended', 'broken'] as const)(
    'calls a stream that %s without its last event lost, with all its words',
    async (how) => {
      const { store, stream } = openStore();
      store.ask(newSlot, 'How heavy?');
      stream.send(start);
      stream.send(words('Half a'));
      stream.close(how);
      await vi.waitFor(() => expect(store.find(conversationId)?.state.kind).toBe('lost'));
      expect(store.find(conversationId)?.answer?.text).toBe('Half a');
    },
  );

  it('calls what never began refused, and sends it again under the same id', async () => {
    const sent: unknown[] = [];
    const { store, stream } = openStore({
      streamChat: (body) => {
        sent.push(body);
        return stream.read();
      },
    });
    store.ask(newSlot, 'How heavy?');
    stream.close('broken');
    await vi.waitFor(() => expect(store.find(newSlot)?.state.kind).toBe('refused'));
    store.resend(newSlot, { builtIn: true });
    expect(sent).toEqual([
      { message: 'How heavy?', messageId: questionId },
      { message: 'How heavy?', messageId: questionId, builtIn: true },
    ]);
  });

  it('goes on writing when the server could not be told to stop', async () => {
    const { store, stream } = openStore({
      stopAnswer: async () => {
        throw new TypeError('No network');
      },
    });
    store.ask(newSlot, 'How heavy?');
    stream.send(start);
    await vi.waitFor(() => expect(store.find(conversationId)).toBeDefined());
    await expect(store.stop(conversationId)).rejects.toThrow('No network');
    expect(store.find(conversationId)).toMatchObject({
      state: { kind: 'writing' },
      isStopping: false,
    });
  });

  it('is forgotten at sign-out, whatever still comes', async () => {
    const { store, stream, finished } = openStore();
    store.ask(newSlot, 'How heavy?');
    stream.send(start);
    await vi.waitFor(() => expect(store.find(conversationId)).toBeDefined());
    store.clear();
    stream.send({ event: 'done', data: { message: makeAnswer() } });
    stream.close('ended');
    await Promise.resolve();
    expect(store.find(conversationId)).toBeUndefined();
    expect(finished).toEqual([]);
  });
});
