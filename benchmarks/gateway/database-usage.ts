import { readFile } from 'node:fs/promises';
import pg from 'pg';

/** What PostgreSQL has used of the processor so far, all its processes together. */
export interface DatabaseUsage {
  /** `undefined` where the system does not tell as Linux does. */
  cpuMs(): Promise<number | undefined>;
  close(): Promise<void>;
}

/** Linux counts in hundredths of a second. */
const msPerTick = 10;
/** Fields of `/proc/<pid>/stat` behind the name of the program: times in user and in kernel mode. */
const userTicksAt = 11;
const systemTicksAt = 12;

export async function openDatabaseUsage(databaseUrl: string): Promise<DatabaseUsage> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  return {
    cpuMs: async () => {
      const { rows } = await client.query<{ pid: number }>('select pid from pg_stat_activity');
      try {
        const times = await Promise.all(rows.map(({ pid }) => readCpuMs(pid)));
        return times.reduce((sum, each) => sum + each, 0);
      } catch {
        return undefined;
      }
    },
    close: () => client.end(),
  };
}

async function readCpuMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[userTicksAt]) + Number(fields[systemTicksAt])) * msPerTick;
}
