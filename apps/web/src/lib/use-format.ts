import type { WeightUnit } from '@vigor/training';
import { useMemo } from 'react';
import { dayOf, formatDay, formatLongDay, formatTime, formatWeekday } from './format/dates.ts';
import { formatClock, formatDuration } from './format/durations.ts';
import { formatChange, formatNumber } from './format/numbers.ts';
import {
  displayedWeight,
  formatHeight,
  type Measure,
  measureDistance,
  measureWeight,
  weightToKg,
  weightUnit,
} from './format/units.ts';
import { type Preferences, usePreferences } from './preferences.tsx';

export interface Format {
  number: (value: number, digits?: number) => string;
  change: (value: number, digits?: number) => string;
  /** For `Stat`: value and unit apart. */
  measureWeight: (weightKg: number) => Measure;
  measureDistance: (meters: number) => Measure;
  /** In a sentence: `82.5 kg`. */
  weight: (weightKg: number) => string;
  weightUnit: WeightUnit;
  /** For a field: the number in the member's unit, and back. */
  fromKg: (weightKg: number) => number;
  toKg: (weight: number) => number;
  height: (cm: number) => string;
  clock: (seconds: number) => string;
  duration: (seconds: number) => string;
  /** A calendar day or an instant: `today`, `Tue`, `12 Nov`. */
  day: (dayOrInstant: string) => string;
  longDay: (dayOrInstant: string) => string;
  time: (instant: string) => string;
  weekday: (weekday: number, length?: 'narrow' | 'short' | 'long') => string;
  /** The member's calendar day now, `YYYY-MM-DD`. */
  today: () => string;
}

/** Numbers, weights and days the way this member reads them. */
export function useFormat(): Format {
  const { units, timeZone, locale } = usePreferences();
  return useMemo(() => createFormat({ units, timeZone, locale }), [units, timeZone, locale]);
}

function createFormat({ units, timeZone, locale }: Preferences): Format {
  const today = () => dayOf(new Date(), timeZone);
  const asDay = (text: string) => (text.includes('T') ? dayOf(text, timeZone) : text);
  const weightOf = (weightKg: number) => measureWeight(weightKg, units, locale);
  return {
    number: (value, digits) => formatNumber(value, locale, digits),
    change: (value, digits) => formatChange(value, locale, digits),
    measureWeight: weightOf,
    measureDistance: (meters) => measureDistance(meters, units, locale),
    weight: (weightKg) => `${weightOf(weightKg).value} ${weightOf(weightKg).unit}`,
    weightUnit: weightUnit(units),
    fromKg: (weightKg) => displayedWeight(weightKg, units),
    toKg: (weight) => weightToKg(weight, units),
    height: (cm) => formatHeight(cm, units, locale),
    clock: formatClock,
    duration: (seconds) => formatDuration(seconds, locale),
    day: (text) => formatDay(asDay(text), today(), locale),
    longDay: (text) => formatLongDay(asDay(text), locale),
    time: (instant) => formatTime(instant, locale, timeZone),
    weekday: (weekday, length) => formatWeekday(weekday, locale, length),
    today,
  };
}
