import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { redisServer, requireProgram } from '../../../scripts/test/programs.ts';
import { freePort } from '../src/db/embedded/free-port.ts';

/** A real Redis that keeps nothing on disk, always at the same address. */
export interface RedisServer {
  url: string;
  /** At once, with everything that it knew. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Still there, but it does nothing more. */
  freeze(): void;
  close(): Promise<void>;
}

type Server = ChildProcessByStdio<null, Readable, null>;

export async function startRedisServer(settings: string[] = []): Promise<RedisServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vigor-redis-'));
  const port = await freePort();
  const own = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const launch = () => launchServer([...own, ...settings]);
  let server = await launch();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end(server),
    start: async () => {
      server = await launch();
    },
    freeze: () => server.kill('SIGSTOP'),
    close: async () => {
      await end(server);
      await rm(folder, { recursive: true });
    },
  };
}

async function launchServer(settings: string[]): Promise<Server> {
  const server = spawn(requireProgram(redisServer), settings, {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text) => {
      log += text;
      if (log.includes('Ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`Redis did not start.\n${log}`)));
  });
  return server;
}

async function end(server: Server): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGKILL');
  await gone;
}
