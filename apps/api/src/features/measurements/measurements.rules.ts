import type { MeasurementKind } from '@vigor/contract';
import { addDays, deriveConstraints, type PlanInput } from '@vigor/training';

export interface FieldError {
  path: string;
  message: string;
}

interface Range {
  min: number;
  max: number;
  unit: string;
}

const girth: Range = { min: 10, max: 250, unit: 'cm' };
/** Wide enough for every body, narrow enough to catch pounds and slips of the finger. */
const ranges: Record<MeasurementKind, Range> = {
  weight: { min: 25, max: 400, unit: 'kg' },
  body_fat: { min: 2, max: 75, unit: '%' },
  waist: girth,
  hips: girth,
  chest: girth,
  arm: girth,
  thigh: girth,
  calf: girth,
  neck: girth,
};
const firstDay = '1950-01-01';

/** A clock that is a little fast may already show tomorrow. */
export function measurementFaults(
  input: { kind: MeasurementKind; value: number; day: string },
  today: string,
): FieldError[] {
  const { min, max, unit } = ranges[input.kind];
  const faults: FieldError[] = [];
  if (input.value < min || input.value > max) {
    faults.push({ path: 'value', message: `Enter a value from ${min} to ${max} ${unit}.` });
  }
  if (input.day > addDays(today, 1) || input.day < firstDay) {
    faults.push({ path: 'day', message: 'Enter the day of the measurement, today or earlier.' });
  }
  return faults;
}

/** Body mass matters to a plan only through the screening. */
export function changesScreening(before: PlanInput, after: PlanInput): boolean {
  const [one, other] = [before, after].map((member) => deriveConstraints(member).screening);
  return one?.isSensitive !== other?.isSensitive || one?.status !== other?.status;
}
