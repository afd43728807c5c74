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

/** Scripts that their own languages are written in; everybody else writes Latin. */
const scripts: { languages: readonly string[]; pattern: RegExp }[] = [
  {
    languages: ['ja', 'zh', 'ko'],
    pattern: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu,
  },
  { languages: ['ru', 'uk', 'bg', 'sr', 'mk', 'be'], pattern: /\p{sc=Cyrillic}/gu },
  { languages: ['ar', 'fa', 'ur'], pattern: /\p{sc=Arabic}/gu },
  { languages: ['he'], pattern: /\p{sc=Hebrew}/gu },
  { languages: ['el'], pattern: /\p{sc=Greek}/gu },
  { languages: ['hi', 'mr', 'ne'], pattern: /\p{sc=Devanagari}/gu },
  { languages: ['th'], pattern: /\p{sc=Thai}/gu },
];

const mostForeignLetters = 0.3;
const fewestWords = 12;
/** Another language has to be this much more frequent: names and quotes are borrowed words. */
const clearLead = 2;
const fewestHits = 4;

/** Whether a text is clearly in another language than a locale such as `de-AT` asks for. */
export function isOtherLanguage(text: string, locale: string): boolean {
  const language = languageOf(locale);
  return hasOtherScript(text, language) || hasOtherWords(text, language);
}

/** The language of a locale, for example `de` of `de-AT`. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? 'en';
}

function hasOtherScript(text: string, language: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return false;
  const own = scripts.find(({ languages }) => languages.includes(language));
  const ownLetters = text.match(own?.pattern ?? /\p{sc=Latin}/gu)?.length ?? 0;
  // Latin names of exercises stand in texts of every script.
  const mostForeign = own ? 1 - mostForeignLetters : mostForeignLetters;
  return (letters - ownLetters) / letters > mostForeign;
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
