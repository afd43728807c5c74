import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findExercise } from '../catalogue/catalogue.ts';
import type { LoggedSet } from '../model/training-log.ts';
import { findLandmarks, landmarks } from './landmarks.ts';
import { detectMilestones, type LifetimeTotals } from './milestones.ts';

const start: LifetimeTotals = { sessions: 0, tonnageKg: 0, activeWeeks: 0, landmarks: [] };

function codes(before: Partial<LifetimeTotals>, after: Partial<LifetimeTotals>): string[] {
  return detectMilestones({
    before: { ...start, ...before },
    after: { ...start, ...after },
  }).map(({ code }) => code);
}

function landmarksOf(parts: Partial<LoggedSet> & { exerciseId: string }): string[] {
  return findLandmarks([{ kind: 'working', ...parts }], 80);
}

describe('detectMilestones', () => {
  it('celebrates the first session', () => {
    expect(codes({}, { sessions: 1 })).toEqual(['sessions_1']);
  });

  it('finds each step that was passed, once', () => {
    expect(codes({ sessions: 9 }, { sessions: 10 })).toEqual(['sessions_10']);
    expect(codes({ sessions: 10 }, { sessions: 11 })).toEqual([]);
    expect(codes({ tonnageKg: 999 }, { tonnageKg: 10_500 })).toEqual([
      'tonnage_1_t',
      'tonnage_10_t',
    ]);
    expect(codes({ activeWeeks: 3 }, { activeWeeks: 4 })).toEqual(['active_weeks_4']);
  });

  it('finds new landmarks only', () => {
    const before = { landmarks: ['first_push_up'] };
    const after = { landmarks: ['first_push_up', 'first_pull_up'] };
    expect(codes(before, after)).toEqual(['first_pull_up']);
  });

  it('finds none where nothing changed, and the same in two steps as in one', () => {
    const totals = fc.record({
      sessions: fc.nat(400),
      tonnageKg: fc.nat(600_000),
      activeWeeks: fc.nat(60),
      landmarks: fc.constant([]),
    });
    fc.assert(
      fc.property(totals, (end) => {
        const half = {
          sessions: Math.floor(end.sessions / 2),
          tonnageKg: end.tonnageKg / 2,
          activeWeeks: Math.floor(end.activeWeeks / 2),
        };
        expect(codes(end, end)).toEqual([]);
        expect([...codes({}, half), ...codes(half, end)].toSorted()).toEqual(
          codes({}, end).toSorted(),
        );
      }),
    );
  });
});

describe('findLandmarks', () => {
  it('knows the first push-up and the first pull-up', () => {
    expect(landmarksOf({ exerciseId: 'push_up', reps: 1 })).toEqual(['first_push_up']);
    expect(landmarksOf({ exerciseId: 'push_up', reps: 12 })).toEqual([
      'first_push_up',
      'ten_push_ups',
    ]);
    expect(landmarksOf({ exerciseId: 'chin_up', reps: 1 })).toEqual(['first_pull_up']);
    expect(landmarksOf({ exerciseId: 'knee_push_up', reps: 20 })).toEqual([]);
  });

  it('measures barbells against the body', () => {
    expect(landmarksOf({ exerciseId: 'back_squat', reps: 3, weightKg: 80 })).toEqual([
      'squat_1x_body_mass',
    ]);
    expect(landmarksOf({ exerciseId: 'barbell_deadlift', reps: 1, weightKg: 160 })).toEqual([
      'deadlift_1x_body_mass',
      'deadlift_1_5x_body_mass',
      'deadlift_2x_body_mass',
    ]);
    const squat: LoggedSet = { exerciseId: 'back_squat', kind: 'working', reps: 3, weightKg: 200 };
    expect(findLandmarks([squat])).toEqual([]);
    expect(findLandmarks([{ ...squat, kind: 'warmup' }], 80)).toEqual([]);
  });

  it('knows holds and runs', () => {
    expect(landmarksOf({ exerciseId: 'plank', durationSeconds: 60 })).toEqual(['plank_60_s']);
    expect(landmarksOf({ exerciseId: 'jog', distanceMeters: 5000 })).toEqual(['run_5_km']);
  });

  it('has unique codes, and exercises of the catalogue', () => {
    expect(new Set(landmarks.map(({ code }) => code)).size).toBe(landmarks.length);
    for (const { exerciseIds } of landmarks) {
      expect(exerciseIds.filter((id) => !findExercise(id))).toEqual([]);
    }
  });
});
