import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

export interface ProcessInput {
  name: string;
  /** Relative to the project. */
  script: string;
  args?: string[];
  execArgv?: string[];
}

export interface RunningProcess {
  name: string;
  /** Settles when it ends by itself, with a sentence. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

const patienceMs = 10_000;

/**
 * Starts a script of the project and waits until it says that it is ready. It has a channel to
 * this process, so that it ends by itself should this process be killed.
 */
export async function startProcess(
  project: string,
  env: NodeJS.ProcessEnv,
  { name, script, args = [], execArgv = [] }: ProcessInput,
): Promise<RunningProcess> {
  const child = fork(path.join(project, script), args, {
    cwd: project,
    env,
    execArgv,
    // Ctrl-C reaches the whole group: in a group of its own, we decide the order of stopping.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(`The ${name} ended (${signal ?? code}).`));
  });
  const ready = new Promise<undefined>((resolve) =>
    child.once('message', () => resolve(undefined)),
  );
  const failure = await Promise.race([ready, ended]);
  if (failure !== undefined) throw new Error(failure);
  return { name, ended, stop: () => stopChild(child, ended) };
}

async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await ended;
  clearTimeout(timer);
}
