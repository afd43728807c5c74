import type { CardText, CardTexts } from './cards/card-text.ts';
import { englishCards } from './cards/english-cards.ts';
import { germanCards } from './cards/german-cards.ts';
import { spanishCards } from './cards/spanish-cards.ts';
import { type Helpline, type HelplinePurpose, helplinesFor } from './helplines.ts';
import { type Escalation, type RedFlagClass, redFlagEffects } from './red-flag.ts';

/** What a member sees instead of an answer of the coach; every word of it is fixed. */
export interface RedFlagCard extends CardText {
  classId: RedFlagClass;
  escalation: Escalation;
  /** People to call, the nearest first; only where talking to somebody is the help. */
  helplines?: Helpline[];
}

const textsByLanguage: ReadonlyMap<string, CardTexts> = new Map([
  ['en', englishCards],
  ['de', germanCards],
  ['es', spanishCards],
]);

const helplinePurposes: Partial<Record<RedFlagClass, HelplinePurpose>> = {
  self_harm: 'crisis',
  abuse: 'abuse',
  eating_disorder: 'eating',
  minor_weight: 'child',
};

/**
 * The card of a red flag in English, German or Spanish, English for any other language. `locale` is
 * a language tag such as “de-AT”; its region picks the helplines.
 */
export function redFlagCard(classId: RedFlagClass, locale: string): RedFlagCard {
  const language = locale.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const texts = textsByLanguage.get(language) ?? englishCards;
  const purpose = helplinePurposes[classId];
  return {
    classId,
    escalation: redFlagEffects[classId].escalation,
    ...texts[classId],
    ...(purpose && { helplines: helplinesFor(purpose, locale) }),
  };
}
