import { generatePlan, type PlanInput } from '@vigor/training';
import { percentileOf } from '../load/samples.ts';
import { listVariedInputs } from './varied-inputs.ts';

export interface EngineFigures {
  plans: number;
  /** Members who got a safety card instead of a plan. */
  refusals: number;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
  /** Time of the processor alone, with that of the garbage collection: not slowed by other work. */
  p99CpuMs: number;
}

const inputCount = 500;
/** A server that has just started is slower; the figure is of one that runs. */
const warmUpCount = 50;
const microsecondsPerMs = 1000;

/** The engine alone, in this process: no HTTP, no database. */
export function measureEngine(): EngineFigures {
  const inputs = listVariedInputs(inputCount);
  for (const input of inputs.slice(0, warmUpCount)) generatePlan(input);
  const runs = inputs.map(timeOne);
  const wallMs = runs.map((run) => run.wallMs).toSorted((a, b) => a - b);
  const cpuMs = runs.map((run) => run.cpuMs).toSorted((a, b) => a - b);
  const refusals = runs.filter(({ isRefused }) => isRefused).length;
  return {
    plans: inputCount - refusals,
    refusals,
    p50Ms: percentileOf(wallMs, 0.5),
    p99Ms: percentileOf(wallMs, 0.99),
    maxMs: percentileOf(wallMs, 1),
    p99CpuMs: percentileOf(cpuMs, 0.99),
  };
}

function timeOne(input: PlanInput) {
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  const { ok } = generatePlan(input);
  const wallMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wallMs, cpuMs: (user + system) / microsecondsPerMs, isRefused: !ok };
}
