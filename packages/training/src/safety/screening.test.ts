import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ScreeningAnswers,
  type ScreeningStatus,
  screeningStatuses,
} from '../model/screening.ts';
import type { ConditionId } from '../model/taxonomy.ts';
import { evaluateScreening, isScreeningExpired } from './screening.ts';

const adult = { ageYears: 40 };

describe('evaluateScreening', () => {
  const table: [ScreeningAnswers, ScreeningStatus, ConditionId[]][] = [
    [{}, 'ok', []],
    [{ chestPain: 'no', bloodPressure: 'normal', pregnancy: 'no' }, 'ok', []],
    [{ chestPain: 'now' }, 'emergency', []],
    [{ chestPain: 'last_month' }, 'stop_clearance', []],
    [{ fainting: true }, 'stop_clearance', []],
    [{ breathlessness: true }, 'stop_clearance', []],
    [{ heartDisease: 'yes' }, 'stop_clearance', ['heart_cleared']],
    [{ heartDisease: 'cleared' }, 'modify', ['heart_cleared']],
    [{ bloodPressure: 'high_untreated' }, 'stop_clearance', ['hypertension']],
    [{ bloodPressure: 'controlled' }, 'modify', ['hypertension']],
    [{ chronicDisease: 'controlled' }, 'modify', []],
    [{ chronicDisease: 'uncontrolled' }, 'stop_clearance', []],
    [{ pregnancy: 'warning_signs' }, 'stop_clearance', ['pregnancy_t2_t3']],
    [{ pregnancy: 'not_cleared' }, 'stop_clearance', ['pregnancy_t2_t3']],
    [{ pregnancy: 'cleared' }, 'modify', ['pregnancy_t2_t3']],
    [{ recentInjury: 'not_cleared' }, 'stop_clearance', []],
    [{ recentInjury: 'cleared' }, 'modify', []],
    [{ neurological: 'yes' }, 'stop_clearance', []],
    [{ neurological: 'now' }, 'emergency', []],
    [{ cancerOrClot: true }, 'stop_clearance', []],
    [{ supervisedOnly: true }, 'stop_clearance', []],
    [{ eatingDisorder: 'yes' }, 'ok', []],
    [{ eatingDisorder: 'severe' }, 'stop_clearance', []],
  ];

  it.each(table)('reads %j as %s with %j', (answers, status, conditions) => {
    const result = evaluateScreening(answers, adult);
    expect(result.status).toBe(status);
    expect(result.conditions).toEqual(conditions);
  });

  it.each([
    [70, { inactive: true }, 'modify'],
    [69, { inactive: true }, 'ok'],
    [70, {}, 'ok'],
    [45, { inactive: true, wantsVigorous: true }, 'modify'],
    [44, { inactive: true, wantsVigorous: true }, 'ok'],
    [60, { wantsVigorous: true }, 'ok'],
  ] as const)('at %i with %j starts as %s', (ageYears, answers, status) => {
    expect(evaluateScreening(answers, { ageYears }).status).toBe(status);
  });

  it('takes the gravest of several answers and names all that decided', () => {
    const result = evaluateScreening(
      { chronicDisease: 'controlled', fainting: true, chestPain: 'now' },
      adult,
    );
    expect(result.status).toBe('emergency');
    expect(result.reasons).toEqual(['chestPain', 'fainting', 'chronicDisease']);
  });

  it('keeps the first trimester a member reports', () => {
    const reported = { ...adult, reportedConditions: ['pregnancy_t1' as const] };
    expect(evaluateScreening({ pregnancy: 'cleared' }, reported).conditions).toEqual([]);
  });

  it('does not repeat a condition the member reports', () => {
    const reported = { ...adult, reportedConditions: ['hypertension' as const] };
    expect(evaluateScreening({ bloodPressure: 'controlled' }, reported).conditions).toEqual([]);
  });

  describe('with a clearance', () => {
    const clearedOn = '2026-03-01';

    it.each([
      { chestPain: 'last_month' },
      { heartDisease: 'yes' },
      { pregnancy: 'not_cleared' },
      { recentInjury: 'not_cleared' },
      { supervisedOnly: true },
    ] as const)('turns the stop of %j into careful training', (answers) => {
      const result = evaluateScreening({ ...answers, clearedOn }, adult);
      expect(result.status).toBe('modify');
      expect(result.reasons).toHaveLength(1);
    });

    it.each([
      [{ chestPain: 'now' }, 'emergency'],
      [{ neurological: 'now' }, 'emergency'],
      [{ bloodPressure: 'high_untreated' }, 'stop_clearance'],
      [{ pregnancy: 'warning_signs' }, 'stop_clearance'],
      [{ pregnancy: 'warning_signs', fainting: true }, 'stop_clearance'],
    ] as const)('leaves %j at %s', (answers, status) => {
      expect(evaluateScreening({ ...answers, clearedOn }, adult).status).toBe(status);
    });

    it('does not count one that is older than a year, in the future or no date', () => {
      const statusOn = (day: string, today?: string) =>
        evaluateScreening({ fainting: true, clearedOn: day }, { ...adult, today }).status;
      expect(statusOn('2025-03-01', '2026-02-28')).toBe('modify');
      expect(statusOn('2025-03-01', '2026-03-01')).toBe('stop_clearance');
      expect(statusOn('2026-03-02', '2026-03-01')).toBe('stop_clearance');
      expect(statusOn('2026-02-30')).toBe('stop_clearance');
      expect(statusOn('yesterday')).toBe('stop_clearance');
    });
  });

  describe('sensitive mode', () => {
    it('is on for an eating disorder, a minor and underweight, and off otherwise', () => {
      expect(evaluateScreening({ eatingDisorder: 'yes' }, adult).isSensitive).toBe(true);
      expect(evaluateScreening({}, { ageYears: 17 }).isSensitive).toBe(true);
      expect(evaluateScreening({}, { ...adult, bodyMassKg: 50, heightCm: 170 }).isSensitive).toBe(
        true,
      );
      expect(evaluateScreening({}, { ...adult, bodyMassKg: 60, heightCm: 170 }).isSensitive).toBe(
        false,
      );
      expect(evaluateScreening({}, { ageYears: 18 }).isSensitive).toBe(false);
    });
  });

  const risingAnswers = {
    chestPain: ['no', 'last_month', 'now'],
    fainting: [false, true],
    breathlessness: [false, true],
    heartDisease: ['no', 'cleared', 'yes'],
    bloodPressure: ['normal', 'controlled', 'high_untreated'],
    chronicDisease: ['no', 'controlled', 'uncontrolled'],
    pregnancy: ['no', 'cleared', 'not_cleared', 'warning_signs'],
    recentInjury: ['no', 'cleared', 'not_cleared'],
    neurological: ['no', 'yes', 'now'],
    cancerOrClot: [false, true],
    supervisedOnly: [false, true],
    eatingDisorder: ['no', 'yes', 'severe'],
    inactive: [false, true],
    wantsVigorous: [false, true],
  } as const;
  type Asked = keyof typeof risingAnswers;

  /** Safe: the object is written above with questions as its only keys. */
  function questionsOf(table: typeof risingAnswers): Asked[] {
    return Object.keys(table) as Asked[];
  }
  const asked = questionsOf(risingAnswers);

  it('never becomes less cautious by a graver answer', () => {
    const positions = fc.record(
      Object.fromEntries(
        asked.map((question) => [question, fc.nat(risingAnswers[question].length - 1)]),
      ),
    );
    fc.assert(
      fc.property(
        positions,
        fc.constantFrom(...asked),
        fc.integer({ min: 16, max: 95 }),
        fc.option(fc.constant('2026-01-01'), { nil: undefined }),
        (levels, raised, ageYears, clearedOn) => {
          const answersAt = (positionOf: Record<string, number | undefined>): ScreeningAnswers => ({
            clearedOn,
            ...Object.fromEntries(
              asked.map((question) => [
                question,
                risingAnswers[question][positionOf[question] ?? 0],
              ]),
            ),
          });
          const top = risingAnswers[raised].length - 1;
          const higher = { ...levels, [raised]: Math.min((levels[raised] ?? 0) + 1, top) };
          const before = evaluateScreening(answersAt(levels), { ageYears });
          const after = evaluateScreening(answersAt(higher), { ageYears });
          expect(screeningStatuses.indexOf(after.status)).toBeGreaterThanOrEqual(
            screeningStatuses.indexOf(before.status),
          );
          expect(after.conditions).toEqual(expect.arrayContaining(before.conditions));
          expect(Number(after.isSensitive)).toBeGreaterThanOrEqual(Number(before.isSensitive));
        },
      ),
      { numRuns: 1000, seed: 26 },
    );
  });
});

describe('isScreeningExpired', () => {
  it.each([
    ['2025-06-15', '2026-06-14', false],
    ['2025-06-15', '2026-06-15', true],
    ['2024-02-29', '2025-02-28', false],
    ['2024-02-29', '2025-03-01', true],
    ['not a day', '2025-03-01', true],
    ['2025-03-01', '', true],
  ])('answered %s, asked on %s: %s', (answeredOn, today, isExpired) => {
    expect(isScreeningExpired(answeredOn, today)).toBe(isExpired);
  });
});
