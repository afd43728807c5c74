import type { NanoUsd } from '../model/money.ts';
import type { HoldRequest } from '../model/ports.ts';
import type { BudgetLimit, BudgetWindow } from './budget-window.ts';
import { type Calendar, calendarPeriods } from './calendar.ts';

/** Every window that was used; made when it is used for the first time. */
export interface WindowBook {
  /** Those that a call must fit into, in the order in which they reset. */
  windowsFor(request: Pick<HoldRequest, 'subject' | 'tier'>, atMs: number): BudgetWindow[];
  list(): BudgetWindow[];
  /** Forgets windows that had ended by then, but for those that are still needed. */
  forget(beforeMs: number, needed: ReadonlySet<BudgetWindow>): void;
}

export function openWindowBook(limits: readonly BudgetLimit[], calendar: Calendar): WindowBook {
  const windows = new Map<string, BudgetWindow>();
  const inOrder = calendarPeriods.flatMap((period) =>
    limits.filter((limit) => limit.period === period),
  );

  function windowFor(
    limit: BudgetLimit,
    request: Pick<HoldRequest, 'subject' | 'tier'>,
    atMs: number,
  ): BudgetWindow {
    const { startsOn, endsAt } = calendar(atMs)[limit.period];
    const subject = limit.scope === 'member' ? request.subject : undefined;
    const name = `${limit.scope}-${limit.period}`;
    const key = JSON.stringify([name, subject, startsOn]);
    const known = windows.get(key);
    const window = known ?? { ...emptyWindow(limit), name, subject, startsOn, endsAt };
    windows.set(key, window);
    return Object.assign(window, { limitNanoUsd: amountFor(limit, request.tier) });
  }

  return {
    windowsFor: (request, atMs) => inOrder.map((limit) => windowFor(limit, request, atMs)),
    list: () => [...windows.values()],
    forget: (beforeMs, needed) => {
      for (const [key, window] of windows) {
        if (window.endsAt <= beforeMs && !needed.has(window)) windows.delete(key);
      }
    },
  };
}

function emptyWindow({ scope, alertPercent, isEnforced = true }: BudgetLimit) {
  return {
    ...{ scope, alertPercent, isEnforced },
    spentNanoUsd: 0,
    reservedNanoUsd: 0,
    limitNanoUsd: 0,
    raised: new Set<'alert' | 'disabled'>(),
  };
}

function amountFor({ limitNanoUsd }: BudgetLimit, tier: string): NanoUsd {
  return typeof limitNanoUsd === 'number' ? limitNanoUsd : (limitNanoUsd[tier] ?? 0);
}
