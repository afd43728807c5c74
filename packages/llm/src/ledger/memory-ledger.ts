import type { NanoUsd } from '../model/money.ts';
import type { HoldRequest, Ledger, Now, ReserveResult, Settlement } from '../model/ports.ts';
import {
  type BudgetEvent,
  type BudgetLimit,
  type BudgetWindow,
  needsAlert,
  roomIn,
} from './budget-window.ts';
import { type Calendar, calendarPeriods, createCalendar } from './calendar.ts';

export interface MemoryLedgerOptions {
  limits: readonly BudgetLimit[];
  now: Now;
  /** IANA name of the zone whose calendar counts; `UTC` unless given. */
  timeZone?: string;
  onEvent?: (event: BudgetEvent) => void;
}

export interface MemoryLedger extends Ledger {
  /** Closes what has expired, and forgets what can no longer change. Gives the number of closed holds. */
  sweep(): number;
  /** Every window since the last one that was forgotten. */
  listWindows(): BudgetWindow[];
}

type HoldState = 'held' | 'dispatched' | 'settled' | 'released' | 'swept';

interface Hold {
  key: string;
  state: HoldState;
  amountNanoUsd: NanoUsd;
  chargedNanoUsd: NanoUsd;
  windows: readonly BudgetWindow[];
  expiresAt: number;
}

interface Books {
  limits: readonly BudgetLimit[];
  now: Now;
  calendar: Calendar;
  windows: Map<string, BudgetWindow>;
  holds: Map<string, Hold>;
  attempts: Set<string>;
  raise: (kind: BudgetEvent['kind'], window: BudgetWindow) => void;
}

/** How long a closed hold can still be corrected or recognised. */
const rememberedMs = 86_400_000;

/**
 * A ledger that lives as long as its process: for tests, for measuring, and for products with one
 * process that may forget what was spent. Two of them do not share a budget.
 */
export function createMemoryLedger(options: MemoryLedgerOptions): MemoryLedger {
  const { limits, now, timeZone = 'UTC', onEvent } = options;
  const books: Books = {
    // Short periods first: of several limits that are reached the one that resets last is named.
    limits: calendarPeriods.flatMap((period) => limits.filter((limit) => limit.period === period)),
    now,
    calendar: createCalendar(timeZone),
    windows: new Map(),
    holds: new Map(),
    attempts: new Set(),
    raise: (kind, window) => {
      if (window.raised.has(kind)) return;
      window.raised.add(kind);
      onEvent?.(eventOf(kind, window));
    },
  };
  let lastId = 0;
  return {
    reserve: async (hold) => {
      lastId += 1;
      return reserve(books, hold, String(lastId));
    },
    dispatch: async (holdId) => dispatch(books, holdId),
    settle: async (holdId, settlement) => settle(books, holdId, settlement),
    sweep: () => sweep(books),
    listWindows: () => [...books.windows.values()],
  };
}

function reserve(books: Books, request: HoldRequest, holdId: string): ReserveResult {
  const key = JSON.stringify([request.requestId, request.attempt]);
  if (books.attempts.has(key)) throw new Error('This attempt has been reserved before.');
  const { amountNanoUsd } = request;
  const windows = windowsOf(books, request);
  const full = windows.findLast((window) => roomIn(window) < amountNanoUsd);
  if (full) {
    if (full.scope === 'system') books.raise('disabled', full);
    const available = Math.max(0, Math.min(...windows.map(roomIn)));
    return {
      ok: false,
      window: full.name,
      resetsAt: full.endsAt,
      availableNanoUsd: available,
    };
  }
  for (const window of windows) window.reservedNanoUsd += amountNanoUsd;
  books.attempts.add(key);
  books.holds.set(holdId, {
    key,
    state: 'held',
    amountNanoUsd,
    chargedNanoUsd: 0,
    windows,
    expiresAt: request.expiresAt,
  });
  return { ok: true, holdId };
}

function dispatch(books: Books, holdId: string): void {
  const hold = books.holds.get(holdId);
  if (hold?.state !== 'held') throw new Error('The hold is not open any more.');
  hold.state = 'dispatched';
}

function settle(books: Books, holdId: string, { costNanoUsd, basis }: Settlement): void {
  const hold = books.holds.get(holdId);
  if (hold) close(books, hold, basis === 'none' ? 'released' : 'settled', costNanoUsd);
}

/** Once; only what a sweep has charged is still corrected. */
function close(books: Books, hold: Hold, state: HoldState, costNanoUsd: NanoUsd): void {
  if (hold.state === 'settled' || hold.state === 'released') return;
  for (const window of hold.windows) {
    window.spentNanoUsd += costNanoUsd - hold.chargedNanoUsd;
    if (hold.state !== 'swept') window.reservedNanoUsd -= hold.amountNanoUsd;
    if (needsAlert(window)) books.raise('alert', window);
  }
  hold.state = state;
  hold.chargedNanoUsd = costNanoUsd;
}

function sweep(books: Books): number {
  const at = books.now();
  const open = [...books.holds.values()].filter(isOpen).filter(({ expiresAt }) => expiresAt <= at);
  for (const hold of open) {
    if (hold.state === 'held') close(books, hold, 'released', 0);
    else close(books, hold, 'swept', hold.amountNanoUsd);
  }
  forget(books, at - rememberedMs);
  return open.length;
}

function isOpen(hold: Hold): boolean {
  return hold.state === 'held' || hold.state === 'dispatched';
}

function forget(books: Books, before: number): void {
  const used = new Set<BudgetWindow>();
  for (const [id, hold] of books.holds) {
    if (isOpen(hold) || hold.expiresAt > before) {
      for (const window of hold.windows) used.add(window);
    } else {
      books.holds.delete(id);
      books.attempts.delete(hold.key);
    }
  }
  for (const [key, window] of books.windows) {
    if (window.endsAt <= before && !used.has(window)) books.windows.delete(key);
  }
}

function windowsOf(books: Books, request: HoldRequest): BudgetWindow[] {
  const periods = books.calendar(books.now());
  return books.limits.map((limit) => {
    const { startsOn, endsAt } = periods[limit.period];
    const subject = limit.scope === 'member' ? request.subject : undefined;
    const name = `${limit.scope}-${limit.period}`;
    const key = JSON.stringify([name, subject, startsOn]);
    const known = books.windows.get(key);
    const window = known ?? emptyWindow({ name, scope: limit.scope, subject, startsOn, endsAt });
    books.windows.set(key, window);
    return Object.assign(window, {
      limitNanoUsd: amountFor(limit, request.tier),
      alertPercent: limit.alertPercent,
      isEnforced: limit.isEnforced ?? true,
    });
  });
}

function emptyWindow(
  key: Pick<BudgetWindow, 'name' | 'scope' | 'subject' | 'startsOn' | 'endsAt'>,
): BudgetWindow {
  return {
    ...key,
    spentNanoUsd: 0,
    reservedNanoUsd: 0,
    limitNanoUsd: 0,
    isEnforced: true,
    raised: new Set(),
  };
}

function amountFor({ limitNanoUsd }: BudgetLimit, tier: string): NanoUsd {
  return typeof limitNanoUsd === 'number' ? limitNanoUsd : (limitNanoUsd[tier] ?? 0);
}

function eventOf(kind: BudgetEvent['kind'], window: BudgetWindow): BudgetEvent {
  const { name, subject, startsOn, spentNanoUsd, limitNanoUsd } = window;
  return {
    kind,
    window: name,
    startsOn,
    spentNanoUsd,
    limitNanoUsd,
    ...(subject !== undefined && { subject }),
  };
}
