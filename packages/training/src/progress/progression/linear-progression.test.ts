import { describe, expect, it } from 'vitest';
import { expose, squat, suggest } from './progression.fixture.ts';

describe('linear progression', () => {
  const linear = { level: 'beginner', goal: 'strength', exercise: squat } as const;
  const prescription = { role: 'main', sets: 3, repsMin: 5, repsMax: 8, rir: 3 } as const;

  it('adds 5 kg to a squat every session, unless that is more than 10 %', () => {
    const at = (weightKg: number) =>
      suggest({ ...linear, prescription, exposures: [expose(weightKg, [5, 5, 5], { rpe: 8 })] })
        ?.loadKg;
    expect(at(60)).toBe(65);
    expect(at(40)).toBe(42.5);
    expect(at(20)).toBe(22.5);
  });

  it('repeats after a miss or a hard session and takes 10 % off after the second', () => {
    const miss = expose(60, [5, 5, 4], { rpe: 10 });
    expect(suggest({ ...linear, prescription, exposures: [miss] })?.code).toBe('HOLD');
    const hard = expose(60, [5, 5, 5], { rpe: 9 });
    expect(suggest({ ...linear, prescription, exposures: [hard] })?.code).toBe('HOLD');
    expect(suggest({ ...linear, prescription, exposures: [miss, miss] })).toMatchObject({
      code: 'REDUCE',
      loadKg: 52.5,
    });
  });

  it('changes to double progression after three resets in six weeks', () => {
    const misses = [60, 60, 52.5, 55, 55, 47.5, 50, 50, 45];
    const exposures = misses.map((load, index) => expose(load, [5, 5, 4], { rpe: 9, index }));
    const hit = expose(45, [5, 5, 5], { rpe: 8, index: misses.length });
    expect(suggest({ ...linear, prescription, exposures: [...exposures, hit] })?.code).toBe(
      'PROGRESS_REPS',
    );
    expect(
      suggest({ ...linear, prescription, exposures: [...exposures.slice(3), hit] })?.code,
    ).toBe('PROGRESS_LOAD');
  });
});
