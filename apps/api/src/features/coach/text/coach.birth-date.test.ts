import { describe, expect, it } from 'vitest';
import { hideBirthDate } from './coach.birth-date.ts';

describe('hideBirthDate', () => {
  it.each([
    '1994-05-12',
    '19940512',
    '12.05.1994',
    '12.5.94',
    '12/05/1994',
    '05/12/1994',
    '5-12-94',
    '12 May 1994',
    '12th of May 1994',
    'May 12, 1994',
    'may 12th 1994',
    '12. Mai 1994',
    "12 May '94",
  ])('takes out %s', (date) => {
    expect(hideBirthDate('1994-05-12', 'de')(`I was born on ${date}.`)).toBe(
      'I was born on [birth date].',
    );
  });

  it.each(['5 × 12 at 94 kg', '2026-05-12', '12.5 kg', '1994', 'May 2026'])('keeps %s', (text) => {
    expect(hideBirthDate('1994-05-12', 'en')(text)).toBe(text);
  });

  it('changes nothing where no date is known', () => {
    expect(hideBirthDate(null, 'en')('12 May 1994')).toBe('12 May 1994');
  });
});
