/**
 * Words that are frequent in one language and rare in the others: enough to tell in which an
 * answer is written, not to understand it.
 */
const stopWords: Record<string, string> = {
  en: 'the and you your with this that are have for was not can will from what they more than when',
  de: 'und der die das ist nicht du dein ein eine mit auf für den dem zu im auch wie deine dich oder',
  es: 'el los las que una por con para tu es muy más pero como del tus está esta también y',
  fr: 'le les des une est pour dans avec que vous votre pas sur du et ce cette tes ton plus',
  it: 'il gli che una per con non sono del della tuo tua più anche come questo nel alla di è',
  pt: 'os uma que para com não seu sua mais como mas dos das você também isso está são do',
  nl: 'het een en niet van voor met je jouw zijn dat op ook maar deze naar bij wordt om te',
};

const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** By the script's code (ISO 15924). Texts in other scripts are not judged by their letters. */
const scripts: Record<string, RegExp> = {
  Latn: /\p{sc=Latin}/gu,
  Cyrl: /\p{sc=Cyrillic}/gu,
  Grek: /\p{sc=Greek}/gu,
  Arab: /\p{sc=Arabic}/gu,
  Hebr: /\p{sc=Hebrew}/gu,
  Deva: /\p{sc=Devanagari}/gu,
  Thai: /\p{sc=Thai}/gu,
  Jpan: eastAsian,
  Hans: eastAsian,
  Hant: eastAsian,
  Kore: eastAsian,
};

const mostForeignLetters = 0.3;
const fewestWords = 12;
/** Another language has to be this much more frequent: names and quotes are borrowed words. */
const clearLead = 2;
const fewestHits = 4;

/** Whether a text is clearly in another language than a locale such as `de-AT` asks for. */
export function isOtherLanguage(text: string, locale: string): boolean {
  return hasOtherScript(text, locale) || hasOtherWords(text, languageOf(locale));
}

/** The language of a locale, for example `de` of `de-AT`. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? 'en';
}

function hasOtherScript(text: string, locale: string): boolean {
  const script = scriptOf(locale);
  const own = scripts[script];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (!own || letters === 0) return false;
  const ownLetters = text.match(own)?.length ?? 0;
  // Latin names of exercises stand in texts of every script.
  const mostForeign = script === 'Latn' ? mostForeignLetters : 1 - mostForeignLetters;
  return (letters - ownLetters) / letters > mostForeign;
}

/** What a language is usually written in, unless its tag says otherwise as `sr-Latn` does. */
function scriptOf(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}

function hasOtherWords(text: string, language: string): boolean {
  if (!(language in stopWords)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return false;
  const hits = new Map(
    Object.entries(stopWords).map(([name, list]) => {
      const known = new Set(list.split(' '));
      return [name, words.filter((word) => known.has(word)).length];
    }),
  );
  const own = hits.get(language) ?? 0;
  const most = Math.max(...hits.values());
  return most >= fewestHits && most > own * clearLead;
}
