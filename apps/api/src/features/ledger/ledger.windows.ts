import type { CalendarPeriod, CalendarWindow } from '@vigor/llm';
import type { ScopedDatabase } from '../../db/database.ts';
import type { LimitUnit } from '../../db/schema/tiers.ts';
import { openWindows, type WindowKey } from './ledger.repository.ts';

interface WindowKind {
  name: string;
  scope: 'member' | 'system';
  unit: LimitUnit;
  period: CalendarPeriod;
}

/** The period that ends first comes first: of several that are used up the last one is named. */
export const moneyWindows: readonly WindowKind[] = [
  { name: 'system-week', scope: 'system', unit: 'nano_usd', period: 'week' },
  { name: 'member-month', scope: 'member', unit: 'nano_usd', period: 'month' },
  { name: 'system-month', scope: 'system', unit: 'nano_usd', period: 'month' },
];

export const requestWindows: readonly WindowKind[] = [
  { name: 'member-day', scope: 'member', unit: 'requests', period: 'day' },
  { name: 'member-week', scope: 'member', unit: 'requests', period: 'week' },
  { name: 'member-month', scope: 'member', unit: 'requests', period: 'month' },
];

export type CalendarWindows = Record<CalendarPeriod, CalendarWindow>;

/** A window that one operation must fit into. */
export interface AppliedWindow {
  /** Absent when there is no such member. */
  id?: number;
  key: WindowKey;
  name: string;
  period: CalendarPeriod;
  endsAt: number;
}

/** Finds the windows of a member and of the system at a time; makes those that are new. */
export type WindowFinder = (
  asked: readonly { userId: string; kinds: readonly WindowKind[] }[],
  calendar: CalendarWindows,
) => Promise<AppliedWindow[][]>;

const mostKnownWindows = 50_000;

/** A window keeps its id, so each is looked up once. */
export function createWindowFinder(database: ScopedDatabase): WindowFinder {
  const known = new Map<string, number>();
  return async (asked, calendar) => {
    if (known.size > mostKnownWindows) known.clear();
    const applied = asked.map(({ userId, kinds }) =>
      kinds.map(({ name, scope, unit, period }) => {
        const { startsOn, endsAt } = calendar[period];
        const key = { userId: scope === 'member' ? userId : null, unit, period, startsOn };
        return { key, name, period, endsAt };
      }),
    );
    const missing = new Map(
      applied.flat().flatMap(({ key }) => (known.has(textOf(key)) ? [] : [[textOf(key), key]])),
    );
    if (missing.size > 0) {
      const rows = await database.read((db) => openWindows(db, [...missing.values()]));
      for (const { id, ...key } of rows) known.set(textOf(key), id);
    }
    return applied.map((windows) =>
      windows.map((window) => ({ ...window, id: known.get(textOf(window.key)) })),
    );
  };
}

function textOf({ userId, unit, period, startsOn }: WindowKey): string {
  return `${userId ?? ''} ${unit} ${period} ${startsOn}`;
}
