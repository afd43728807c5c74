import type { SessionSet } from '@vigor/contract';
import { checkCoachText } from '@vigor/training';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftAnalysis } from './motivation.analysis-draft.ts';
import type { PlannedWork, SessionFacts } from './motivation.session-facts.ts';
import { findInSession } from './motivation.session-findings.ts';

const bench = 'barbell_bench_press';
const startMs = Date.parse('2026-11-17T18:00:00.000Z');

function setAt(seconds: number, own: Partial<SessionSet> = {}): SessionSet {
  return {
    id: 'set',
    exerciseId: bench,
    kind: 'working',
    reps: 8,
    weightKg: 60,
    completedAt: new Date(startMs + seconds * 1000).toISOString(),
    ...own,
  };
}

const planned: PlannedWork = {
  exerciseId: bench,
  name: 'Barbell bench press',
  repsMin: 6,
  rir: 2,
  rpe: 8,
  restSeconds: 120,
  sets: 4,
  isTimed: false,
  isPaired: false,
};

function factsOf(own: Partial<SessionFacts> = {}, sets = [0, 150, 300, 450].map((s) => setAt(s))) {
  return {
    session: { day: '2026-11-17', durationSeconds: 1800, sets },
    planned: [planned],
    isDeload: false,
    records: [],
    lifts: [],
    targets: [],
    unit: 'kg' as const,
    style: 'calm' as const,
    isSensitive: false,
    ...own,
  };
}

describe('findInSession', () => {
  it('sees that all of the plan was done', () => {
    const { highlights, concerns } = findInSession(factsOf());
    expect(highlights).toContain('All 4 planned sets done.');
    expect(highlights).toContain('Every set reached its repetitions.');
    expect(concerns).toEqual([]);
  });

  it('measures the rest between sets, without the sets themselves', () => {
    const quick = [0, 70, 140, 210].map((seconds) => setAt(seconds));
    const { concerns, nextTime } = findInSession(factsOf({}, quick));
    expect(concerns).toContain('About 40 s of rest between sets, with 120 s in the plan.');
    expect(nextTime.join(' ')).toContain('full 120 s');
    const paired = { ...planned, isPaired: true };
    expect(findInSession(factsOf({ planned: [paired] }, quick)).concerns).toEqual([]);
  });

  it('speaks of less volume kindly, and not at all in an easy week or after a gap', () => {
    const volume = { kg: 800, beforeKg: 1000 };
    expect(findInSession(factsOf({ volume })).concerns.join(' ')).toContain('20 % less volume');
    for (const why of [{ isDeload: true }, { gapDays: 9 }, { isSensitive: true }]) {
      expect(findInSession(factsOf({ volume, ...why })).concerns).toEqual([]);
    }
  });

  it('tells what has become stronger in the unit of the member', () => {
    const lifts = [{ exerciseId: bench, name: 'Bench press', e1rmKg: 102, beforeKg: 100 }];
    expect(findInSession(factsOf({ lifts })).highlights).toContain(
      'Bench press: estimated 1RM 102 kg, 2 kg above the time before.',
    );
    const pounds = findInSession(factsOf({ lifts, unit: 'lb' })).highlights.join(' ');
    expect(pounds).toContain('224.9 lb');
  });

  it('advises an easier session after one that was nearly all out', () => {
    const facts = factsOf();
    const hard = { ...facts, session: { ...facts.session, sessionRpe: 9.5 } };
    expect(findInSession(hard).concerns).toContain('You rated the whole session 9.5 of 10.');
    expect(findInSession(hard).nextTime.join(' ')).toContain('easier one');
  });

  it('has something good to say of any session with a working set, in words of a coach', () => {
    const set = fc.record({
      seconds: fc.integer({ min: 0, max: 7200 }),
      reps: fc.integer({ min: 1, max: 30 }),
      rpe: fc.option(fc.integer({ min: 6, max: 10 }), { nil: undefined }),
      side: fc.constantFrom('left' as const, 'right' as const, undefined),
    });
    fc.assert(
      fc.property(
        fc.array(set, { minLength: 1, maxLength: 12 }),
        fc.record({ kg: fc.nat(5000), beforeKg: fc.integer({ min: 1, max: 5000 }) }),
        fc.option(fc.nat(60), { nil: undefined }),
        fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
        (sets, volume, gapDays, sessionRpe) => {
          const facts = factsOf(
            { volume, gapDays },
            sets.map(({ seconds, ...own }) => setAt(seconds, own)),
          );
          const draft = draftAnalysis({ ...facts, session: { ...facts.session, sessionRpe } });
          const { summary, highlights, concerns, nextTime } = draft;
          expect(highlights.length).toBeGreaterThan(0);
          for (const text of [summary, ...highlights, ...concerns, ...nextTime]) {
            expect(text).not.toMatch(/undefined|NaN|Infinity/);
            expect(checkCoachText(text)).toEqual([]);
          }
        },
      ),
    );
  });
});
