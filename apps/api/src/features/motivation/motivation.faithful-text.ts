import { checkCoachText } from '@vigor/training';

export interface FaithfulTextRules {
  /** The text of ours that was to be reworded, or all facts it may draw from. */
  source: string;
  sentences: number;
  characters: number;
  /** `all`: every number of the source is in the text; `some`: none but those. */
  numbers: 'all' | 'some';
}

const numberWords = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const firstNumberWord = 2;
const multiples: Record<string, string> = {
  once: '1',
  twice: '2',
  double: '2',
  doubled: '2',
  triple: '3',
  dozen: '12',
  hundred: '100',
};
const digits = /\d+(?:[.,]\d+)*/g;
const markup = /[<>[\]{}*_#`|\\\n]|https?:|www\.|\S@\S/i;
const otherScript = /[^\p{Script=Latin}\p{Script=Common}]/u;
/** Loss, blame and pressure: what the coach’s lexicon leaves to good manners. */
const pressure =
  /\b(?:miss(?:ed|ing)?|fail(?:ed|ure|ing)?|los[et](?:s|ing)?|lost|skip(?:ped|ping)?|excuses?|guilt\w*|asham\w*|should(?:n['’]?t)? have|(?:don['’]?t|do not) (?:break|stop|quit|give up)|behind|owe|must|no excuse|finally|burn\w*|calor\w*|weight loss|lean|slim|skinny|fat|body)\b/i;

/**
 * Whether a text of a model may stand for one of ours: no number that we did not give, no more
 * sentences, nothing that a coach does not say, no guilt, no markup, whole to the end.
 */
export function isFaithful(text: string, rules: FaithfulTextRules): boolean {
  const { source, sentences, characters, numbers } = rules;
  if (text === '' || text.length > characters || !/[.!?]["'”’)]?$/.test(text)) return false;
  if (countSentences(text) > sentences || markup.test(text) || otherScript.test(text)) return false;
  if (pressure.test(text.replaceAll(pressureWordsOf(source), ''))) return false;
  return hasOwnNumbers(text, source, numbers) && checkCoachText(text).length === 0;
}

/** A point within a number ends no sentence. */
export function countSentences(text: string): number {
  return text.split(/[.!?…]+["'”’)]*(?:\s+|$)/).filter((part) => part.trim() !== '').length;
}

/** Digits and number words, as numbers in text. */
export function numbersIn(text: string): Set<string> {
  const found = new Set((text.match(digits) ?? []).map(plainNumber));
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const index = numberWords.indexOf(word);
    if (index >= 0) found.add(String(index + firstNumberWord));
    const multiple = multiples[word];
    if (multiple) found.add(multiple);
  }
  return found;
}

function hasOwnNumbers(text: string, source: string, numbers: 'all' | 'some'): boolean {
  const own = numbersIn(source);
  const said = numbersIn(text);
  if (!said.isSubsetOf(own)) return false;
  return numbers === 'some' || own.isSubsetOf(said);
}

/** “1,250” and “1250”, “62.50” and “62.5” are the same. */
function plainNumber(number: string): string {
  const plain = number.replaceAll(/[.,](?=\d{3}\b)/g, '').replace(',', '.');
  return String(Number(plain));
}

/** What our own text says may be said again. */
function pressureWordsOf(source: string): RegExp {
  const own = source.match(new RegExp(pressure, 'gi')) ?? [];
  const escaped = own.map((word) => word.replaceAll(/[^\p{L}\p{N} ]/gu, '.'));
  return escaped.length === 0 ? /(?!)/g : new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gi');
}
