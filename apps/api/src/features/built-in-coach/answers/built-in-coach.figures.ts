import {
  daysBetween,
  displayWeight,
  type Exercise,
  findLoadStep,
  fromKg,
  snapToStep,
  toKg,
  type WeightUnit,
} from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import type { Texts } from '../texts/built-in-coach.texts.en.ts';

/** Numbers and days as this member reads them. */
export interface Figures {
  unit: WeightUnit;
  weight(weightKg: number): string;
  /** Without the unit, for lists of sets. */
  bareWeight(weightKg: number): string;
  /** A calculated weight, no finer than it is sure: half kilograms, whole pounds. */
  estimate(weightKg: number): number;
  /** Large sums, to the whole unit: “8,450 kg”. */
  total(weightKg: number): string;
  /** “Today”, “on Monday”, “on 3 November”. */
  day(day: string): string;
  /** Smallest useful change of load, in kilograms. */
  stepKg(exercise: Exercise, loadKg: number): number;
}

const dateFormats: Record<'weekday' | 'date', Intl.DateTimeFormatOptions> = {
  weekday: { weekday: 'long' },
  date: { day: 'numeric', month: 'long' },
};
const daysInWeek = 7;
/** 2.5 lb on each side; the engine's own steps are those of a gym in kilograms. */
const poundStep = 5;

export function figuresFor({ profile, today }: MemberFacts, texts: Texts): Figures {
  const unit: WeightUnit = profile.units === 'imperial' ? 'lb' : 'kg';
  const bareWeight = (weightKg: number) => String(displayWeight(tidy(weightKg, unit), unit));
  return {
    unit,
    bareWeight,
    weight: (weightKg) => `${bareWeight(weightKg)} ${unit}`,
    estimate: (weightKg) => snapToStep(fromKg(weightKg, unit), unit === 'lb' ? 1 : 0.5),
    total: (weightKg) =>
      `${Math.round(fromKg(weightKg, unit)).toLocaleString(texts.formatLocale)} ${unit}`,
    day: (day) => sayDay(day, today, texts),
    stepKg: (exercise, loadKg) =>
      unit === 'lb' ? toKg(poundStep, 'lb') : findLoadStep(exercise, loadKg),
  };
}

/** Quarter kilograms are plates; anything finer is the noise of an estimate. */
function tidy(weightKg: number, unit: WeightUnit): number {
  if (unit === 'lb' || Number.isInteger(weightKg * 4)) return weightKg;
  return Math.round(weightKg * 10) / 10;
}

function sayDay(day: string, today: string, texts: Texts): string {
  const away = daysBetween(today, day);
  const near = texts.days.near(away);
  if (near) return near;
  const date = new Date(`${day}T00:00:00Z`);
  if (Math.abs(away) < daysInWeek) return texts.days.weekday(formatOf(texts, 'weekday', date));
  return texts.days.date(formatOf(texts, 'date', date));
}

function formatOf(texts: Texts, kind: 'weekday' | 'date', date: Date): string {
  return new Intl.DateTimeFormat(texts.formatLocale, {
    ...dateFormats[kind],
    timeZone: 'UTC',
  }).format(date);
}
