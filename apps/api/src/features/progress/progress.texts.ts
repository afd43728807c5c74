import { daysBetween, displayWeight, type WeightUnit } from '@vigor/training';

export interface LiftChange {
  fromDay: string;
  toDay: string;
  changeKg: number;
  latestKg: number;
}

const daysInWeek = 7;

/** How a lift moved, for example “+6.2 kg in 8 weeks”. */
export function describeLiftChange(change: LiftChange, unit: WeightUnit): string {
  const amount = displayWeight(roundToTenth(Math.abs(change.changeKg)), unit);
  const span = describeSpan(daysBetween(change.fromDay, change.toDay));
  if (roundToTenth(change.changeKg) === 0) {
    return `Steady at ${displayWeight(roundToTenth(change.latestKg), unit)} ${unit} for ${span}`;
  }
  return `${change.changeKg > 0 ? '+' : '−'}${amount} ${unit} in ${span}`;
}

/** For a lift that was done on one day only. */
export function describeSingleLift(latestKg: number, unit: WeightUnit): string {
  return `${displayWeight(roundToTenth(latestKg), unit)} ${unit} so far; one more session shows a change`;
}

function describeSpan(days: number): string {
  const weeks = Math.round(days / daysInWeek);
  if (weeks < 1) return days === 1 ? '1 day' : `${days} days`;
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}

function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
