import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What the built web app is made of. */
const sources = [
  'package-lock.json',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'apps/web/precompress.ts',
  'apps/web/public',
  'apps/web/src',
  'packages/contract/src',
  'packages/training/src',
];

/** Builds the web app unless the last build was made from the same files. */
export async function buildWeb(project: string): Promise<'built' | 'unchanged'> {
  const stampFile = path.join(project, 'apps/web/dist/.built-from');
  const stamp = await fingerprint(project);
  const last = await readFile(stampFile, 'utf8').catch(() => '');
  if (last === stamp) return 'unchanged';
  await run(project);
  await writeFile(stampFile, stamp);
  return 'built';
}

async function fingerprint(project: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await listFiles(path.join(project, source))) {
      hash.update(path.relative(project, file)).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

async function listFiles(place: string): Promise<string[]> {
  const entries = await readdir(place, { withFileTypes: true, recursive: true }).catch(() => null);
  if (!entries) return [place];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function run(project: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('vite', ['build', '--logLevel', 'warn'], {
      cwd: path.join(project, 'apps/web'),
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The web app could not be built.')),
    );
  });
}
