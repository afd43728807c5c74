/** Short and spoken forms, written out, so that the lexicon needs one spelling only. */
const writtenOut: Record<string, string> = {
  im: 'i am',
  ive: 'i have',
  hes: 'he is',
  shes: 'she is',
  hed: 'he would',
  theyre: 'they are',
  youre: 'you are',
  thats: 'that is',
  theres: 'there is',
  cant: 'can not',
  cannot: 'can not',
  couldnt: 'could not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  wont: 'will not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  isnt: 'is not',
  arent: 'are not',
  aint: 'is not',
  wasnt: 'was not',
  werent: 'were not',
  hasnt: 'has not',
  havent: 'have not',
  havnt: 'have not',
  hadnt: 'had not',
  wanna: 'want to',
  wana: 'want to',
  gonna: 'going to',
  gotta: 'got to',
  tryna: 'trying to',
  gimme: 'give me',
  anymore: 'any more',
  u: 'you',
  ur: 'your',
  n: 'and',
  w: 'with',
  abt: 'about',
  habs: 'hab es',
  gehts: 'geht es',
  gibts: 'gibt es',
  q: 'que',
  xq: 'por que',
  pq: 'por que',
  tb: 'tambien',
};

/** Words that change nothing for a red flag and often stand in the middle of one. */
const weightless = new Set(
  (
    'just really fucking fuckin freaking frigging damn very super quite totally completely so ' +
    'literally honestly actually seriously basically probably maybe still also even always lol haha ' +
    'constantly kinda sorta somehow truly lately ' +
    'echt wirklich einfach sehr total voll ganz noch auch schon gerade eben ' +
    'irgendwie ziemlich richtig wieder ' +
    'muy realmente tan tambien ya bastante mucho pues'
  ).split(' '),
);

const digitLetters: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '*': '',
};

/** The words a raw token stands for: none for a weightless one, two for “can't”. */
export function spokenWords(token: string): readonly string[] {
  if (token === '' || /^\d/.test(token)) return token === '' ? [] : [token];
  const word = /^\p{L}+$/u.test(token) ? token : token.replaceAll(/[^\p{L}\d]|\d/gu, readDigit);
  if (weightless.has(word)) return [];
  return Object.hasOwn(writtenOut, word) ? (writtenOut[word]?.split(' ') ?? [word]) : [word];
}

function readDigit(character: string): string {
  return digitLetters[character] ?? character;
}
