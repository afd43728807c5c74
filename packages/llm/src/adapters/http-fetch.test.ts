import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { httpFetch } from './http-fetch.ts';

let server: Server | undefined;
afterEach(async () => {
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
  return `http://127.0.0.1:${address.port}/v1`;
}

const post = { method: 'POST', headers: { 'x-name': 'value' }, body: '{"a":"ü"}' };

async function readBody({ body }: { body: ReadableStream<Uint8Array> | null }): Promise<string> {
  return body ? new Response(body).text() : '';
}

describe('httpFetch', () => {
  it('sends a request and gives status, headers and body', async () => {
    const url = await serve(async (request, response) => {
      const { method, headers } = request;
      response.writeHead(418, { 'x-answer': 'a' });
      response.end(`${method} ${headers['x-name']} ${await text(request)}`);
    });
    const response = await httpFetch(url, post);
    expect(response.status).toBe(418);
    expect(response.ok).toBe(false);
    expect(response.headers.get('x-answer')).toBe('a');
    expect(await readBody(response)).toBe('POST value {"a":"ü"}');
  });

  it('uses a connection again', async () => {
    const ports = new Set<number | undefined>();
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('ok');
    });
    await readBody(await httpFetch(url, post));
    await readBody(await httpFetch(url, post));
    expect(ports.size).toBe(1);
  });

  it.each([301, 302, 303, 307, 308])('refuses the redirect %i', async (status) => {
    const url = await serve((_request, response) => {
      response.writeHead(status, { location: 'http://127.0.0.1:9/' }).end();
    });
    await expect(httpFetch(url, post)).rejects.toThrow('sends calls elsewhere');
  });

  it('gives no body where there is none', async () => {
    const url = await serve((_request, response) => void response.writeHead(204).end());
    expect((await httpFetch(url, post)).body).toBeNull();
  });

  it('closes the connection when the signal aborts in the middle of the body', async () => {
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    const url = await serve((_request, response) => {
      response.on('close', () => resolve());
      response.write('first');
    });
    const controller = new AbortController();
    const { body } = await httpFetch(url, { ...post, signal: controller.signal });
    const reader = body?.getReader();
    await reader?.read();
    controller.abort();
    await expect(reader?.read()).rejects.toThrow();
    await closed;
  });

  it('fails a body that is cut', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('first', () => response.destroy());
    });
    await expect(httpFetch(url, post).then(readBody)).rejects.toThrow();
  });

  it('names the reason why nobody can be reached', async () => {
    await expect(httpFetch('http://127.0.0.1:1/', post)).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });
});
