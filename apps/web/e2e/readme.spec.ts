import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

test('the journey in the README works as it is written', async () => {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
  const script = /<!-- journey:start -->\n```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const here = script.replace('http://localhost:8001', 'http://localhost:8101');
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', here], {
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  expect(stdout).toContain('INJURY_EXCLUDED');
  expect(stdout).toMatch(/EQUIP_SUBSTITUTED .*dumbbell/i);
  expect(stdout).not.toMatch(/overhead press|shoulder press/i);
  expect(stdout).toMatch(/18 kg/);
  expect(stdout).toContain("exerciseId: 'goblet_squat'");
});
