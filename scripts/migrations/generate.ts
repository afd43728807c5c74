import { spawnSync } from 'node:child_process';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('usage: npm run migration -- name_of_the_change');
  process.exit(2);
}
const done = spawnSync('drizzle-kit', ['generate', '--name', name], {
  cwd: 'apps/api',
  stdio: 'inherit',
});
process.exitCode = done.status ?? 1;
