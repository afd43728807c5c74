import { describe, expect, it } from 'vitest';
import { autoregulationFactor } from './autoregulation.ts';
import { expose, strengthMain, suggest } from './progression.fixture.ts';

describe('progression by effort', () => {
  const byEffort = { goal: 'strength', prescription: strengthMain } as const;

  it('G04 moves the load with the reserve', () => {
    expect(autoregulationFactor(4, 2) * 80).toBeCloseTo(84.8, 6);
    expect(autoregulationFactor(0, 2) * 80).toBeCloseTo(75.2, 6);
    const easy = suggest({ ...byEffort, exposures: [expose(80, [4, 4, 4], { rpe: 6 })] });
    expect(easy).toMatchObject({ code: 'PROGRESS_LOAD', loadKg: 82.5 });
    const hard = suggest({ ...byEffort, exposures: [expose(80, [4, 4, 4], { rpe: 10 })] });
    expect(hard).toMatchObject({ code: 'REDUCE', loadKg: 75 });
  });

  it('asks for a repetition where a plate would be too much', () => {
    expect(suggest({ ...byEffort, exposures: [expose(60, [4, 4, 4], { rpe: 7 })] })).toMatchObject({
      code: 'PROGRESS_REPS',
      loadKg: 60,
      repsBySet: [5, 5, 5],
    });
  });

  it('stays where the effort was as planned, even off the plates', () => {
    expect(suggest({ ...byEffort, exposures: [expose(81, [4, 4, 4], { rpe: 8 })] })).toMatchObject({
      code: 'HOLD',
      loadKg: 81,
    });
  });

  it('takes repetitions that fell short for too heavy', () => {
    expect(suggest({ ...byEffort, exposures: [expose(100, [2, 2], { rpe: 10 })] })).toMatchObject({
      code: 'REDUCE',
      loadKg: 90,
    });
  });

  it('falls back on repetitions where the effort is unknown', () => {
    expect(suggest({ ...byEffort, exposures: [expose(80, [6, 6, 6])] })?.loadKg).toBe(82.5);
  });
});
