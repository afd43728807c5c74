import { checkCoachText } from '@vigor/training';
import { isOtherLanguage, languageOf } from './coach.language.ts';
import { isWebPage } from './coach.output.ts';
import type { InspectedText, TextFinding } from './coach.released-text.ts';

const handOffs: Record<string, string> = {
  en: 'I would rather leave this to somebody who can look at you: please ask a doctor or a physiotherapist. I am glad to help with gentle ways to keep moving.',
  de: 'Das überlasse ich lieber jemandem, der dich untersuchen kann: Frag bitte in einer ärztlichen oder physiotherapeutischen Praxis nach. Bei sanften Wegen, in Bewegung zu bleiben, helfe ich gern.',
  es: 'Prefiero dejar esto a alguien que pueda verte: por favor, consulta a un médico o a un fisioterapeuta. Con gusto te ayudo a seguir moviéndote con suavidad.',
};

/** What speaks against showing a text of a model to a member of a locale. */
export function inspectText(
  { raw, clean, newLines }: InspectedText,
  locale: string,
): TextFinding | undefined {
  if (isWebPage(raw) || isOtherLanguage(clean, locale)) return 'unusable';
  return isSafe(newLines) ? undefined : 'unsafe';
}

/** Ends before the first paragraph that must not be said, and refers on instead. */
export function makeSafe(text: string, locale: string): string {
  if (isSafe(text)) return text;
  const paragraphs = text.split(/\n{2,}/);
  const firstUnsafe = paragraphs.findIndex((paragraph) => !isSafe(paragraph));
  return [...paragraphs.slice(0, firstUnsafe), handOffFor(locale)].join('\n\n');
}

/** Said in place of what must not be. */
export function handOffFor(locale: string): string {
  return handOffs[languageOf(locale)] ?? handOffs.en ?? '';
}

export function isSafe(text: string): boolean {
  return checkCoachText(text).length === 0;
}
