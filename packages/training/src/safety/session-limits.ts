import type { ConditionId } from '../model/taxonomy.ts';
import { conditionDetails } from './condition-details.ts';
import { olderAge } from './safety-input.ts';

/** What sessions and weeks of a member have to hold, or not to pass. */
export interface SessionLimits {
  /** Floor under the rest of every exercise; 0 where only the table of rests counts. */
  restSecondsMin: number;
  /** Floors under warm-up and cool-down of a session long enough to hold them; 0 for none. */
  warmupSecondsMin: number;
  cooldownSecondsMin: number;
  balanceDaysMin: number;
  /** Weekly pulling sets for each pushing set. */
  pullToPushMin: number;
  /** Easy walks do not count. */
  sessionsPerWeekMax: number;
}

const longWarmupSeconds = 300;
const hypertensionRestSeconds = 90;
/** WHO 2020: balance work on three days or more from 65. */
const olderBalanceDays = 3;
const pullToPush = { usual: 1, shoulder: 1.25 };
const sessionsPerWeek = { usual: 7, sensitive: 6 };
const cardiovascular: readonly ConditionId[] = ['hypertension', 'heart_cleared'];

/** The strictest limit of age, conditions and sensitive mode. */
export function sessionLimits(
  ageYears: number,
  conditions: readonly ConditionId[],
  isSensitive: boolean,
): SessionLimits {
  const isOlder = ageYears >= olderAge;
  const needsLongWarmup = isOlder || conditions.some((one) => cardiovascular.includes(one));
  const hasSoreShoulder = conditions.some((one) => conditionDetails[one].region === 'shoulder');
  return {
    restSecondsMin: conditions.includes('hypertension') ? hypertensionRestSeconds : 0,
    warmupSecondsMin: needsLongWarmup ? longWarmupSeconds : 0,
    cooldownSecondsMin: needsLongWarmup ? longWarmupSeconds : 0,
    balanceDaysMin: isOlder || conditions.includes('frailty_fall_risk') ? olderBalanceDays : 0,
    pullToPushMin: hasSoreShoulder ? pullToPush.shoulder : pullToPush.usual,
    sessionsPerWeekMax: isSensitive ? sessionsPerWeek.sensitive : sessionsPerWeek.usual,
  };
}
