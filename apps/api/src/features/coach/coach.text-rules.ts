import { checkCoachText } from '@vigor/training';
import { isOtherLanguage } from './coach.language.ts';
import { isWebPage } from './coach.output.ts';
import type { InspectedText, TextFinding } from './coach.released-text.ts';

const handOff =
  'I would rather leave this to somebody who can look at you: please ask a doctor or a physiotherapist. I am glad to help with gentle ways to keep moving.';

/** What speaks against showing a text of a model to a member of a locale. */
export function inspectText(
  { raw, clean, newLines }: InspectedText,
  locale: string,
): TextFinding | undefined {
  if (isWebPage(raw) || isOtherLanguage(clean, locale)) return 'unusable';
  return isSafe(newLines) ? undefined : 'unsafe';
}

/** Ends before the first paragraph that must not be said, and refers on instead. */
export function makeSafe(text: string): string {
  if (isSafe(text)) return text;
  const paragraphs = text.split(/\n{2,}/);
  const firstUnsafe = paragraphs.findIndex((paragraph) => !isSafe(paragraph));
  return [...paragraphs.slice(0, firstUnsafe), handOff].join('\n\n');
}

function isSafe(text: string): boolean {
  return checkCoachText(text).length === 0;
}
