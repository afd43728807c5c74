import { checkCoachText } from '@vigor/training';
import { isOtherLanguage } from './coach.language.ts';
import { isWebPage } from './coach.output.ts';
import type { TextFinding } from './coach.released-text.ts';

const handOff =
  'I would rather leave this to somebody who can look at you: please ask a doctor or a physiotherapist. I am glad to help with gentle ways to keep moving.';

/** What speaks against showing a text of a model to a member of a locale. */
export function inspectText(
  { raw, clean }: { raw: string; clean: string },
  locale: string,
): TextFinding | undefined {
  if (isWebPage(raw) || isOtherLanguage(clean, locale)) return 'unusable';
  return checkCoachText(clean) ? 'unsafe' : undefined;
}

/** Ends before the first paragraph that must not be said, and refers on instead. */
export function makeSafe(text: string): string {
  if (!checkCoachText(text)) return text;
  const paragraphs = text.split(/\n{2,}/);
  const safe: string[] = [];
  for (const paragraph of paragraphs) {
    if (checkCoachText([...safe, paragraph].join('\n\n'))) break;
    safe.push(paragraph);
  }
  return [...safe, handOff].join('\n\n');
}
