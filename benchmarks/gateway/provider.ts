import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { streamedAnswer, wholeAnswer } from './chat-answer.ts';
import { carryOut } from './orders.ts';

const keepAliveMs = 120_000;
const streamMark = '"stream":true';

/**
 * A provider that only sends bytes which were ready before, so that it costs as little as it can.
 * Each event of a stream is a write of its own.
 */
export function startProvider(port: number): void {
  let delayMs = 0;
  carryOut('delay', ({ ms }) => {
    delayMs = ms;
    return true;
  });
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('latin1');
    request.on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => void answer(response, body.includes(streamMark), delayMs));
  });
  server.keepAliveTimeout = keepAliveMs;
  server.listen(port, '127.0.0.1');
}

async function answer(response: ServerResponse, isStream: boolean, delayMs: number): Promise<void> {
  if (delayMs > 0) await wait(delayMs);
  if (isStream) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of streamedAnswer) response.write(event);
    response.end();
  } else {
    const headers = { 'content-type': 'application/json', 'content-length': wholeAnswer.length };
    response.writeHead(200, headers).end(wholeAnswer);
  }
}
