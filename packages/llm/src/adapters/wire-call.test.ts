import { describe, expect, it } from 'vitest';
import { chat, sendingBack } from './fixed-reply.fixture.ts';
import { readChatEvent } from './openai-compatible/from-response.ts';
import type { Send } from './transport.ts';
import { WireCall } from './wire-call.ts';

const request = { origin: 'http://provider.test', path: '/', headers: [], body: '' };

function openCall(isStream: boolean): WireCall {
  return new WireCall({
    callerSignal: new AbortController().signal,
    isStream,
    limits: { headersMs: 1_000, idleMs: 1_000, bodyBytes: 1_000_000 },
    readEvent: readChatEvent,
  });
}

function piece(text: string): Buffer {
  return Buffer.from(`data: ${JSON.stringify({ choices: [{ delta: { content: text } }] })}\n\n`);
}

describe('a call', () => {
  it('lets a provider wait while its reader is far behind', async () => {
    const doings: string[] = [];
    const send: Send = (_request, reader) => {
      queueMicrotask(() => {
        reader.takeHead(200, { 'content-type': 'text/event-stream' });
        for (let count = 0; count < 3; count += 1) reader.takeBytes(piece('x'.repeat(40_000)));
      });
      return {
        pause: () => doings.push('pause'),
        resume: () => doings.push('resume'),
        close: () => doings.push('close'),
      };
    };
    const call = openCall(true);

    call.send(send, request);
    await call.untilMore();
    expect(doings.splice(0)).toEqual(['resume', 'pause', 'pause']);

    expect(call.draft.takeText()).toHaveLength(120_000);
    void call.untilMore();
    call.close();
    expect(doings).toEqual(['resume', 'close']);
  });

  it.each([301, 302, 303, 307, 308])('is not taken elsewhere by a redirect: %i', async (status) => {
    const call = openCall(false);

    call.send(sendingBack({ body: chat({ content: 'Hi' }), status }), request);
    await call.untilMore();

    expect(call.failure).toMatchObject({ kind: 'retryable' });
    expect(call.draft.hasContent).toBe(false);
  });
});
