import { addDays } from '@vigor/training';

export const progressRanges = ['4w', '12w', '1y', 'all'] as const;
export type ProgressRange = (typeof progressRanges)[number];

const days: Record<ProgressRange, number> = {
  '4w': 4 * 7,
  '12w': 12 * 7,
  '1y': 365,
  // The longest that may be asked for, a little under eleven years.
  all: 4000,
};

/** From the address; twelve weeks unless it says something known. */
export function readRange(text: string | null): ProgressRange {
  return progressRanges.find((range) => range === text) ?? '12w';
}

export function boundsOfRange(range: ProgressRange, today: string): { from: string; to: string } {
  return { from: addDays(today, -days[range]), to: today };
}
