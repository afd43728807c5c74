import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import pg from 'pg';

export interface MachineFacts {
  cores: number;
  processor: string;
  memoryGib: number;
  node: string;
  postgres: string;
  /** Of the last minute, before the first request: above 1 others were at work. */
  loadBefore: number;
}

const bytesPerGib = 1024 ** 3;

export async function describeMachine(databaseUrl: string): Promise<MachineFacts> {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGib: Math.round(totalmem() / bytesPerGib),
    node: process.versions.node,
    postgres: await readServerVersion(databaseUrl),
    loadBefore: loadavg()[0] ?? 0,
  };
}

async function readServerVersion(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? 'unknown';
  } finally {
    await client.end();
  }
}
