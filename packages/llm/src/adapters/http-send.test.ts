import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { httpSend } from './http-send.ts';
import type { Connection, ReplyHeaders } from './transport.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was opened');
  return `http://127.0.0.1:${address.port}`;
}

interface Reply {
  status?: number;
  headers?: ReplyHeaders;
  body: string;
  error?: unknown;
}

/** Sends a request and waits for the end of its reply; `onData` may close the connection. */
function ask(origin: string, onData?: (connection: Connection) => void): Promise<Reply> {
  const { promise, resolve } = Promise.withResolvers<Reply>();
  const reply: Reply = { body: '' };
  const request = { origin, path: '/v1?a=b', headers: ['x-name', 'value'], body: '{"a":"ü"}' };
  const connection = httpSend(request, {
    takeHead: (status, headers) => Object.assign(reply, { status, headers }),
    takeBytes: (bytes) => {
      reply.body += bytes.toString();
      onData?.(connection);
    },
    takeEnd: () => resolve(reply),
    takeError: (error) => resolve({ ...reply, error }),
  });
  return promise;
}

describe('httpSend', () => {
  it('sends a request and gives status, headers and body', async () => {
    const origin = await serve(async (request, response) => {
      const { method, url, headers } = request;
      response.writeHead(418, { 'x-answer': 'a' });
      response.end(`${method} ${url} ${headers['x-name']} ${await text(request)}`);
    });

    expect(await ask(origin)).toMatchObject({
      status: 418,
      headers: { 'x-answer': 'a' },
      body: 'POST /v1?a=b value {"a":"ü"}',
    });
  });

  it('uses a connection again', async () => {
    const ports = new Set<number | undefined>();
    const origin = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('ok');
    });

    for (let call = 0; call < 10; call += 1) await ask(origin);

    // A call that follows within the same turn finds the first connection busy, so there are two.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  it('skips what comes before the head of an answer', async () => {
    const origin = await serve((_request, response) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
      response.end('ok');
    });

    expect(await ask(origin)).toMatchObject({ status: 200, body: 'ok' });
  });

  it('ends at once where there is no body', async () => {
    const origin = await serve((_request, response) => void response.writeHead(204).end());

    expect(await ask(origin)).toMatchObject({ status: 204, body: '' });
  });

  it.each([301, 302, 303, 307, 308])('does not follow the redirect %i', async (status) => {
    const origin = await serve((_request, response) => {
      response.writeHead(status, { location: 'http://127.0.0.1:9/' }).end();
    });

    expect((await ask(origin)).status).toBe(status);
  });

  it('closes the socket in the middle of a body, and says nothing more', async () => {
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    const origin = await serve((_request, response) => {
      response.on('close', () => resolve());
      response.write('first');
    });
    const asked = ask(origin, (connection) => connection.close());

    await closed;

    expect(await Promise.race([asked, Promise.resolve('nothing')])).toBe('nothing');
  });

  it('sends nothing when it is closed before there is a connection', async () => {
    let calls = 0;
    const origin = await serve((_request, response) => {
      calls += 1;
      response.end('ok');
    });
    const silent = { takeHead: () => undefined, takeBytes: () => undefined };
    const reader = { ...silent, takeEnd: () => undefined, takeError: () => undefined };
    httpSend({ origin, path: '/', headers: [], body: '{}' }, reader).close();

    await ask(origin);

    expect(calls).toBe(1);
  });

  it('reports a body that is cut', async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('first', () => response.destroy());
    });

    expect(await ask(origin)).toMatchObject({ body: 'first', error: expect.any(Error) });
  });

  it('names the reason why nobody can be reached', async () => {
    expect((await ask('http://127.0.0.1:1')).error).toMatchObject({ code: 'ECONNREFUSED' });
  });
});
