import type { Finding } from './finding.ts';

/** What a plan can hold at all (V14); anything else is a slip or an attack. */
export const bounds = {
  sets: { min: 1, max: 10 },
  reps: { min: 1, max: 50 },
  holdSeconds: { min: 1, max: 180 },
  restSeconds: { min: 0, max: 600 },
  minutes: { min: 0, max: 120 },
  rir: { min: 0, max: 9 },
  rpeMax: { min: 1, max: 10 },
  loadKg: { min: 0, max: 500 },
  rampSets: { min: 0, max: 4 },
  weeks: { min: 1, max: 12 },
  seconds: { min: 0, max: 1200 },
} as const;
export type BoundedField = keyof typeof bounds;

/** The number if it is in the bounds of its field, else `fallback`; a missing one is no finding. */
export type ReadBounded = <Fallback>(
  field: BoundedField,
  value: number | undefined,
  fallback: Fallback,
) => number | Fallback;

/** Reads the numbers of the item at `path` and notes what had to be replaced. */
export function boundedReader(path: string, findings: Finding[]): ReadBounded {
  return (field, value, fallback) => {
    if (value === undefined) return fallback;
    const { min, max } = bounds[field];
    if (value >= min && value <= max) return value;
    findings.push({
      id: 'V14',
      severity: 'block',
      path: `${path}.${field}`,
      message: `${field} must lie between ${min} and ${max}; it was replaced.`,
    });
    return fallback;
  };
}
