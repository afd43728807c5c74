/** One repetition as it is shown: slower than people move, so that it can be followed. */
const outMs = 1400;
const holdEndMs = 450;
const backMs = 1600;
const holdStartMs = 550;
export const CYCLE_MS = outMs + holdEndMs + backMs + holdStartMs;

/** Where in its repetition a figure is after some time: 0 at the start position, 1 at the end. */
export function phaseAt(elapsedMs: number): number {
  const within = ((elapsedMs % CYCLE_MS) + CYCLE_MS) % CYCLE_MS;
  if (within < outMs) return ease(within / outMs);
  if (within < outMs + holdEndMs) return 1;
  const back = within - outMs - holdEndMs;
  return back < backMs ? ease(1 - back / backMs) : 0;
}

/** Slow at both ends, as a body moves (the cosine curve). */
function ease(share: number): number {
  return (1 - Math.cos(share * Math.PI)) / 2;
}
