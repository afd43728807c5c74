import { languageOf } from './coach.language.ts';

const placeholder = '[birth date]';

/**
 * Takes one day out of texts, in whatever way people write it: `1994-05-12`, `12.5.94`, `5/12/1994`,
 * `12 May 1994`, `May 12th, 1994`, with the months' names in English and the given locale.
 */
export function hideBirthDate(birthDate: string | null, locale: string): (text: string) => string {
  if (birthDate === null) return (text) => text;
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const y = `(?:${year}|['’]?${year.slice(2)})`;
  const m = `0?${Number(month)}`;
  const d = `0?${Number(day)}`;
  const name = monthNames(Number(month) - 1, locale)
    .map(RegExp.escape)
    .join('|');
  const dot = '\\s*[./-]\\s*';
  const ordinal = '(?:st|nd|rd|th|\\.|º)?';
  const forms = [
    `${year}${dot}${m}${dot}${d}`,
    `${year}${month}${day}`,
    `${d}${dot}${m}${dot}${y}`,
    `${m}${dot}${d}${dot}${y}`,
    `${d}${ordinal}\\s*(?:of\\s+|de\\s+)?(?:${name})\\.?,?\\s*(?:de\\s+)?${y}`,
    `(?:${name})\\.?\\s*${d}${ordinal},?\\s*${y}`,
  ];
  const pattern = new RegExp(`(?<!\\d)(?:${forms.join('|')})(?!\\d)`, 'giu');
  return (text) => text.replace(pattern, placeholder);
}

const knownNames = new Map<string, string[]>();

/** Asked for at every answer, and slow to make; there are twelve in each language. */
function monthNames(month: number, locale: string): string[] {
  const language = localeOrEnglish(languageOf(locale));
  const key = `${language}:${month}`;
  const known = knownNames.get(key) ?? makeMonthNames(month, language);
  knownNames.set(key, known);
  return known;
}

function makeMonthNames(month: number, language: string): string[] {
  const date = new Date(Date.UTC(2000, month, 1));
  const names = ['en', language].flatMap((one) =>
    (['long', 'short'] as const).map((style) =>
      date.toLocaleDateString(one, { month: style, timeZone: 'UTC' }).replace(/\.$/, ''),
    ),
  );
  return [...new Set(names)];
}

function localeOrEnglish(locale: string): string {
  return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
}
