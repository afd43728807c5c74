import { describe, expect, it } from 'vitest';
import {
  estimateExerciseSeconds,
  estimateSessionSeconds,
  estimateSupersetSeconds,
  secondsPerRepOfTempo,
  type TimedExercise,
} from './session-time.ts';

const tenReps = 35;

function timed(overrides: Partial<TimedExercise>): TimedExercise {
  return {
    setupSeconds: 30,
    rampSets: 0,
    sets: 3,
    workSeconds: tenReps,
    sides: 1,
    isHold: false,
    restSeconds: 90,
    ...overrides,
  };
}

const gobletSquat = timed({ rampSets: 1 });
const pushUp = timed({ setupSeconds: 15, restSeconds: 75 });
const romanianDeadlift = timed({});
const oneArmRow = timed({ sides: 2, restSeconds: 45 });
const plank = timed({
  setupSeconds: 15,
  sets: 2,
  workSeconds: 30,
  isHold: true,
  restSeconds: 45,
});

describe('session time', () => {
  it('P16 gives the parts of example A: 385, 270, 315, 345 and 120 s', () => {
    const parts = [gobletSquat, pushUp, romanianDeadlift, oneArmRow, plank];
    expect(parts.map(estimateExerciseSeconds)).toEqual([385, 270, 315, 345, 120]);
  });

  it('P16 gives 1735 s for example A as a whole', () => {
    const seconds = estimateSessionSeconds({
      warmupSeconds: 180,
      exercises: [gobletSquat, pushUp, romanianDeadlift, oneArmRow, plank],
      cardioSeconds: 0,
      cooldownSeconds: 120,
    });
    expect(seconds).toBe(1735);
  });

  it('P17 gives 905 s for four heavy sets of five with three ramp sets', () => {
    const bench = timed({
      setupSeconds: 75,
      rampSets: 3,
      sets: 4,
      workSeconds: 5 * 4,
      restSeconds: 180,
    });
    expect(estimateExerciseSeconds(bench)).toBe(905);
  });

  it('P20 counts both sides and the change between them', () => {
    const oneSide = timed({ sets: 1 });
    const bothSides = timed({ sets: 1, sides: 2 });
    expect(estimateExerciseSeconds(bothSides) - estimateExerciseSeconds(oneSide)).toBe(35 + 5);
  });

  it('adds 10 s for each change inside a round of a superset', () => {
    const pair = [pushUp, oneArmRow];
    expect(estimateSupersetSeconds(pair)).toBe(15 + 30 + 3 * (35 + 75 + 10) + 2 * 75);
  });

  it('makes a superset shorter than the same work one after the other', () => {
    const straight = estimateExerciseSeconds(pushUp) + estimateExerciseSeconds(oneArmRow);
    expect(estimateSupersetSeconds([pushUp, oneArmRow])).toBeLessThan(straight);
  });

  it('counts nothing for an exercise without sets', () => {
    expect(estimateExerciseSeconds(timed({ sets: 0 }))).toBe(0);
    expect(estimateSupersetSeconds([timed({ sets: 0 })])).toBe(0);
  });

  it('reads a tempo with an explosive phase as one second, never below two in all', () => {
    expect(secondsPerRepOfTempo('2-0-X-0')).toBe(3);
    expect(secondsPerRepOfTempo('3-2-3-0')).toBe(8);
    expect(secondsPerRepOfTempo('0-0-X-0')).toBe(2);
  });
});
