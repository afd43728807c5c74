/** What a daily message can be about, the most telling first. */
export const dailyCodes = [
  'stopped',
  'welcome',
  'first_session',
  'back',
  'record',
  'session_count',
  'week_complete',
  'done_today',
  'return_plan',
  'fresh_start',
  'short_version',
  'plateau',
  'deload_week',
  'completes_week',
  'new_month',
  'new_week',
  'plan_day',
  'gentle_training',
  'rest_day',
  'gentle_rest',
  'free_day',
] as const;
export type DailyCode = (typeof dailyCodes)[number];

/**
 * Without streaks, records and counts: what a member may read from whom figures are kept. Being
 * pushed by numbers can harm where eating is a worry (Eikey 2021, Honary 2019).
 */
export const gentleCodes: ReadonlySet<string> = new Set<DailyCode>([
  'stopped',
  'welcome',
  'first_session',
  'back',
  'return_plan',
  'fresh_start',
  'gentle_training',
  'gentle_rest',
]);
