import { coachStyles } from '@vigor/contract';
import { checkCoachText, kgPerLb } from '@vigor/training';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSentences, numbersIn } from '../motivation.faithful-text.ts';
import {
  factsByCode,
  factsOf,
  nextOn,
  planOf,
  summaryOf,
  wednesday,
  weekOf,
} from './motivation.daily.fixture.ts';
import { dailyCodes, gentleCodes } from './motivation.daily-codes.ts';
import { draftDailyMessage } from './motivation.daily-draft.ts';

const units = ['metric', 'imperial'] as const;
const cases = dailyCodes.flatMap((code) =>
  coachStyles.flatMap((coachStyle) => units.map((unit) => ({ code, coachStyle, unit }))),
);

function factsFor({ code, coachStyle, unit }: (typeof cases)[number]) {
  const own = factsByCode[code];
  return factsOf({ ...own, profile: { ...own.profile, coachStyle, units: unit } });
}

describe('the daily message', () => {
  it.each(cases)('is $code for a $coachStyle coach in $unit units', (one) => {
    const { text, reasonCode } = draftDailyMessage(factsFor(one));
    expect(reasonCode).toBe(one.code);
    expect(checkCoachText(text)).toEqual([]);
    expect(countSentences(text)).toBe(2);
    expect(text).not.toMatch(
      /\b(?:miss\w*|fail\w*|lose|lost|lazy|guilt\w*|should|must|undefined|NaN)\b/i,
    );
  });

  it('has only numbers of the member’s own', () => {
    const { text } = draftDailyMessage(factsOf(factsByCode.record));
    expect([...numbersIn(text)].sort()).toEqual(['2.5', '82.5']);
    const back = draftDailyMessage(factsOf(factsByCode.back));
    expect([...numbersIn(back.text)]).toEqual(['13']);
    const plateau = draftDailyMessage(factsOf(factsByCode.plateau));
    expect([...numbersIn(plateau.text)]).toEqual(['4']);
    const week = draftDailyMessage(factsOf(factsByCode.completes_week));
    expect([...numbersIn(week.text)]).toEqual(['2']);
  });

  it('gives weights in the unit of the member', () => {
    const own = factsByCode.record;
    const { text } = draftDailyMessage(factsOf({ ...own, profile: { units: 'imperial' } }));
    expect(text).toContain(`${Math.round((82.5 / kgPerLb) * 10) / 10} lb`);
    expect(text).not.toMatch(/\bkg\b/);
  });

  it('celebrates a return before a record, and both before the plan of today', () => {
    const own = { ...factsByCode.back, progress: factsByCode.record.progress };
    expect(draftDailyMessage(factsOf({ ...own, next: nextOn(wednesday) })).reasonCode).toBe('back');
    const record = factsOf({ ...factsByCode.record, next: nextOn(wednesday) });
    expect(draftDailyMessage(record).reasonCode).toBe('record');
  });

  it('is silent on the day after a missed one', () => {
    const yesterday = weekOf(wednesday, [2, 4], []);
    expect(draftDailyMessage(factsOf({ week: yesterday })).reasonCode).toBe('rest_day');
  });

  it('leaves a name out that would say what a coach does not', () => {
    const next = nextOn(wednesday, { name: 'No pain, no gain' });
    const { text, ownName } = draftDailyMessage(factsOf({ next }));
    expect(text).toContain('your session');
    expect(ownName).toBeUndefined();
  });

  it('hides a name of the member’s own from a model, wherever it stands', () => {
    const next = nextOn(wednesday, { name: 'Today' });
    const { text, textWithoutName } = draftDailyMessage(factsOf({ next }));
    expect(text).toContain('Today has Today, about 42 minutes');
    expect(textWithoutName).toContain('Today has THE_SESSION, about 42 minutes');
  });

  it('comes from any facts, in two sentences that a coach may say', () => {
    const day = fc.integer({ min: 0, max: 60 });
    const date = (ago: number) =>
      new Date(Date.parse(wednesday) - ago * 86_400_000).toISOString().slice(0, 10);
    const arbitrary = fc.record({
      code: fc.constantFrom(...dailyCodes),
      other: fc.constantFrom(...dailyCodes),
      coachStyle: fc.constantFrom(...coachStyles),
      isSensitive: fc.boolean(),
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
      seconds: fc.integer({ min: 0, max: 9_000 }),
      sessions: fc.array(day, { maxLength: 10 }),
      hasPlan: fc.boolean(),
      planned: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
      done: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
      nextIn: fc.option(fc.integer({ min: -6, max: 0 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(arbitrary, (any) => {
        const days = any.sessions.toSorted((a, b) => a - b);
        const facts = factsOf({
          ...factsByCode[any.code],
          sessions: days.map((ago) => summaryOf(date(ago), { name: any.name })),
          daysSinceLastSession: days[0],
          plan: any.hasPlan ? planOf() : undefined,
          week: weekOf(wednesday, any.planned, any.done),
          next:
            any.nextIn === undefined
              ? undefined
              : nextOn(date(any.nextIn), { name: any.name, estimatedSeconds: any.seconds }),
          progress: factsByCode[any.other].progress,
          profile: { isSensitive: any.isSensitive, coachStyle: any.coachStyle },
        });
        const { text, reasonCode } = draftDailyMessage(facts);
        expect(countSentences(text)).toBe(2);
        expect(checkCoachText(text)).toEqual([]);
        expect(text).not.toMatch(/undefined|NaN|THE_SESSION/);
        if (any.isSensitive) expect(gentleCodes.has(reasonCode)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
