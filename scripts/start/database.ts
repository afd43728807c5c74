import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCluster } from '../../apps/api/src/db/embedded/cluster.ts';
import { dataFoldersFor } from '../../apps/api/src/db/embedded/data-folder.ts';

export interface RunningDatabase {
  url: string;
  /** Where the data is, in words. */
  place: string;
  wasAdopted: boolean;
  stop(): Promise<void>;
}

/** The server that `DATABASE_URL` names, or an embedded one of the project's own. */
export async function openProjectDatabase(project: string): Promise<RunningDatabase> {
  const url = process.env.DATABASE_URL;
  if (url) {
    const place = `the server ${new URL(url).host}`;
    return { url, place, wasAdopted: false, stop: async () => undefined };
  }
  const cluster = await startCluster({ ...dataFoldersFor(project), isDurable: true });
  return { ...cluster, place: cluster.folder };
}

/** A database that is gone when it stops: for the browser journeys. */
export async function openTemporaryDatabase(project: string): Promise<RunningDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vigor-'));
  const { sharedFolder } = dataFoldersFor(project);
  const cluster = await startCluster({ folder, sharedFolder, isDurable: false });
  return {
    ...cluster,
    place: folder,
    stop: async () => {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
