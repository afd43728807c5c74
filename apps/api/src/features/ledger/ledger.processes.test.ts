import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LedgerTest, openLedgerTest, usd } from './ledger.fixture.ts';
import type { WorkerOrder } from './ledger.worker.fixture.ts';

const workerFile = path.join(import.meta.dirname, 'ledger.worker.fixture.ts');

let at: LedgerTest;
let folder: string;
let workers: ChildProcess[];

beforeEach(async () => {
  at = await openLedgerTest();
  folder = await mkdtemp(path.join(tmpdir(), 'vigor-ledger-'));
  workers = [];
});

afterEach(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await rm(folder, { recursive: true });
  await at.close();
});

interface Worker {
  process: ChildProcess;
  billFile: string;
  exit: Promise<unknown[]>;
}

async function startWorker(name: string, order: Omit<WorkerOrder, 'billFile'>): Promise<Worker> {
  const billFile = path.join(folder, name);
  await writeFile(billFile, '');
  const child = fork(workerFile, { execArgv: [] });
  workers.push(child);
  child.send({ ...order, billFile });
  return { process: child, billFile, exit: once(child, 'exit') };
}

/** Without a pause between the message and the signal, so in the midst of other callers. */
function killAfter(worker: Worker, sentCalls: number): void {
  let sent = 0;
  worker.process.on('message', () => {
    sent += 1;
    if (sent === sentCalls) worker.process.kill('SIGKILL');
  });
}

async function readBill({ billFile }: Worker): Promise<Bill[]> {
  const lines = (await readFile(billFile, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => {
    const [requestId = '', cost] = line.split(' ');
    return [requestId, Number(cost)];
  });
}

type Bill = [requestId: string, costNanoUsd: number];

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

interface HoldState {
  state: string;
  amount: number;
  cost: number | null;
}

async function loadHolds(): Promise<Map<string, HoldState>> {
  const rows = await at.query<HoldState & { requestId: string }>(
    `select request_id as "requestId", state, amount_nano_usd::float8 as amount,
      cost_nano_usd::float8 as cost from ledger_holds`,
  );
  return new Map(rows.map(({ requestId, ...hold }) => [requestId, hold]));
}

test.each([
  ['in three steps', false],
  ['in one, with settles that linger', true],
])(
  'two processes that spend %s share one budget; one that is killed leaves nothing open or unpaid',
  async (_, isLean) => {
    const members = [await at.addMember('UNLIMITED'), await at.addMember('UNLIMITED')];
    const order = {
      databaseUrl: at.databaseUrl,
      members,
      callers: 16,
      mostNanoUsd: usd(0.02),
      at: at.clock.now().toISOString(),
      isLean,
    };
    const victim = await startWorker('victim', order);
    const survivor = await startWorker('survivor', order);
    killAfter(victim, 200);
    expect(await victim.exit).toEqual([null, 'SIGKILL']);
    expect(await survivor.exit).toEqual([0, null]);
    expect(await at.ledger.listFaults()).toEqual([]);

    at.clock.advanceSeconds(3_600);
    await at.ledger.sweep();
    expect(await at.ledger.listFaults()).toEqual([]);
    const holds = await loadHolds();
    const bills = [...(await readBill(victim)), ...(await readBill(survivor))];
    expect(bills.length).toBeGreaterThan(400);
    const isSettled = ([requestId]: Bill) => holds.get(requestId)?.state === 'settled';
    for (const bill of bills.filter(isSettled)) expect(holds.get(bill[0])?.cost).toBe(bill[1]);
    // What the kill has cut off, the settles that lingered and leases too: charged whole.
    const swept = [...holds.values()].filter(({ state }) => state === 'swept');
    expect(swept.length).toBeGreaterThan(0);
    for (const { amount, cost } of swept) expect(cost).toBe(amount);
    // A lease does not tell for which calls it was.
    const unsettled = bills.filter((bill) => !isSettled(bill)).map(([, cost]) => cost);
    expect(sumOf(unsettled)).toBeLessThanOrEqual(sumOf(swept.map(({ amount }) => amount)));
    const left = [...holds.values()].filter(
      ({ state }) => state === 'held' || state === 'dispatched',
    );
    expect(left).toEqual([]);

    const spent = [...holds.values()].reduce((sum, { cost }) => sum + (cost ?? 0), 0);
    const windows = (await at.listWindows()).filter(({ userId }) => userId === null);
    for (const window of windows) expect(window).toMatchObject({ spent, reserved: 0, overrun: 0 });
    expect(spent).toBeLessThanOrEqual(usd(10));
    expect(spent).toBeGreaterThan(usd(9));
  },
);
