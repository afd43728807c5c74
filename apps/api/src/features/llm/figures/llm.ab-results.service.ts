import type { LlmAbTestResults } from '@vigor/contract';
import { type AbTestSummary, type Estimate, nanoUsdPerUsd, summariseAbTest } from '@vigor/llm';
import type { Context } from '../../../context.ts';
import { getAbTestRow } from '../config/llm.ab-tests.service.ts';
import { armKey } from '../config/llm.config.mapper.ts';
import type { AbTestRow } from '../config/llm.config.repository.ts';
import { listSamples } from './llm.figures.repository.ts';

/** More would say no more. */
const mostSamples = 100_000;

export async function getAbTestResults(ctx: Context, id: string): Promise<LlmAbTestResults> {
  const test = await getAbTestRow(ctx, id);
  const { arms, shouldStop } = await summariseTest(ctx, test);
  return {
    ...{ testId: test.id, isRunning: test.isRunning, shouldStop },
    arms: arms.map(({ name, samples, againstFirst, ...figures }) => ({
      ...{ name, samples },
      ...toFigures(figures),
      againstFirst: againstFirst && toFigures(againstFirst),
    })),
  };
}

export async function summariseTest(
  ctx: Pick<Context, 'systemDb'>,
  test: AbTestRow,
): Promise<AbTestSummary> {
  const names = new Map(test.arms.map(({ name }) => [armKey(test.id, name), name]));
  const search = { arms: [...names.keys()], most: mostSamples };
  const rows = await ctx.systemDb.read((db) => listSamples(db, search));
  const samples = rows.map((row) => ({ ...row, arm: names.get(row.arm) ?? row.arm }));
  const stopAtSamplesPerArm = test.stopAtSamplesPerArm ?? undefined;
  return summariseAbTest({ arms: test.arms, stopAtSamplesPerArm }, samples);
}

interface ArmFigures {
  successShare: Estimate;
  latencyMs?: Estimate;
  costNanoUsd?: Estimate;
}

function toFigures({ successShare, latencyMs, costNanoUsd }: ArmFigures) {
  return { successShare, latencyMs, costUsd: costNanoUsd && inUsd(costNanoUsd) };
}

function inUsd({ value, low, high }: Estimate): Estimate {
  return {
    value: value / nanoUsdPerUsd,
    low: low / nanoUsdPerUsd,
    high: high / nanoUsdPerUsd,
  };
}
