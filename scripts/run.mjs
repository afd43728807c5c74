// Runs a task of the project on a machine that may have nothing but git and any Node from 20 on.
// Plain JavaScript: the Node at hand may not know TypeScript yet.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const neededMajor = 24;
const nodeVersion = '24.21.0';

const [task, ...args] = process.argv.slice(2);
if (!task) {
  console.error('usage: node scripts/run.mjs <script.ts | command> [arguments]');
  process.exit(2);
}

const nodeFolder = findNode();
const env = { ...process.env, PATH: searchPath(nodeFolder) };
installDependencies();
runTask();

/** The folder of a Node that is new enough; fetched from the npm registry where there is none. */
function findNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= neededMajor) return path.dirname(process.execPath);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = path.join(project, '.tools', 'node_modules', name, 'bin');
  if (!existsSync(folder)) {
    console.log(`Vigor needs Node ${neededMajor}; fetching ${nodeVersion} into .tools …`);
    const tools = path.join(project, '.tools');
    npm(['install', '--prefix', tools, '--no-save', '--ignore-scripts', `${name}@${nodeVersion}`]);
  }
  return folder;
}

function searchPath(folder) {
  const own = [folder, path.join(project, 'node_modules', '.bin')];
  return [...own, process.env.PATH ?? ''].join(path.delimiter);
}

/** Installs when the lock file is not the one that was installed last. */
function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(project, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(project, 'node_modules', '.vigor-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing dependencies …');
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], env);
  writeFileSync(stamp, lock);
}

function npm(npmArgs, npmEnv = process.env) {
  const cli = process.env.npm_execpath;
  const [program, first] = cli ? [process.execPath, [cli]] : ['npm', []];
  const done = spawnSync(program, [...first, ...npmArgs], {
    cwd: project,
    env: npmEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !cli && process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('npm could not install. Check the network, then run the same command again.');
    process.exit(1);
  }
}

function runTask() {
  const isScript = /\.(ts|mjs)$/.test(task);
  const node = path.join(nodeFolder, process.platform === 'win32' ? 'node.exe' : 'node');
  const child = spawn(isScript ? node : task, isScript ? [task, ...args] : args, {
    cwd: project,
    env,
    stdio: 'inherit',
    shell: !isScript && process.platform === 'win32',
  });
  // A terminal sends Ctrl-C to the task as well; this process only waits for it to end.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(`${task} could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
