import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../db/database.ts';
import { type AttemptPlan, type CallersPlan, callersPlan } from './ledger.arbitrary.ts';
import { holdOf, type LedgerTest, openLedgerTest, usd } from './ledger.fixture.ts';
import { type BudgetLedger, createLedger, type LedgerEvent } from './ledger.service.ts';
import { isShareId } from './ledger.shares.ts';

const tiers = ['FREE', 'FREE', 'PREMIUM', 'UNLIMITED'] as const;
const holdSeconds = 120;

let at: LedgerTest;
let members: string[];
let spender: string;
let databases: Database[];

beforeAll(async () => {
  at = await openLedgerTest();
  members = [];
  for (let n = 0; n < 12; n += 1) members.push(await at.addMember(tiers[n % tiers.length]));
  spender = await at.addMember('UNLIMITED');
  databases = [at.database, at.openDatabase()];
});

afterAll(() => at.close());

/** A hold that was given, and what it may be charged in the end. */
interface Given {
  holdId: string;
  requestId: string;
  asked: number;
  costs: number[];
  /** Nobody told how it ended, and the whole hold is charged. */
  isLeft: boolean;
}

interface Run {
  monthLimitUsd: number;
  replicas: [BudgetLedger, BudgetLedger];
  events: LedgerEvent[];
  given: Given[];
  refused: number;
  /** Calls that took of a lease. */
  leased: number;
  /** Settles that nobody has waited for yet. */
  unwaited: Promise<void>[];
  /** Settles that come after everything has been swept. */
  late: (() => Promise<void>)[];
}

async function openRun({ monthLimitUsd }: CallersPlan): Promise<Run> {
  await at.reset();
  await at.query(`update budget_limits set amount_nano_usd = $1 where period = 'month'`, [
    usd(monthLimitUsd),
  ]);
  const events: LedgerEvent[] = [];
  const onEvent = (event: LedgerEvent) => void events.push(event);
  const [one, other] = databases.map((database, index) =>
    createLedger({
      ...{ database, clock: at.clock, timeZone: 'UTC', onEvent },
      settleLingerMs: index * 5,
    }),
  );
  if (!one || !other) throw new Error('Two replicas are needed.');
  const lists = { given: [], unwaited: [], late: [] };
  return { monthLimitUsd, replicas: [one, other], events, refused: 0, leased: 0, ...lists };
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await nextTurn();
}

async function makeAttempt(run: Run, plan: AttemptPlan): Promise<void> {
  const [ledger, another] = plan.replica === 0 ? run.replicas : run.replicas.toReversed();
  if (!ledger || !another) return;
  const { amountNanoUsd, isBornDispatched: isDispatched, ending } = plan;
  const expiresAt = at.clock.now().getTime() + holdSeconds * 1_000;
  const requestId = randomUUID();
  const about = { requestId, amountNanoUsd, expiresAt, isDispatched };
  const result = await ledger.reserve(holdOf(members[plan.member] ?? '', about));
  if (!result.ok) {
    run.refused += 1;
    return;
  }
  const { holdId } = result;
  const costs = [isDispatched ? amountNanoUsd : 0];
  const given = { holdId, requestId, asked: amountNanoUsd, costs, isLeft: isDispatched };
  // What was taken of a lease is settled by its process.
  const other = isShareId(holdId) ? ledger : another;
  run.given.push(given);
  await turns(plan.turns);
  if (ending === 'vanish_before_dispatch') return;
  const giveBack = () => {
    Object.assign(given, { costs: [0], isLeft: false });
    return other.settle(holdId, { costNanoUsd: 0, basis: 'none' });
  };
  if (ending === 'abort') return giveBack();
  if (ending === 'abort_while_dispatching') {
    await Promise.allSettled([ledger.dispatch(holdId), giveBack()]);
    return;
  }
  if (!isDispatched && !(await isSent(ledger, holdId))) return;
  Object.assign(given, { costs: [amountNanoUsd], isLeft: true });
  if (ending === 'vanish_after_dispatch') return;
  await turns(plan.turns);
  await endAttempt(run, plan, { given, ledger, other, holdId });
}

/** Not when it was swept before: nothing is sent then, and nothing is charged. */
function isSent(ledger: BudgetLedger, holdId: string): Promise<boolean> {
  return ledger.dispatch(holdId).then(
    () => true,
    () => false,
  );
}

interface Sent {
  given: Given;
  ledger: BudgetLedger;
  other: BudgetLedger;
  holdId: string;
}

async function endAttempt(run: Run, plan: AttemptPlan, sent: Sent): Promise<void> {
  const { given, ledger, other, holdId } = sent;
  const { amountNanoUsd, basis, ending } = plan;
  const costNanoUsd = Math.floor(amountNanoUsd * plan.usedShare);
  const settle = () => ledger.settle(holdId, { costNanoUsd, basis });
  Object.assign(given, { costs: [costNanoUsd], isLeft: false });
  if (ending === 'settle_late') run.late.push(settle);
  else if (ending === 'settle_twice') {
    const otherCost = Math.floor(amountNanoUsd / 2);
    given.costs.push(otherCost);
    await Promise.all([settle(), other.settle(holdId, { costNanoUsd: otherCost, basis })]);
  } else if (plan.isSettleWaitedFor) await settle();
  else run.unwaited.push(settle());
}

/** Of the week or the month, so that every run ends with an alert and a refusal. */
async function spendTheRest(run: Run): Promise<void> {
  const [ledger] = run.replicas;
  const amountNanoUsd = usd(0.5);
  for (;;) {
    const requestId = randomUUID();
    const hold = holdOf(spender, { requestId, amountNanoUsd, isDispatched: true });
    const result = await ledger.reserve(hold);
    if (!result.ok) return;
    const { holdId } = result;
    const costs = [amountNanoUsd];
    run.given.push({ holdId, requestId, asked: amountNanoUsd, costs, isLeft: false });
    await ledger.settle(holdId, { costNanoUsd: amountNanoUsd, basis: 'exact' });
  }
}

async function sweepAll(run: Run): Promise<void> {
  const counts = await Promise.all(run.replicas.map((ledger) => ledger.sweep()));
  if (counts.some((count) => count > 0)) await sweepAll(run);
}

async function moveClock(run: Run, moves: CallersPlan['clockMoves']): Promise<void> {
  for (const { turns: wait, seconds } of moves) {
    await turns(wait);
    at.clock.advanceSeconds(seconds);
    await sweepAll(run);
  }
}

/** Of a window in US dollars, written down here again. */
function limitOf({ monthLimitUsd }: Run): string {
  return `case when w.user_id is null then case w.period when 'week' then 10 else ${monthLimitUsd} end
    when u.tier = 'FREE' then 5 when u.tier = 'PREMIUM' then 25 else 100 end`;
}

function listOverdrawn(run: Run) {
  return at.query(`
    select w.*, u.tier from ledger_windows w left join users u on u.id = w.user_id
    where spent + reserved > 1e9 * ${limitOf(run)}`);
}

async function expectSound(run: Run): Promise<void> {
  const [ledger] = run.replicas;
  expect(await ledger.listFaults()).toEqual([]);
  expect(await listOverdrawn(run)).toEqual([]);
}

async function runPlan(plan: CallersPlan): Promise<Run> {
  const run = await openRun(plan);
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      await expectSound(run);
      await turns(5);
    }
  };
  const callers = plan.callers.map(async (attempts) => {
    for (const attempt of attempts) await makeAttempt(run, attempt);
  });
  const watching = watch();
  await Promise.all([...callers, moveClock(run, plan.clockMoves)]).finally(() => {
    isOver = true;
  });
  await watching;
  // A lease is open a little longer.
  at.clock.advanceSeconds(holdSeconds + 5);
  await sweepAll(run);
  await Promise.all([...run.unwaited, ...run.late.map((settle) => settle())]);
  await spendTheRest(run);
  await Promise.all(run.replicas.map((ledger) => ledger.flush()));
  await expectSound(run);
  await expectEveryHoldClosed(run);
  await expectOneAlertEach(run);
  return run;
}

async function expectEveryHoldClosed(run: Run): Promise<void> {
  const rows = await at.query<{
    id: string;
    requestId: string;
    amount: number;
    cost: number | null;
  }>(
    `select id, request_id as "requestId", amount_nano_usd::float8 as amount,
      cost_nano_usd::float8 as cost from ledger_holds`,
  );
  const holds = new Map(rows.map((row) => [row.requestId, row]));
  const leftOfLeases = new Map<string, number>();
  for (const { holdId, requestId, asked, costs, isLeft } of run.given) {
    const hold = holds.get(requestId);
    holds.delete(requestId);
    const [lease = ''] = isShareId(holdId) ? holdId.split('.') : [];
    if (lease) run.leased += 1;
    if (lease && isLeft) {
      expect(hold).toBeUndefined();
      leftOfLeases.set(lease, (leftOfLeases.get(lease) ?? 0) + asked);
    } else {
      expect(hold?.amount).toBe(asked);
      expect(costs).toContain(hold?.cost);
    }
  }
  // The rest are leases: charged for the calls that nobody has settled, and for nothing else.
  for (const { id, cost } of holds.values()) expect(cost).toBe(leftOfLeases.get(id) ?? 0);
  const open = await at.query('select id from ledger_windows where reserved <> 0');
  expect(open).toEqual([]);
}

async function expectOneAlertEach(run: Run): Promise<void> {
  const told = run.events
    .filter(({ kind }) => kind === 'alert')
    .map(({ userId, period, startsOn }) => `${userId} ${period} ${startsOn}`);
  expect(told).toEqual([...new Set(told)]);
  const windows = await at.query<{ name: string; isReached: boolean; alerts: number }>(`
    select concat(coalesce(w.user_id::text, 'null'), ' ', w.period, ' ', w.starts_on) as name,
      w.spent >= 0.8e9 * ${limitOf(run)} as "isReached",
      (select count(*)::int from ledger_events e where e.window_id = w.id and e.kind = 'alert') as alerts
    from ledger_windows w left join users u on u.id = w.user_id`);
  const raised = windows.filter(({ alerts }) => alerts > 0);
  expect(raised.map(({ name }) => name).sort()).toEqual(told.sort());
  expect(windows.filter(({ isReached, alerts }) => isReached && alerts !== 1)).toEqual([]);
}

test.each([
  { callers: 64, attempts: 12, runs: 15, members: 12, mostUsd: 0.2, largeWeight: 10, refused: 100 },
  {
    callers: 1_000,
    attempts: 5,
    runs: 4,
    members: 12,
    mostUsd: 0.2,
    largeWeight: 10,
    refused: 1_000,
  },
  // Few members who call again and again, so that most calls take of a lease.
  { callers: 8, attempts: 80, runs: 20, members: 3, mostUsd: 0.01, largeWeight: 1, leased: 20 },
])(
  '$callers callers of two replicas with $members members never overspend, whoever dies or settles when',
  async ({ runs, refused = 0, leased = 0, ...size }) => {
    const totals = { given: 0, refused: 0, alerts: 0, leased: 0 };
    await fc.assert(
      fc.asyncProperty(callersPlan(size), async (plan) => {
        const run = await runPlan(plan);
        totals.given += run.given.length;
        totals.refused += run.refused;
        totals.leased += run.leased;
        totals.alerts += run.events.filter(({ kind }) => kind === 'alert').length;
      }),
      { seed: 20_261_121, numRuns: runs, endOnFailure: true },
    );
    // Otherwise nothing was put to the test.
    expect(totals.given).toBeGreaterThan(runs * 50);
    expect(totals.refused).toBeGreaterThanOrEqual(runs * refused);
    expect(totals.leased).toBeGreaterThanOrEqual(runs * leased);
    expect(totals.alerts).toBeGreaterThanOrEqual(runs);
  },
);
