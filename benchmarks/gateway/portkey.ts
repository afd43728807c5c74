import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type MeasuredProcess, startMeasured } from './measured-process.ts';

/** Where Portkey's gateway says what is asked, and of whom. */
interface Portkey {
  server: MeasuredProcess;
  headers: Record<string, string>;
}

const version = '1.15.2';
/** Its last release but for two packages of its server that only work together like this. */
const manifest = {
  private: true,
  dependencies: { '@portkey-ai/gateway': version },
  overrides: { '@hono/node-server': '1.13.5', hono: '4.9.7' },
};

export const portkeyName = `Portkey ${version}`;

export async function startPortkey(port: number, providerPort: number): Promise<Portkey> {
  const server = await startMeasured({
    script: path.join(await installPortkey(), 'build', 'start-server.js'),
    args: ['--headless', `--port=${port}`],
    port,
  });
  const headers = {
    'x-portkey-provider': 'openai',
    'x-portkey-custom-host': `http://127.0.0.1:${providerPort}/v1`,
  };
  return { server, headers };
}

/** Into the user’s cache, once: it is no dependency of this project. */
async function installPortkey(): Promise<string> {
  const cache = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
  const folder = path.join(cache, 'vigor-bench', `portkey-${version}`);
  const installed = path.join(folder, 'node_modules', '@portkey-ai', 'gateway');
  if (existsSync(path.join(installed, 'build', 'start-server.js'))) return installed;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  const flags = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await promisify(execFile)('npm', ['install', ...flags], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  return installed;
}
