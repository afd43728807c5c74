import { setTimeout as wait } from 'node:timers/promises';
import { ErrorReply } from '@redis/client';
import { createOutages, type OutageEvents, type Outages } from './outages.ts';
import { openRedisConnection, type RedisConnection } from './redis-connection.ts';

/** A Redis that may be away at any time: then nothing is found, nothing kept, and nothing fails. */
export interface Redis {
  /** Connects, and again whenever the connection is lost, until `close`. */
  start(events: OutageEvents): void;
  get(key: string): Promise<Buffer | undefined>;
  set(key: string, value: Buffer, ttlMs: number): Promise<void>;
  /** Fails when it is away. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** An outage ends soon after its cause, and a server that comes and goes is seldom asked. */
const retryMs = 1_000;

export function createRedis(url: string): Redis {
  const closing = new AbortController();
  let connection: RedisConnection | undefined;
  let outages: Outages | undefined;
  let running: Promise<void> | undefined;

  async function useUntilLost(): Promise<Error> {
    connection = await openRedisConnection(url);
    if (closing.signal.aborted) connection.close();
    outages?.worked('connection');
    return connection.lost;
  }

  async function keepConnected(): Promise<void> {
    while (!closing.signal.aborted) {
      const why: unknown = await useUntilLost().catch((error) => error);
      connection = undefined;
      if (closing.signal.aborted) return;
      outages?.failed('connection', why);
      await wait(retryMs, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  }

  async function ask<Reply>(
    part: string,
    question: (asked: RedisConnection) => Promise<Reply>,
  ): Promise<Reply | undefined> {
    if (!connection) return undefined;
    try {
      const reply = await question(connection);
      outages?.worked(part);
      return reply;
    } catch (error) {
      // What else there is, is a lost connection: told of once, not by each that waited for it.
      if (error instanceof ErrorReply) outages?.failed(part, error);
      return undefined;
    }
  }

  return {
    start: (events) => {
      outages = createOutages(events);
      running ??= keepConnected();
    },
    get: async (key) => {
      const reply = await ask('get', (asked) => asked.get(key));
      return Buffer.isBuffer(reply) ? reply : undefined;
    },
    set: (key, value, ttlMs) => ask('set', (asked) => asked.set(key, value, ttlMs)),
    ping: async () => {
      if (!connection) throw new Error('Redis is away.');
      await connection.ping();
    },
    close: async () => {
      closing.abort();
      connection?.close();
      await running;
    },
  };
}
