import type { AbTest, AbTestArm } from '../model/config.ts';
import { hashToUnit } from './stable-hash.ts';

/**
 * The arm of a subject: always the same one, spread by weight. Weighted rendezvous hashing (each
 * arm draws −ln(u) / weight from a hash of test, arm and subject; the smallest wins), so a change
 * of weights moves only as many subjects as it must, and never between two arms that kept theirs.
 *
 * @returns `undefined` when no arm has a positive weight.
 */
export function assignArm(
  test: Pick<AbTest, 'id' | 'arms'>,
  subject: string,
): AbTestArm | undefined {
  let chosen: { arm: AbTestArm; draw: number } | undefined;
  for (const arm of test.arms) {
    if (!(arm.weight > 0)) continue;
    const draw = drawOf(test.id, arm, subject);
    if (!chosen || draw < chosen.draw) chosen = { arm, draw };
  }
  return chosen?.arm;
}

function drawOf(testId: string, arm: AbTestArm, subject: string): number {
  // 1 − u is never 0, so the logarithm is finite.
  const unit = 1 - hashToUnit(JSON.stringify([testId, arm.name, subject]));
  return -Math.log(unit) / arm.weight;
}
