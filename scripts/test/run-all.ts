import { spawnSync } from 'node:child_process';
import { ensureProgram } from './programs.ts';
import { steps } from './steps.ts';

const isFast = process.argv.includes('--fast');
const only = process.argv.includes('--only') ? process.argv.at(-1) : undefined;
const chosen = steps
  .filter((step) => step.isFast || !isFast)
  .filter((step) => only === undefined || step.name.includes(only));

for (const { needs } of chosen) if (needs) ensureProgram(needs);

const failed: string[] = [];
for (const { name, command } of chosen) {
  console.log(`\n── ${name}`);
  const startedAt = performance.now();
  const [program = '', ...args] = command;
  const done = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (done.status !== 0) failed.push(name);
  console.log(`── ${name}: ${done.status === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
}

for (const name of failed) console.error(`FAILED: ${name}`);
console.log(`\n${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
