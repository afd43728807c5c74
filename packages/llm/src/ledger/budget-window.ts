import type { NanoUsd } from '../model/money.ts';
import type { CalendarPeriod } from './calendar.ts';

/** What may be spent in a period: by everybody together, or by each subject. */
export interface BudgetLimit {
  scope: 'member' | 'system';
  period: CalendarPeriod;
  /** For members one amount by tier; a tier that is not named may spend nothing. */
  limitNanoUsd: NanoUsd | Readonly<Record<string, NanoUsd>>;
  /** 1–100: share of the limit at which an alert is raised. Absent: never. */
  alertPercent?: number;
  /** `false`: alerts, and goes on. */
  isEnforced?: boolean;
}

/** `alert`: the share was reached. `disabled`: a system limit has refused a call for the first time. */
export interface BudgetEvent {
  kind: 'alert' | 'disabled';
  /** For example `system-week`. */
  window: string;
  /** Whose window it is; absent for the system's. */
  subject?: string;
  startsOn: string;
  spentNanoUsd: NanoUsd;
  limitNanoUsd: NanoUsd;
}

/** One limit in one calendar period. */
export interface BudgetWindow {
  name: string;
  scope: BudgetLimit['scope'];
  subject?: string;
  startsOn: string;
  endsAt: number;
  spentNanoUsd: NanoUsd;
  reservedNanoUsd: NanoUsd;
  limitNanoUsd: NanoUsd;
  alertPercent?: number;
  isEnforced: boolean;
  raised: Set<BudgetEvent['kind']>;
}

/** What may still be reserved; endless where the limit only alerts. */
export function roomIn(window: BudgetWindow): NanoUsd {
  if (!window.isEnforced) return Number.MAX_SAFE_INTEGER;
  return window.limitNanoUsd - window.spentNanoUsd - window.reservedNanoUsd;
}

/** Whether the share for an alert is reached, and no alert has been raised in this window. */
export function needsAlert(window: BudgetWindow): boolean {
  const { spentNanoUsd, limitNanoUsd, alertPercent, raised } = window;
  if (alertPercent === undefined || raised.has('alert')) return false;
  return spentNanoUsd * 100 >= limitNanoUsd * alertPercent;
}

export function eventOf(kind: BudgetEvent['kind'], window: BudgetWindow): BudgetEvent {
  const { name, subject, startsOn, spentNanoUsd, limitNanoUsd } = window;
  const about = { kind, window: name, startsOn, spentNanoUsd, limitNanoUsd };
  return subject === undefined ? about : { ...about, subject };
}
