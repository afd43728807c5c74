/** Written together in chats, and what they stand for. */
const shortForms: Readonly<Record<string, string>> = {
  im: 'i am',
  ive: 'i have',
  whats: 'what is',
  hows: 'how is',
  wheres: 'where is',
  whens: 'when is',
  whos: 'who is',
  thats: 'that is',
  its: 'it is',
  theres: 'there is',
  lets: 'let us',
  cant: 'can not',
  cannot: 'can not',
  couldnt: 'could not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  havent: 'have not',
  hasnt: 'has not',
  shouldnt: 'should not',
  wouldnt: 'would not',
  wont: 'will not',
  youre: 'you are',
  u: 'you',
  ur: 'your',
  r: 'are',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ty: 'thanks',
  wo: 'workout',
  bc: 'because',
  tmrw: 'tomorrow',
  mins: 'minutes',
  min: 'minutes',
  hr: 'hour',
  hrs: 'hours',
  dropset: 'drop set',
  dropsets: 'drop sets',
  wat: 'what',
  waht: 'what',
  wht: 'what',
  hw: 'how',
  hav: 'have',
  tiem: 'time',
  hevy: 'heavy',
  shud: 'should',
  shuld: 'should',
  shoud: 'should',
  teh: 'the',
  taht: 'that',
  jsut: 'just',
  mcuh: 'much',
  abt: 'about',
  bout: 'about',
  wen: 'when',
  y: 'why',
  rn: 'right now',
};

/** “One” stays a word: “the second one” is no number. */
const numberWords: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
};

const writtenOut = new Map([...Object.entries(shortForms), ...Object.entries(numberWords)]);

const longestMessage = 4_000;
const mostWords = 200;

/**
 * The words of a message: lower case, without accents and apostrophes, short forms written out,
 * numbers as digits and apart from their unit (“80kg” is “80 kg”).
 */
export function wordsOf(message: string): string[] {
  return message
    .slice(0, longestMessage)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/(\d)\s*[x×*]\s*(?=\d)/g, '$1 x ')
    .replace(/(?<![a-z])(\d+(?:\.\d+)?)(?!rm\b)([a-z]+)/g, '$1 $2')
    .replace(/\b([x@])(\d)/g, '$1 $2')
    .split(/[^a-z0-9.@%]+/)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter(Boolean)
    .slice(0, mostWords)
    .flatMap((word) => (writtenOut.get(word) ?? word).split(' '));
}

/** Plural and singular as one: “curls” and “curl”, “lunges” and “lunge”, but not “press”. */
export function singular(word: string): string {
  return word.length > 2 ? word.replace(/(?<=[^su])s$/, '') : word;
}
