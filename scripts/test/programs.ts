import { execFileSync, spawnSync } from 'node:child_process';

/** A program of the machine that tests need. */
export interface Program {
  /** In a sentence for who has to install it. */
  title: string;
  names: string[];
  /** Of the environment; names another one. */
  variable: string;
  debianPackage: string;
}

export const chromium: Program = {
  title: 'Chromium',
  names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  variable: 'CHROMIUM_PATH',
  debianPackage: 'chromium',
};

export const redisServer: Program = {
  title: 'redis-server',
  names: ['redis-server', 'valkey-server'],
  variable: 'REDIS_SERVER_PATH',
  debianPackage: 'redis-server',
};

/** The one that the environment names, or else the one on the PATH, if there is one. */
export function findProgram({ names, variable }: Program): string | undefined {
  const given = process.env[variable];
  if (given) return given;
  const finder = process.platform === 'win32' ? 'where' : 'which';
  for (const name of names) {
    const found = spawnSync(finder, [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim().split('\n')[0];
  }
  return undefined;
}

/** Installs Debian's package where we may; says what to do where we may not. */
export function ensureProgram(program: Program): void {
  if (findProgram(program)) return;
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) {
    throw new Error(missing(program));
  }
  console.log(`Installing ${program.title} …`);
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', program.debianPackage],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
}

export function requireProgram(program: Program): string {
  const found = findProgram(program);
  if (!found) throw new Error(missing(program));
  return found;
}

function missing({ title, variable }: Program): string {
  return `The tests need ${title}: install it, or set ${variable}.`;
}
