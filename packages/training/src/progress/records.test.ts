import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoggedSet } from '../model/training-log.ts';
import { pickCelebration } from './celebration.ts';
import { type ExerciseBests, emptyBests, foldSession } from './exercise-bests.ts';
import { findFixture, getFixture } from './exercises.fixture.ts';
import { describeRecord } from './record-text.ts';
import { detectRecords, type ExerciseRecord } from './records.ts';
import { detectSessionRecords } from './session-records.ts';

type Parts = Partial<LoggedSet>;

function history(exerciseId: string, ...sessions: Parts[][]): ExerciseBests {
  return sessions.reduce(
    (bests, parts) => foldSession(session(exerciseId, bests, parts)),
    emptyBests(),
  );
}

function session(exerciseId: string, bests: ExerciseBests, parts: Parts[]) {
  const sets = parts.map((part): LoggedSet => ({ exerciseId, kind: 'working', ...part }));
  return { bests, sets, exercise: getFixture(exerciseId), bodyMassKg: 80 };
}

function detect(exerciseId: string, bests: ExerciseBests, parts: Parts[]): ExerciseRecord[] {
  return detectRecords(session(exerciseId, bests, parts));
}

const lifted100 = history('bench', [{ weightKg: 100, reps: 5 }]);

describe('detectRecords', () => {
  it('A30 finds more repetitions at a weight, and a higher e1RM', () => {
    const records = detect('bench', lifted100, [{ weightKg: 100, reps: 6 }]);
    expect(records.map(({ kind }) => kind)).toEqual(['e1rm', 'reps_at_weight']);
    expect(records[1]).toMatchObject({ value: 6, previousValue: 5, weightKg: 100 });
  });

  it('A30 finds a heavier weight for 1 to 3 repetitions', () => {
    const records = detect('bench', lifted100, [{ weightKg: 102.5, reps: 3 }]);
    expect(records.map(({ kind }) => kind)).toEqual(['max_weight', 'rep_max']);
    expect(records[1]).toMatchObject({ value: 102.5, previousValue: 100, reps: 3 });
    const after = foldSession(session('bench', lifted100, [{ weightKg: 102.5, reps: 3 }]));
    expect(after.heaviestKgByReps.slice(0, 6)).toEqual([102.5, 102.5, 102.5, 100, 100, null]);
  });

  it('A30 finds nothing in a warm-up', () => {
    const warmup: Parts = { weightKg: 95, reps: 8, kind: 'warmup' };
    expect(detect('bench', lifted100, [warmup])).toEqual([]);
    expect(foldSession(session('bench', lifted100, [warmup]))).toEqual(lifted100);
  });

  it('takes the first session ever as the baseline', () => {
    expect(detect('bench', emptyBests(), [{ weightKg: 60, reps: 8 }])).toEqual([
      { exerciseId: 'bench', kind: 'baseline', value: 60, reps: 8, weightKg: 60 },
    ]);
  });

  it('ignores gains within the tolerance', () => {
    expect(detect('bench', lifted100, [{ weightKg: 100.2, reps: 5 }])).toEqual([]);
    expect(detect('bench', lifted100, [{ weightKg: 100, reps: 5 }])).toEqual([]);
  });

  it('takes many repetitions with an untried light weight for no record', () => {
    const kinds = detect('bench', lifted100, [{ weightKg: 40, reps: 12 }]).map(({ kind }) => kind);
    expect(kinds).not.toContain('reps_at_weight');
    expect(kinds).not.toContain('rep_max');
  });

  it('wants more repetitions than with any heavier weight, too', () => {
    const bests = history('bench', [{ weightKg: 80, reps: 6 }], [{ weightKg: 90, reps: 8 }]);
    const kinds = detect('bench', bests, [{ weightKg: 80, reps: 7 }]).map(({ kind }) => kind);
    expect(kinds).not.toContain('reps_at_weight');
  });

  it('claims no e1RM record from more than ten repetitions to failure', () => {
    const bests = history('bench', [{ weightKg: 60, reps: 8, rpe: 10 }]);
    const kinds = detect('bench', bests, [{ weightKg: 60, reps: 15, rpe: 10 }]).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['reps_at_weight']);
  });

  it('names volume only in a session without another record', () => {
    const again: Parts = { weightKg: 100, reps: 5 };
    expect(detect('bench', lifted100, [again, again])).toMatchObject([
      { kind: 'session_volume', value: 1000, previousValue: 500 },
    ]);
    const lighter: Parts = { weightKg: 75, reps: 8, rpe: 6 };
    expect(detect('bench', lifted100, [lighter]).map(({ kind }) => kind)).toContain('set_volume');
  });

  it('makes no record of the same push-ups by a heavier body', () => {
    const lighter = history('push_up', [{ reps: 12 }]);
    const heavier = { ...session('push_up', lighter, [{ reps: 12 }]), bodyMassKg: 81 };
    expect(detectRecords(heavier)).toEqual([]);
    expect(detect('push_up', lighter, [{ reps: 12 }, { reps: 6 }])).toMatchObject([
      { kind: 'session_volume' },
    ]);
  });

  it('finds more push-ups, longer holds and longer runs', () => {
    const pushUps = history('push_up', [{ reps: 12 }]);
    expect(detect('push_up', pushUps, [{ reps: 14 }])).toMatchObject([
      { kind: 'reps_at_weight', value: 14, previousValue: 12, weightKg: 0 },
    ]);
    const holds = history('plank', [{ durationSeconds: 45 }]);
    expect(detect('plank', holds, [{ durationSeconds: 60 }])).toMatchObject([
      { kind: 'hold_time', value: 60, previousValue: 45 },
    ]);
    const runs = history('jog', [{ distanceMeters: 3000, durationSeconds: 1200 }]);
    expect(detect('jog', runs, [{ distanceMeters: 5000 }])).toMatchObject([
      { kind: 'distance', value: 5000, previousValue: 3000 },
    ]);
  });

  it('takes less assistance for more', () => {
    const bests = history('assisted_pull_up', [{ weightKg: 30, reps: 6 }]);
    const records = detect('assisted_pull_up', bests, [{ weightKg: 25, reps: 6 }]);
    expect(records.map(({ kind }) => kind)).toEqual(['e1rm', 'max_weight', 'rep_max']);
    expect(records[1]).toMatchObject({ value: -25, previousValue: -30 });
  });

  const anySet = fc.record({
    weightKg: fc.integer({ min: 8, max: 60 }).map((steps) => steps * 2.5),
    reps: fc.integer({ min: 1, max: 15 }),
    rpe: fc.option(fc.integer({ min: 6, max: 10 }), { nil: undefined }),
    kind: fc.constantFrom<LoggedSet['kind']>('working', 'warmup', 'drop', 'failure'),
  });
  const anySession = fc.array(anySet, { minLength: 1, maxLength: 6 });

  it('finds nothing in a session that is already folded in', () => {
    fc.assert(
      fc.property(fc.array(anySession, { minLength: 1, maxLength: 5 }), anySession, (past, now) => {
        const bests = history('bench', ...past);
        const after = foldSession(session('bench', bests, now));
        expect(detect('bench', after, now).filter(({ kind }) => kind !== 'baseline')).toEqual([]);
      }),
    );
  });

  it('comes to the same bests whatever the order of the sessions', () => {
    fc.assert(
      fc.property(anySession, anySession, (first, second) => {
        expect(history('bench', first, second)).toEqual(history('bench', second, first));
      }),
    );
  });

  it('reports only values above the previous ones', () => {
    fc.assert(
      fc.property(anySession, anySession, (past, now) => {
        for (const record of detect('bench', history('bench', past), now)) {
          expect(record.value).toBeGreaterThan(record.previousValue ?? 0);
        }
      }),
    );
  });

  it('survives being stored as JSON', () => {
    expect(JSON.parse(JSON.stringify(lifted100))).toEqual(lifted100);
  });
});

describe('detectSessionRecords', () => {
  it('celebrates one record of each exercise', () => {
    const sets: LoggedSet[] = [
      { exerciseId: 'bench', kind: 'working', weightKg: 105, reps: 6 },
      { exerciseId: 'row', kind: 'working', weightKg: 60, reps: 8 },
      { exerciseId: 'unheard_of', kind: 'working', weightKg: 60, reps: 8 },
    ];
    const { records, bests } = detectSessionRecords({
      sets,
      bests: new Map([['bench', lifted100]]),
      findExercise: findFixture,
    });
    const celebrated = records.filter(({ isCelebrated }) => isCelebrated);
    expect(celebrated).toMatchObject([{ exerciseId: 'bench', kind: 'e1rm' }]);
    expect(records.map(({ kind }) => kind)).toEqual(['e1rm', 'max_weight', 'rep_max', 'baseline']);
    expect([...bests.keys()]).toEqual(['bench', 'row']);
    expect(bests.get('bench')?.sessionCount).toBe(2);
  });

  it('has nothing to celebrate in a baseline', () => {
    expect(pickCelebration(detect('bench', emptyBests(), [{ weightKg: 60, reps: 8 }]))).toBe(
      undefined,
    );
  });
});

describe('describeRecord', () => {
  it.each([
    [{ kind: 'e1rm', value: 117.83, previousValue: 115.25 }, 'Estimated 1RM 117.8 kg, up 2.6 kg.'],
    [
      { kind: 'max_weight', value: 102.5, previousValue: 100 },
      '102.5 kg, the heaviest yet by 2.5 kg.',
    ],
    [
      { kind: 'max_weight', value: -25, previousValue: -30 },
      'Only 25 kg of assistance, 5 kg less than before.',
    ],
    [
      { kind: 'rep_max', value: 102.5, previousValue: 100, reps: 3 },
      '102.5 kg for 3 reps, 2.5 kg more than before.',
    ],
    [
      { kind: 'reps_at_weight', value: 8, previousValue: 6, weightKg: 60 },
      '8 reps at 60 kg, 2 more than before.',
    ],
    [
      { kind: 'reps_at_weight', value: 14, previousValue: 12, weightKg: 0 },
      '14 reps, 2 more than before.',
    ],
    [
      { kind: 'hold_time', value: 60, previousValue: 45 },
      'Held for 60 s, 15 s longer than before.',
    ],
    [{ kind: 'distance', value: 5000, previousValue: 3000 }, '5000 m, 2000 m further than before.'],
    [
      { kind: 'session_volume', value: 1000, previousValue: 500 },
      '1000 kg moved in one session, 500 kg more than before.',
    ],
  ] as const)('says %o', (record, text) => {
    expect(describeRecord({ exerciseId: 'bench', ...record })).toBe(text);
  });

  it('speaks the unit of the member', () => {
    const record = {
      exerciseId: 'bench',
      kind: 'max_weight',
      value: 102.05828325,
      previousValue: 0,
    };
    expect(describeRecord({ ...record, kind: 'max_weight' }, 'lb')).toContain('225 lb');
  });
});
