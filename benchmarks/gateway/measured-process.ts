import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Order, Replies } from './orders.ts';

/** A process whose use of processor and memory can be asked for, whatever runs in it. */
export interface MeasuredProcess {
  port: number;
  ask<Kind extends Order['kind']>(order: Extract<Order, { kind: Kind }>): Promise<Replies[Kind]>;
  stop(): Promise<void>;
}

interface ProcessInput {
  script: string;
  args: string[];
  /** Where it will listen; 0 for a process that listens nowhere. */
  port: number;
  env?: NodeJS.ProcessEnv;
  execArgv?: string[];
}

const probe = fileURLToPath(new URL('./usage-probe.ts', import.meta.url));
const patienceMs = 15_000;
const pauseMs = 50;

/** Starts it and waits until its port takes connections. */
export async function startMeasured(input: ProcessInput): Promise<MeasuredProcess> {
  const { script, args, port, env, execArgv = [] } = input;
  const child = fork(script, args, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    execArgv: ['--import', probe, ...execArgv],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    if (port > 0) await waitForPort(child, port);
    const measured: MeasuredProcess = {
      port,
      ask: (order) => ask(child, order),
      stop: () => stopChild(child),
    };
    await measured.ask({ kind: 'usage' });
    return measured;
  } catch (error) {
    await stopChild(child);
    throw error;
  }
}

/** One order at a time: the next message is its reply. */
function ask<Kind extends Order['kind']>(
  child: ChildProcess,
  order: Extract<Order, { kind: Kind }>,
): Promise<Replies[Kind]> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error(`A process has ended before it could answer.`));
    child.once('exit', onExit);
    child.once('message', (reply) => {
      child.off('exit', onExit);
      resolve(asReply<Kind>(reply));
    });
    child.send(order);
  });
}

/** `carryOut` gives nothing else to an order of that kind. */
function asReply<Kind extends Order['kind']>(reply: unknown): Replies[Kind] {
  return reply as Replies[Kind];
}

async function waitForPort(child: ChildProcess, port: number): Promise<void> {
  const givesUpAt = performance.now() + patienceMs;
  while (!(await takesConnections(port))) {
    if (child.exitCode !== null) throw new Error(`A server has ended (${child.exitCode}).`);
    if (performance.now() > givesUpAt) throw new Error(`Nothing listens on port ${port}.`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  // The probe ends the process then, in order, so that a profile is written.
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await ended;
  clearTimeout(timer);
}
