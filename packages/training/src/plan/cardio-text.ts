import type { CardioBlock } from '../model/plan.ts';
import type { CardioMode } from '../model/taxonomy.ts';

type Intensity = CardioBlock['intensity'];

const nameOfMode: Record<CardioMode, string> = {
  walk: 'Walk',
  jog: 'Jog',
  bike: 'Cycle',
  rower: 'Row',
  elliptical: 'Elliptical',
  stairs: 'Climb stairs',
  low_impact_circuit: 'Step, march and side-step in turn',
};

const effortText: Record<Exclude<Intensity, 'hiit'>, string> = {
  easy: 'easily: you could sing',
  moderate: 'briskly: you can talk, not sing',
  vigorous: 'hard: only a few words at a time',
};

/** Highest effort of a steady block, on the scale of 10. */
export const rpeOfIntensity: Record<Intensity, number> = {
  easy: 4,
  moderate: 6,
  vigorous: 7,
  hiit: 9,
};

/** One line that says what to do and how hard. */
export function steadyCardioText(mode: CardioMode, intensity: Exclude<Intensity, 'hiit'>): string {
  return `${nameOfMode[mode]} ${effortText[intensity]}.`;
}

export interface IntervalFormat {
  minutes: number;
  text: string;
}

const shortIntervals = {
  minutes: 15,
  text: '3 min easy, then 6 × (30 s hard, 90 s easy). Hard means 8–9 of 10, never a sprint.',
};
const longIntervals = {
  minutes: 28,
  text: '3 min easy, then 4 × 4 min at 8 of 10 with 3 min easy between.',
};

/** The intervals that fit into so many minutes; `undefined` below 15. */
export function intervalFormat(minutes: number, isAdvanced: boolean): IntervalFormat | undefined {
  if (isAdvanced && minutes >= longIntervals.minutes) return longIntervals;
  return minutes >= shortIntervals.minutes ? shortIntervals : undefined;
}

export function intervalText(mode: CardioMode, format: IntervalFormat): string {
  return `${nameOfMode[mode]}: ${format.text}`;
}
