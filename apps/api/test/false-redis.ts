import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

export interface FalseRedis {
  url: string;
  close(): Promise<void>;
}

/** What it writes for a command, by its name; what has no name here is never answered. */
export type Replies = Record<string, string>;

/** What a Redis says to a client that connects. */
export const friendly: Replies = { CLIENT: '+OK\r\n', PING: '+PONG\r\n' };

/** A server that accepts connections, and answers as it is told. */
export async function startFalseRedis(replies: Replies): Promise<FalseRedis> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      for (const command of commandsIn(data)) socket.write(replies[command] ?? '');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return {
    url: `redis://127.0.0.1:${address.port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A command is a list of texts, and begins with its name. */
function commandsIn(data: Buffer): string[] {
  return [...data.toString().matchAll(/\*\d+\r\n\$\d+\r\n(\w+)/g)].map(([, name = '']) => name);
}
