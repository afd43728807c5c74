/** A source of numbers in [0, 1) that gives the same sequence for the same seed. */
export type Random = () => number;

const goldenGamma = 0x6d2b79f5;
const twoToThe32 = 4294967296;

/**
 * Mulberry32 (Tommy Ettinger, 2017): 32 bits of state, period 2³².
 *
 * @param seed any integer; only its lowest 32 bits count
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + goldenGamma) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / twoToThe32;
  };
}
