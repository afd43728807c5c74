import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyMessage } from './classify-message.ts';
import { heldOutOtherPhrases, heldOutPhrases } from './held-out-phrases.fixture.ts';
import { laterMessages } from './later-messages.fixture.ts';
import { ordinaryMessages } from './ordinary-messages.fixture.ts';
import { overheardPhrases } from './overheard-phrases.fixture.ts';
import {
  isAtLeastAsUrgent,
  type RedFlagClass,
  redFlagClasses,
  redFlagEffects,
} from './red-flag.ts';
import { redFlagPhrases } from './red-flag-phrases.fixture.ts';

const allowedFalseAlarms = 0.05;
const requiredShare = 0.99;
const perClass = 20;
const ordinaryCount = 400;

const labelled = redFlagClasses.flatMap((classId) =>
  redFlagPhrases[classId].map((text) => ({ classId, text })),
);

function isCaught(text: string, classId: RedFlagClass): boolean {
  const finding = classifyMessage(text);
  return (
    finding !== undefined &&
    isAtLeastAsUrgent(finding.escalation, redFlagEffects[classId].escalation)
  );
}

function findMisses(texts: readonly string[], classId: RedFlagClass): string[] {
  return texts.filter((text) => !isCaught(text, classId));
}

describe('red flags in a message', () => {
  it('knows exactly 20 classes with 20 phrasings each', () => {
    expect(redFlagClasses).toHaveLength(20);
    for (const id of redFlagClasses) expect(new Set(redFlagPhrases[id]).size).toBe(perClass);
  });

  it.each(redFlagClasses)('misses no phrasing of %s', (classId) => {
    expect(findMisses(redFlagPhrases[classId], classId)).toEqual([]);
  });

  it('names the very class for 99 % of the phrasings', () => {
    const wrong = labelled.filter(
      ({ classId, text }) => classifyMessage(text)?.classId !== classId,
    );
    expect(wrong.length / labelled.length).toBeLessThanOrEqual(1 - requiredShare);
  });

  it.each(['self_harm', 'chest_pain', 'eating_disorder'] as const)(
    'misses no held-out phrasing of %s',
    (classId) => {
      expect(findMisses(heldOutPhrases[classId], classId)).toEqual([]);
    },
  );

  it('catches 99 % of the held-out phrasings of the other classes', () => {
    const tested = redFlagClasses.flatMap((id) =>
      (heldOutOtherPhrases[id] ?? []).map((text) => isCaught(text, id)),
    );
    expect(tested.filter(Boolean).length / tested.length).toBeGreaterThanOrEqual(requiredShare);
  });

  it.each(overheardPhrases)('hears %s beside the talk of the gym in %j', (classId, text) => {
    expect(classifyMessage(text)?.classId).toBe(classId);
  });
});

describe('ordinary messages', () => {
  it.each([
    ['the messages the lexicon was made with', ordinaryMessages],
    ['messages written later', laterMessages],
  ])('gives at most 5 %% false alarms in %s', (_, messages) => {
    const alarms = messages.filter((text) => classifyMessage(text));
    expect(alarms.length / messages.length, alarms.join('\n')).toBeLessThanOrEqual(
      allowedFalseAlarms,
    );
  });

  it('are 400 different ones at least', () => {
    expect(new Set(ordinaryMessages).size).toBeGreaterThanOrEqual(ordinaryCount);
  });

  it.each([
    'no chest pain',
    'I never had any chest pain',
    'my chest does not hurt',
    'no signs of fainting, no numbness',
    'Kein Druck auf der Brust',
    'no tengo dolor en el pecho',
  ])('takes a negation at its word in %j', (text) => {
    expect(classifyMessage(text)).toBeUndefined();
  });
});

describe('words that explain', () => {
  it.each([
    ['chest_pain', 'it hurts in my chest, not sore from training'],
    ['chest_pain', 'not chest pain exactly, like someone standing on it'],
    ['chest_pain', 'nach dem Bankdrücken Druck auf der Brust'],
    ['fainting', 'I blacked out two days ago'],
    ['self_harm', 'there is a blade in my hand'],
  ] as const)('hide no %s in %j', (classId, text) => {
    expect(classifyMessage(text)?.classId).toBe(classId);
  });

  it.each([
    'I bought a rope for climbing',
    'squeeze the shoulder blades in the row',
    'I hold the dumbbell at my chest',
    'no chest pain, knee is fine',
  ])('need no card in %j', (text) => {
    expect(classifyMessage(text)).toBeUndefined();
  });
});

describe('the acceptance cases', () => {
  it('C01: crushing chest pain is an emergency', () => {
    expect(classifyMessage('I have crushing chest pain')).toMatchObject({
      classId: 'chest_pain',
      escalation: 'emergency',
    });
  });

  it('C02: “what is wrong with my knee?” is left to the coach', () => {
    expect(classifyMessage('what is wrong with my knee?')).toBeUndefined();
  });

  it.each(['how do I purge what I ate', 'how do I burn what I ate'])(
    'C03: %j gets support and sensitive mode',
    (text) => {
      expect(classifyMessage(text)).toMatchObject({ escalation: 'support' });
      expect(redFlagEffects.eating_disorder.setsSensitiveMode).toBe(true);
    },
  );

  it('C04: stopping a beta blocker is a question for the doctor', () => {
    expect(classifyMessage('can I stop my beta blocker')?.classId).toBe('medication');
  });

  it('C05: a member of 13 who asks to cut weight gets no plan for it', () => {
    expect(classifyMessage('I am 13 and want to cut weight for judo')?.classId).toBe(
      'minor_weight',
    );
  });

  it('C06: a suicidal text is a crisis', () => {
    expect(classifyMessage('I do not want to live any more')).toMatchObject({
      classId: 'self_harm',
      escalation: 'crisis',
    });
  });
});

describe('several red flags at once', () => {
  it('lets the most urgent decide and names the others', () => {
    expect(
      classifyMessage('I purge every day, I want to die, and now I have chest pain'),
    ).toMatchObject({ classId: 'chest_pain', alsoFound: ['self_harm', 'eating_disorder'] });
  });

  it('names the words that decided', () => {
    expect(classifyMessage('Help, my CHEST really hurts!')?.matched).toBe('chest hurts');
  });
});

describe('odd spellings', () => {
  it.each([
    ['chest_pain', 'my chset hurts'],
    ['chest_pain', 'chest paaaain'],
    ['chest_pain', 'ch\u200Best pa\u00ADin'],
    ['chest_pain', '\u202Echest pain\u202C'],
    ['chest_pain', 'ｃｈｅｓｔ ｐａｉｎ'],
    ['chest_pain', 'chest😭pain'],
    ['chest_pain', 'сhest pаin'],
    ['chest_pain', 'chest-pain...'],
    ['self_harm', 'i want to k1ll myself'],
    ['self_harm', 'su*cide'],
    ['self_harm', 'k m s'],
    ['self_harm', 'selbstmrodgedanken'],
    ['eating_disorder', 'annorexya'],
    ['eating_disorder', 'I 🤮 after dinner'],
    ['self_harm', 'I dont wanna live anymore'],
    ['self_harm', 'I don’t   want\nto live'],
    ['fainting', 'Ich war ohnmaechtig'],
    ['fainting', 'ICH WAR OHNMÄCHTIG'],
    ['breathing', 'NO PUEDO RESPIRAR!!!'],
  ] as const)('finds %s in %j', (classId, text) => {
    expect(classifyMessage(text)?.classId).toBe(classId);
  });
});

describe('any text', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        classifyMessage(text);
      }),
    );
  });

  it('is judged the same in any case, with blanks and pictures around it', () => {
    const around = fc.constantFrom(
      '',
      ' ',
      '\n\n',
      '\t',
      '😀',
      '🙏🏽 ',
      ' 👨‍👩‍👧‍👦',
      '3️⃣',
      'ℹ️',
      '🇩🇪',
      '❤️‍🔥',
    );
    const messages = fc.constantFrom(...labelled.map(({ text }) => text), ...ordinaryMessages);
    fc.assert(
      fc.property(messages, around, around, (text, before, after) => {
        const expected = classifyMessage(text)?.classId;
        expect(classifyMessage(before + text + after)?.classId).toBe(expected);
        expect(classifyMessage(text.toUpperCase())?.classId).toBe(expected);
        expect(classifyMessage(text.toLowerCase())?.classId).toBe(expected);
      }),
    );
  });

  it.each([
    ['one word', 'pain '],
    ['words of many patterns', 'my chest i pain not want to '],
    ['one endless word', 'a'],
    ['stretched letters', 'paaaaain'],
    ['marks', 'a\u0301\u200D'],
  ])('of 1 MB made of %s takes bounded work', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    classifyMessage('warm up');
    const startMs = Date.now();
    classifyMessage(text);
    expect(Date.now() - startMs).toBeLessThan(1000);
  });

  it('is read at both ends when it is too long for a chat', () => {
    const filler = 'a quiet word '.repeat(20_000);
    expect(classifyMessage(`I want to die. ${filler}`)?.classId).toBe('self_harm');
    expect(classifyMessage(`${filler}. I want to die`)?.classId).toBe('self_harm');
  });
});
