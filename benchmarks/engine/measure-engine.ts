import { generatePlan } from '@vigor/training';
import { percentileOf } from '../load/samples.ts';
import { listVariedInputs } from './varied-inputs.ts';

export interface EngineFigures {
  plans: number;
  /** Members who got a safety card instead of a plan. */
  refusals: number;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
}

const inputCount = 500;
/** A server that has just started is slower; the figure is of one that runs. */
const warmUpCount = 50;

/** The engine alone, in this process: no HTTP, no database. */
export function measureEngine(): EngineFigures {
  const inputs = listVariedInputs(inputCount);
  for (const input of inputs.slice(0, warmUpCount)) generatePlan(input);
  let refusals = 0;
  const times = inputs.map((input) => {
    const startedAt = performance.now();
    const result = generatePlan(input);
    if (!result.ok) refusals += 1;
    return performance.now() - startedAt;
  });
  const sorted = times.toSorted((a, b) => a - b);
  return {
    plans: inputCount - refusals,
    refusals,
    p50Ms: percentileOf(sorted, 0.5),
    p99Ms: percentileOf(sorted, 0.99),
    maxMs: percentileOf(sorted, 1),
  };
}
