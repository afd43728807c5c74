import type { AbTest } from '../model/config.ts';
import type { NanoUsd } from '../model/money.ts';
import {
  type Estimate,
  estimateDifference,
  estimateMean,
  estimateShare,
  estimateShareDifference,
} from './confidence-interval.ts';

/** One answer in an A/B test. */
export interface AbSample {
  arm: string;
  isSuccess: boolean;
  latencyMs: number;
  costNanoUsd: NanoUsd;
}

export interface ArmSummary {
  name: string;
  samples: number;
  successShare: Estimate;
  /** Absent below two samples. */
  latencyMs?: Estimate;
  costNanoUsd?: Estimate;
  /** This arm minus the first one; absent for the first. A range that holds zero shows nothing. */
  againstFirst?: ArmDifference;
}

export interface ArmDifference {
  successShare: Estimate;
  /** Absent below two samples in either arm. */
  latencyMs?: Estimate;
  costNanoUsd?: Estimate;
}

export interface AbTestSummary {
  arms: ArmSummary[];
  /** Every arm with weight has `stopAtSamplesPerArm` answers. */
  shouldStop: boolean;
}

/**
 * Each arm of a test with 95 % intervals, compared with the first arm, and the stopping rule. To
 * stop at a number fixed beforehand keeps the intervals honest; to look until one pleases does not.
 */
export function summariseAbTest(
  test: Pick<AbTest, 'arms' | 'stopAtSamplesPerArm'>,
  samples: readonly AbSample[],
): AbTestSummary {
  const groups = test.arms.map(({ name }) => samples.filter(({ arm }) => arm === name));
  const [first = []] = groups;
  const arms = test.arms.map(({ name }, index) => {
    const group = groups[index] ?? [];
    const summary = { name, ...summariseArm(group) };
    return index === 0 ? summary : { ...summary, againstFirst: compare(first, group) };
  });
  return { arms, shouldStop: hasEnough(test, arms) };
}

/** An arm without weight gets no answers, so the rule does not wait for it. */
function hasEnough(
  { arms, stopAtSamplesPerArm }: Pick<AbTest, 'arms' | 'stopAtSamplesPerArm'>,
  summaries: readonly ArmSummary[],
): boolean {
  if (stopAtSamplesPerArm === undefined) return false;
  const running = summaries.filter((_summary, index) => (arms[index]?.weight ?? 0) > 0);
  return running.length > 0 && running.every(({ samples }) => samples >= stopAtSamplesPerArm);
}

function summariseArm(group: readonly AbSample[]): Omit<ArmSummary, 'name'> {
  return {
    samples: group.length,
    successShare: successShareOf(group),
    latencyMs: estimateMean(group.map(({ latencyMs }) => latencyMs)),
    costNanoUsd: estimateMean(group.map(({ costNanoUsd }) => costNanoUsd)),
  };
}

function compare(first: readonly AbSample[], group: readonly AbSample[]): ArmDifference {
  const differenceOf = (read: (sample: AbSample) => number) =>
    estimateDifference(first.map(read), group.map(read));
  return {
    successShare: estimateShareDifference(successShareOf(first), successShareOf(group)),
    latencyMs: differenceOf(({ latencyMs }) => latencyMs),
    costNanoUsd: differenceOf(({ costNanoUsd }) => costNanoUsd),
  };
}

function successShareOf(group: readonly AbSample[]): Estimate {
  return estimateShare(group.filter(({ isSuccess }) => isSuccess).length, group.length);
}
