import { type Cluster, startCluster } from '../../apps/api/src/db/embedded/cluster.ts';
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
  const cluster: Cluster = await startCluster({ ...dataFoldersFor(project), isDurable: true });
  return { ...cluster, place: cluster.folder };
}
