import { spokenWords } from './spoken-words.ts';

/** A message as words, with the places where a clause or a sentence begins. */
export interface MessageWords {
  words: string[];
  /** The strongest break before the word at the same place. */
  breaks: ('none' | 'comma' | 'sentence')[];
}

/** Longer texts are no chat messages: of those the beginning and the end are read. */
const readFromStart = 24_000;
const readFromEnd = 8_000;

/** Pictures that say something; the lexicon knows them by these names. */
const tellingPictures: Record<string, string> = {
  '🔪': 'picknife',
  '🗡': 'picknife',
  '🪒': 'picrazor',
  '🔫': 'picgun',
  '💊': 'picpill',
  '🩸': 'picblood',
  '⚰': 'picgrave',
  '🪦': 'picgrave',
  '🤮': 'picvomit',
};
/** “k m s” and “k.m.s” are one word. */
const spacedLetters = /(?<![\p{L}\d])\p{L}(?:[ .*_-]\p{L}){2,}(?![\p{L}\d])/gu;
const pictures = /[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}|\p{RI}/gu;
const apostrophes = /(?<=\p{L})['’‘`´ʼ′](?=\p{L})/gu;
const unseen = /[\p{Cf}\p{M}]/gu;
const cyrillicLookalikes: Record<string, string> = {
  а: 'a',
  е: 'e',
  і: 'i',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  ѕ: 's',
};
/** “not just chest pain” says that there is chest pain. */
const notOnly =
  /\b(?:not|nicht|no) (?:just|only|merely|exactly|quite|really|nur|bloss|direkt|unbedingt|solo|solamente|exactamente|precisamente) /g;
/** “ill do it”, “id rather”: the apostrophe that a hurried thumb leaves out. */
const bareFuture =
  /\bill (?=(?:be|do|go|never|not|kill|end|take|see|probably|miss|die|jump|hurt)\b)/g;
const bareConditional =
  /\bid (?=(?:be|do|rather|write|like|want|die|never|not|just|have|kill|end|take|go|say)\b)/g;
/** A word, the end of a sentence or of a paragraph, a pause. */
const tokens =
  /(?<word>\p{L}+(?:[\d@$*]+\p{L}+)*|\d+)|(?<end>\n\s*\n|(?!\.{2})[.!?;]+)|(?<pause>\.{2,}|[,:()–—\n])/gu;

/**
 * Folds a text to what the lexicon knows: NFKD without marks, lower case, no zero-width or
 * direction signs, no pictures, Latin for Cyrillic letters that look like it, ß as ss.
 */
export function foldText(text: string): string {
  const plain = text
    .replaceAll(pictures, readPicture)
    .replaceAll(apostrophes, '')
    .normalize('NFKD')
    .replaceAll(unseen, '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(unseen, '');
  return plain
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll(/[аеіорсухѕ]/g, toLatin);
}

/** Splits a message into folded words; spoken forms are written out, empty words dropped. */
export function readWords(text: string): MessageWords {
  const read: MessageWords = { words: [], breaks: [] };
  let pending: MessageWords['breaks'][number] = 'none';
  const folded = foldText(shorten(text))
    .replaceAll(spacedLetters, joinLetters)
    .replaceAll(bareFuture, 'i will ')
    .replaceAll(bareConditional, 'i would ')
    .replaceAll(notOnly, ' ');
  for (const { groups } of folded.matchAll(tokens)) {
    if (groups?.end) pending = 'sentence';
    if (groups?.pause && pending === 'none') pending = 'comma';
    for (const word of spokenWords(groups?.word ?? '')) {
      read.words.push(word);
      read.breaks.push(pending);
      pending = 'none';
    }
  }
  return read;
}

function shorten(text: string): string {
  if (text.length <= readFromStart + readFromEnd) return text;
  return `${text.slice(0, readFromStart)}\n${text.slice(-readFromEnd)}`;
}

function readPicture(picture: string): string {
  return ` ${tellingPictures[picture] ?? ''} `;
}

function joinLetters(letters: string): string {
  return letters.replaceAll(/[^\p{L}]/gu, '');
}

function toLatin(letter: string): string {
  return cyrillicLookalikes[letter] ?? letter;
}
