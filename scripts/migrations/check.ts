import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const api = 'apps/api';
const migrations = path.join(api, 'src/db/migrations');

/** Generates into a copy: a new file there means that the schema has changed without one. */
const copy = await mkdtemp(path.join(tmpdir(), 'vigor-migrations-'));
await cp(migrations, copy, { recursive: true });
const before = await readdir(copy);
const generated = spawnSync(
  'drizzle-kit',
  [
    'generate',
    '--dialect=postgresql',
    '--schema=./src/db/schema/*.ts',
    '--casing=snake_case',
    `--out=${path.relative(api, copy)}`,
  ],
  { cwd: api, encoding: 'utf8' },
);
const after = await readdir(copy);
await rm(copy, { recursive: true });

if (generated.status !== 0) {
  console.error(generated.stdout, generated.stderr);
  process.exitCode = 1;
} else if (after.length !== before.length) {
  console.error('The schema has no migration for its last change. Run: npm run migration -- NAME');
  process.exitCode = 1;
} else {
  console.log('migrations: the schema is what they make');
}
