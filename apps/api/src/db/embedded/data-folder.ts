import { createHash } from 'node:crypto';
import path from 'node:path';

export interface DataFolders {
  folder: string;
  sharedFolder: string;
}

const rootFolder = '/var/lib/vigor';

/**
 * Where the embedded database keeps its data: `.data` in the checkout. For root it is outside:
 * PostgreSQL must run as another user there, who cannot enter a checkout in root's home.
 */
export function dataFoldersFor(projectFolder: string): DataFolders {
  if (process.getuid?.() !== 0) {
    const folder = path.join(projectFolder, '.data');
    return { folder, sharedFolder: folder };
  }
  const name = createHash('sha256').update(projectFolder).digest('hex').slice(0, 12);
  return { folder: path.join(rootFolder, name), sharedFolder: rootFolder };
}
