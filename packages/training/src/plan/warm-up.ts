/** Seconds of the parts that frame a session. */
export interface SessionFrame {
  warmupSeconds: number;
  cooldownSeconds: number;
  /** Ramp sets before the first loaded compound of the session, and before the second. */
  rampSets: { first: number; second: number };
}

interface FrameRow extends SessionFrame {
  fromMinutes: number;
}

/**
 * By length of session, longest first. A specific warm-up is enough where flexibility is not the
 * goal (Iversen 2021); the cool-down is comfort, not injury prevention (Van Hooren & Peake 2018).
 */
const frames: readonly FrameRow[] = [
  { fromMinutes: 45, warmupSeconds: 300, cooldownSeconds: 180, rampSets: { first: 2, second: 1 } },
  { fromMinutes: 30, warmupSeconds: 180, cooldownSeconds: 120, rampSets: { first: 1, second: 0 } },
  { fromMinutes: 20, warmupSeconds: 150, cooldownSeconds: 60, rampSets: { first: 1, second: 0 } },
  { fromMinutes: 15, warmupSeconds: 120, cooldownSeconds: 60, rampSets: { first: 1, second: 0 } },
];
const shortestFrame: SessionFrame = {
  warmupSeconds: 60,
  cooldownSeconds: 30,
  rampSets: { first: 0, second: 0 },
};

/** Shorter sessions cannot hold two long frames; they keep this share of the time instead. */
const longFrameFromMinutes = 20;
const shortWarmupShare = 0.3;
const shortCooldownShare = 0.15;
const secondsPerMinute = 60;

/**
 * Seconds of warm-up and cool-down and the ramp sets of a session.
 *
 * The floors are for members who need a long frame (from 65 years, or with a heart or blood-pressure
 * condition: 300 s each); they hold from 20 minutes on, below that 30 % and 15 % of the session.
 *
 * @param minutes 5–120
 * @param floors seconds, 0 for none
 */
export function sessionFrame(
  minutes: number,
  floors: { warmupSecondsMin: number; cooldownSecondsMin: number } = {
    warmupSecondsMin: 0,
    cooldownSecondsMin: 0,
  },
): SessionFrame {
  const frame = frames.find((row) => minutes >= row.fromMinutes) ?? shortestFrame;
  const isLongEnough = minutes >= longFrameFromMinutes;
  const seconds = minutes * secondsPerMinute;
  const warmupFloor = isLongEnough
    ? floors.warmupSecondsMin
    : Math.min(floors.warmupSecondsMin, Math.floor(seconds * shortWarmupShare));
  const cooldownFloor = isLongEnough
    ? floors.cooldownSecondsMin
    : Math.min(floors.cooldownSecondsMin, Math.floor(seconds * shortCooldownShare));
  return {
    warmupSeconds: Math.max(frame.warmupSeconds, warmupFloor),
    cooldownSeconds: Math.max(frame.cooldownSeconds, cooldownFloor),
    rampSets: frame.rampSets,
  };
}
