import { describe, expect, it } from 'vitest';
import { evaluateScreening } from '../safety/screening.ts';
import { helplinesFor } from './helplines.ts';
import { redFlagClasses, redFlagEffects } from './red-flag.ts';
import { redFlagCard } from './red-flag-card.ts';

const languages = ['en', 'de', 'es'] as const;
const emergencyWords = { en: /emergency/i, de: /Notruf|Notaufnahme/, es: /emergencias|urgencias/ };
const urgent = ['emergency', 'crisis', 'abuse'];

describe('redFlagCard', () => {
  it.each(languages)('has different, complete words for all classes in %s', (language) => {
    const cards = redFlagClasses.map((id) => redFlagCard(id, language));
    expect(new Set(cards.map(({ title }) => title)).size).toBe(redFlagClasses.length);
    for (const card of cards) {
      expect(card.body.length).toBeGreaterThan(40);
      expect(card.actions.length).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(languages)('leads to the emergency number where minutes count, in %s', (language) => {
    for (const id of redFlagClasses) {
      const { escalation, actions } = redFlagCard(id, language);
      if (!urgent.includes(escalation)) continue;
      expect(actions[0], id).toMatch(emergencyWords[language]);
    }
  });

  it('speaks the language of the locale, English for one that is not written', () => {
    expect(redFlagCard('self_harm', 'de-AT').title).toBe('Gut, dass du das gesagt hast');
    expect(redFlagCard('self_harm', 'es_MX').title).toBe('Me alegra mucho que lo hayas dicho');
    expect(redFlagCard('self_harm', 'fr').title).toBe('I am really glad you said this');
    expect(redFlagCard('self_harm', '').title).toBe('I am really glad you said this');
    expect(redFlagCard('self_harm', 'constructor').title).toBe('I am really glad you said this');
  });

  it.each(['self_harm', 'abuse', 'eating_disorder', 'minor_weight'] as const)(
    'gives somebody to call in every language for %s',
    (classId) => {
      for (const locale of ['en', 'de', 'es', 'en-ZZ', 'ja']) {
        expect(redFlagCard(classId, locale).helplines?.length).toBeGreaterThan(0);
      }
    },
  );

  it('puts no helpline on a card where only medical help counts', () => {
    expect(redFlagCard('chest_pain', 'en').helplines).toBeUndefined();
  });
});

describe('helplinesFor', () => {
  it.each([
    ['en-GB', '116 123'],
    ['en-US', '988'],
    ['de', '0800 1110111'],
    ['de-CH', '143'],
    ['es-ES', '024'],
    ['fr-FR', '3114'],
  ])('names the nearest first for %s', (locale, contact) => {
    expect(helplinesFor('crisis', locale)[0]?.contact).toBe(contact);
  });

  it('always ends with the directory of all countries', () => {
    for (const locale of ['en', 'de-DE', 'en-ZZ', 'xx', '']) {
      expect(helplinesFor('eating', locale).at(-1)?.contact).toBe('findahelpline.com');
    }
  });
});

describe('redFlagEffects', () => {
  it.each(redFlagClasses)('of %s agree with what the screening makes of its answers', (classId) => {
    const { answers, stopsTraining, setsSensitiveMode, escalation } = redFlagEffects[classId];
    const { status, isSensitive } = evaluateScreening(answers, { ageYears: 30 });
    expect(status === 'stop_clearance' || status === 'emergency').toBe(stopsTraining);
    if (escalation === 'support') expect(isSensitive).toBe(setsSensitiveMode);
  });
});
