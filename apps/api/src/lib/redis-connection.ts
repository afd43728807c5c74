import { createClient, RESP_TYPES } from '@redis/client';
import { TimeLimitError, within } from './time-limit.ts';

/** One connection, of use until its first fault. Everything fails that takes longer than `replyMs`. */
export interface RedisConnection {
  /** Whatever the server sent; a server that is none may send anything. */
  get(key: string): Promise<unknown>;
  set(key: string, value: Buffer, ttlMs: number): Promise<void>;
  ping(): Promise<void>;
  /** Why it is of no use any more. */
  lost: Promise<Error>;
  close(): void;
}

/** A caller waits no longer than this for a look into Redis. */
const replyMs = 80;
/** For the network, encryption and the password together. */
const openMs = 1_000;
/** Shorter than `openMs`: the client cannot let go of a socket that is still being connected. */
const connectMs = 700;
/** Commands that wait for their replies; more are refused. */
const mostWaiting = 1_000;

/**
 * Connects and asks for a sign of life. The client's own reconnecting stays off: a connection that
 * timed out or sent rubbish may give one command the reply of another, so it is never used again.
 */
export async function openRedisConnection(url: string): Promise<RedisConnection> {
  const client = createQuietClient(url);
  const { promise: lost, resolve } = Promise.withResolvers<Error>();
  const lose = (error: Error) => {
    resolve(error);
    client.destroy();
  };
  client.on('error', lose);
  const close = () => lose(new Error('The connection was closed.'));
  const connection = { ...commandsOf(client, lose), lost, close };
  try {
    await within(openMs, client.connect());
    await connection.ping();
    return connection;
  } catch (error) {
    close();
    throw error;
  }
}

type QuietClient = ReturnType<typeof createQuietClient>;

function createQuietClient(url: string) {
  return createClient({
    url,
    // Spoken by every server of the kind, old ones too.
    RESP: 2,
    maintNotifications: 'disabled',
    disableOfflineQueue: true,
    commandsQueueMaxLength: mostWaiting,
    socket: { reconnectStrategy: false, connectTimeout: connectMs },
  });
}

function commandsOf(client: QuietClient, lose: (error: Error) => void) {
  const binary = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  async function replyTo<Reply>(command: Promise<Reply>): Promise<Reply> {
    try {
      return await within(replyMs, command);
    } catch (error) {
      if (error instanceof TimeLimitError) lose(error);
      throw error;
    }
  }
  return {
    get: (key: string): Promise<unknown> => replyTo(binary.get(key)),
    set: async (key: string, value: Buffer, ttlMs: number) => {
      await replyTo(client.set(key, value, { expiration: { type: 'PX', value: ttlMs } }));
    },
    ping: async () => {
      const reply: unknown = await replyTo(client.ping());
      if (reply === 'PONG') return;
      const error = new Error('What answers there is no Redis.');
      lose(error);
      throw error;
    },
  };
}
