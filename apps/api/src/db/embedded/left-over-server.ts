import { readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

interface PidFile {
  pid: number;
  port: number;
}

const pollMs = 100;
/** Long enough for a server that is just recovering. */
const patienceMs = 30_000;

/**
 * The port of a server that an earlier run left running on this folder. PostgreSQL itself trusts
 * any living process with the noted id, also one that was killed and that nobody has collected:
 * the note of such a one is removed, so that the next start is not refused.
 */
export async function findLeftOverServer(dataFolder: string): Promise<number | undefined> {
  const file = path.join(dataFolder, 'postmaster.pid');
  const noted = await readPidFile(file);
  if (!noted) return undefined;
  const until = Date.now() + patienceMs;
  while (Date.now() < until && (await isRunning(noted.pid))) {
    if (await answers(noted.port)) return noted.port;
    await wait(pollMs);
  }
  await rm(file, { force: true });
  return undefined;
}

async function readPidFile(file: string): Promise<PidFile | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const [pid, , , port] = text.split('\n').map(Number);
  return pid && port ? { pid, port } : undefined;
}

/** A process that has ended but not been collected still has its id. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) [ZX] /.test(status);
}

/** Asks whether the server speaks TLS: a living one answers with one letter. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** A dying process may still take a connection, but it no longer answers. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1000 });
    const settle = (isAlive: boolean) => {
      socket.destroy();
      resolve(isAlive);
    };
    socket.once('connect', () => socket.write(sslRequest));
    socket.once('data', () => settle(true));
    for (const event of ['error', 'timeout', 'close']) socket.once(event, () => settle(false));
  });
}
