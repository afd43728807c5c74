import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deidentify } from './deidentify.ts';

function hide(text: string, ...names: string[]): string {
  return deidentify(text, { names });
}

describe('what deidentify hides', () => {
  it.each([
    ['write to anna.m+gym@mail.example.co.uk!', 'write to [email]!'],
    ['jürgen@müller.de', '[email]'],
    ['call +49 170 1234567', 'call [phone]'],
    ['call +49 (0) 30 / 123456', 'call [phone]'],
    ['0049-170-1234567', '[phone]'],
    ['0170/1234567 or (030) 123456', '[phone] or [phone]'],
    ['06 12 34 56 78', '[phone]'],
    ['(555) 123-4567, 555.123.4567', '[phone], [phone]'],
    ['Tel.: 123 456 789', 'Tel.: [phone]'],
    ['IBAN DE89 3704 0044 0532 0130 00 please', 'IBAN [account] please'],
    ['gb29nwbk60161331926819', '[account]'],
    ['4111 1111 1111 1111', '[card]'],
    ['378282246310005', '[card]'],
    ['4111111111111112', '[number]'],
    ['insurance 123456789', 'insurance [number]'],
    ['user 550e8400-e29b-41d4-a716-446655440000', 'user [id]'],
    ['see https://anna:secret@host.de/a?b=c.', 'see [link].'],
    ['see (www.example.com/me)', 'see ([link])'],
  ])('%s', (text, expected) => {
    expect(hide(text)).toBe(expected);
  });

  it.each([
    ['the whole name at once', 'I am Anna  Müller.', ['Anna Müller'], 'I am [name].'],
    ['each part, in any case', 'ANNA asked müller', ['Anna Müller'], '[name] asked [name]'],
    ['a genitive', 'Annas plan, Anna’s plan', ['Anna'], '[name] plan, [name]’s plan'],
    ['a name without its accents', 'Jose and José', ['José'], '[name] and [name]'],
    ['a name with accents of its own', 'Müller', ['Muller'], '[name]'],
    ['a name in decomposed letters', 'Jose\u0301', ['José'], '[name]'],
    ['the letters of a user name', 'anna.m99 or anna', ['anna.m99'], '[name] or [name]'],
    ['a name in a script without spaces', '山田太郎です', ['山田太郎'], '[name]です'],
    ['a name in Cyrillic', 'Привет, Ольга!', ['Ольга'], 'Привет, [name]!'],
    ['a name beside signs', '_Anna_, (Anna), *Anna*', ['Anna'], '_[name]_, ([name]), *[name]*'],
  ])('%s', (_what, text, names, expected) => {
    expect(hide(text, ...names)).toBe(expected);
  });
});

describe('what deidentify leaves', () => {
  it.each([
    '5x100 kg, 8-12 reps @ RPE 8.5',
    '2026-11-21, 21.11.2026, 11/21/2026, 12:30, 06:15–07:45',
    '100 105 110 115 120 and 100-105-110-115 and 3/1/2/0',
    '1,234,567 steps, 10 000 steps, 0.333333333333 of it, 142.5 kg',
    '+5 kg, -2.5 %, 3 x 12 x 60 kg, 8000 9000 7500 8200',
    'tempo 3.1.2.0, v1.2.3, DE, A1, RM10',
  ])('%s', (text) => {
    expect(hide(text, 'Anna')).toBe(text);
  });

  it('a word that only holds a name', () => {
    expect(hide('Annabel and Joanna', 'Anna')).toBe('Annabel and Joanna');
  });

  it('parts of fewer than three letters', () => {
    expect(hide('Jo lifts on', 'Jo On')).toBe('Jo lifts on');
  });

  it('a word of training that is a name as well', () => {
    expect(hide('Max lifts max reps', 'Max')).toBe('[name] lifts max reps');
  });

  const load = fc.tuple(fc.nat(12), fc.nat(40), fc.nat(5_000)).map(([sets, reps, tenths]) => {
    return `${sets} x ${reps} @ ${tenths / 10} kg`;
  });
  const range = fc.tuple(fc.nat(500), fc.nat(500)).map(([from, to]) => `${from}-${to}`);
  const list = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 8 });
  const day = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2090-01-01'),
    noInvalidDate: true,
  });
  const ordinary = fc.oneof(
    load,
    range,
    list.map((loads) => loads.join(' ')),
    list.map((loads) => loads.join(', ')),
    day.map((date) => date.toISOString().slice(0, 16)),
    day.map((date) => date.toISOString().slice(0, 10).split('-').toReversed().join('.')),
  );

  it('any load, range, list, date and time', () => {
    fc.assert(
      fc.property(ordinary, (text) => {
        expect(hide(text, 'Anna Müller')).toBe(text);
      }),
    );
  });
});

describe('deidentify', () => {
  const name = fc.stringMatching(/^[A-Z][a-zäöüéß]{2,9}$/);
  const email = fc.emailAddress();

  it('leaves no e-mail address and no name in a text', () => {
    fc.assert(
      fc.property(name, email, fc.string({ unit: 'grapheme' }), (given, address, rest) => {
        const text = hide(`${rest} ${given} ${address} ${rest}`, given);
        expect(text).not.toContain(address);
        expect(text).not.toContain(` ${given} `);
      }),
    );
  });

  it('still knows letters outside ASCII after very many calls', () => {
    for (let call = 0; call < 20_000; call += 1) hide('Äöüß', `Name${call}`);

    expect(hide('Straße and ÄÖÜSS', 'Straße', 'Äöüss')).toBe('[name] and [name]');
  });

  it('changes nothing when it is done again', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.oneof(name, fc.string(), fc.constant('name'))),
        (said, names) => {
          const once = deidentify(`${said} [name] a@b.de +491701234567`, { names });
          expect(deidentify(once, { names })).toBe(once);
        },
      ),
    );
  });

  it.each(['1', '1 ', 'a@', 'a.', 'AB12', 'abcdef12-', ' ', '+1', '0', 'Anna '])(
    'takes a bounded time for a long text of "%s"',
    (piece) => {
      const startedAt = performance.now();
      hide(piece.repeat(50_000), 'Anna');
      expect(performance.now() - startedAt).toBeLessThan(5_000);
    },
  );
});
