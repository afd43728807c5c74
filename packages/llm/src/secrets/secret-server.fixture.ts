import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request as the store got it. */
export interface StoreCall {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface StoreReply {
  status?: number;
  body?: unknown;
}

export interface SecretServer {
  url: string;
  calls: StoreCall[];
  close(): Promise<void>;
}

/** A reply, or what happens in its place. */
export type StoreScript = StoreReply | 'cut' | 'stall';

/** A store over a real socket. */
export async function startSecretServer(
  answer: (call: StoreCall) => StoreScript,
): Promise<SecretServer> {
  const calls: StoreCall[] = [];
  const server = createServer(async (incoming, response) => {
    const { method = '', url: path = '', headers } = incoming;
    const call = { method, path, headers, body: await text(incoming) };
    calls.push(call);
    const reply = answer(call);
    if (reply === 'stall') return;
    if (reply === 'cut') {
      response.destroy();
      return;
    }
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(reply.body ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was opened');
  return {
    url: `http://127.0.0.1:${address.port}`,
    calls,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
