import type { NanoUsd } from '../model/money.ts';
import type { HoldRequest, Ledger, Now, ReserveResult, Settlement } from '../model/ports.ts';
import {
  type BudgetEvent,
  type BudgetLimit,
  type BudgetWindow,
  eventOf,
  needsAlert,
  roomIn,
} from './budget-window.ts';
import { createCalendar } from './calendar.ts';
import { openWindowBook, type WindowBook } from './window-book.ts';

export interface MemoryLedgerOptions {
  limits: readonly BudgetLimit[];
  now: Now;
  /** IANA name of the zone whose calendar counts; `UTC` unless given. */
  timeZone?: string;
  /** Told once of each event. */
  onEvent?: (event: BudgetEvent) => void;
}

export interface MemoryLedger extends Ledger {
  /** Closes what has expired, and forgets what can no longer change. Gives the number of closed holds. */
  sweep(): number;
  /** Every window that is not forgotten, as it is now. */
  listWindows(): Omit<BudgetWindow, 'raised'>[];
}

interface Hold {
  key: string;
  state: 'held' | 'dispatched' | 'settled' | 'released' | 'swept';
  amountNanoUsd: NanoUsd;
  chargedNanoUsd: NanoUsd;
  windows: readonly BudgetWindow[];
  expiresAt: number;
}

interface Books {
  now: Now;
  windows: WindowBook;
  holds: Map<string, Hold>;
  attempts: Set<string>;
  raise: (kind: BudgetEvent['kind'], window: BudgetWindow) => void;
}

/** How long a closed hold can still be corrected, and its attempt recognised. */
const rememberedMs = 86_400_000;

/**
 * A ledger that lives as long as its process: for tests, for measuring, and for products of one
 * process that may forget what was spent. Two of them do not share a budget.
 *
 * A hold that is settled before it is dispatched is charged all the same. Every function fails with
 * an `Error` when it is not the turn of the hold.
 */
export function createMemoryLedger(options: MemoryLedgerOptions): MemoryLedger {
  const { limits, now, timeZone = 'UTC', onEvent } = options;
  const books: Books = {
    now,
    windows: openWindowBook(limits, createCalendar(timeZone)),
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
    reserve: async (request) => {
      lastId += 1;
      return reserve(books, request, String(lastId));
    },
    dispatch: async (holdId) => {
      const hold = books.holds.get(holdId);
      if (hold?.state !== 'held') throw new Error('The hold is not open any more.');
      hold.state = 'dispatched';
    },
    settle: async (holdId, settlement) => settle(books, holdId, settlement),
    sweep: () => sweep(books),
    listWindows: () => books.windows.list().map(({ raised, ...window }) => window),
  };
}

function reserve(books: Books, request: HoldRequest, holdId: string): ReserveResult {
  const { amountNanoUsd, expiresAt, isDispatched = false } = request;
  const key = JSON.stringify([request.requestId, request.attempt]);
  if (books.attempts.has(key)) throw new Error('This attempt has been reserved before.');
  const windows = books.windows.windowsFor(request, books.now());
  const full = windows.filter((window) => roomIn(window) < amountNanoUsd);
  if (full.length > 0) return refuse(books, windows, full);
  for (const window of windows) window.reservedNanoUsd += amountNanoUsd;
  books.attempts.add(key);
  const state = isDispatched ? 'dispatched' : 'held';
  books.holds.set(holdId, { key, state, amountNanoUsd, chargedNanoUsd: 0, windows, expiresAt });
  return { ok: true, holdId };
}

/** Of several windows that are too full the one that resets last is named. */
function refuse(
  books: Books,
  windows: readonly BudgetWindow[],
  full: readonly BudgetWindow[],
): ReserveResult {
  for (const window of full) if (window.scope === 'system') books.raise('disabled', window);
  const last = full.at(-1);
  return {
    ok: false,
    window: last?.name ?? '',
    resetsAt: last?.endsAt ?? 0,
    availableNanoUsd: Math.max(0, Math.min(...windows.map(roomIn))),
  };
}

function settle(books: Books, holdId: string, { costNanoUsd, basis }: Settlement): void {
  const hold = books.holds.get(holdId);
  if (hold) close(books, hold, basis === 'none' ? 'released' : 'settled', costNanoUsd);
}

/** Once; only what a sweep has charged is still corrected. */
function close(books: Books, hold: Hold, state: Hold['state'], costNanoUsd: NanoUsd): void {
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
  const expired = [...books.holds.values()].filter((hold) => isOpen(hold) && hold.expiresAt <= at);
  for (const hold of expired) {
    if (hold.state === 'held') close(books, hold, 'released', 0);
    else close(books, hold, 'swept', hold.amountNanoUsd);
  }
  forget(books, at - rememberedMs);
  return expired.length;
}

function isOpen({ state }: Hold): boolean {
  return state === 'held' || state === 'dispatched';
}

function forget(books: Books, beforeMs: number): void {
  for (const [id, hold] of books.holds) {
    if (isOpen(hold) || hold.expiresAt > beforeMs) continue;
    books.holds.delete(id);
    books.attempts.delete(hold.key);
  }
  const needed = new Set([...books.holds.values()].flatMap(({ windows }) => windows));
  books.windows.forget(beforeMs, needed);
}
