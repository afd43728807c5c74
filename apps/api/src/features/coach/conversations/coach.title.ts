const mostCharacters = 60;
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a conversation is called until it is renamed: the beginning of its first message. */
export function titleOf(message: string): string {
  const plain = message.replace(/\s+/gu, ' ').trim();
  const whole = [...characters.segment(plain)].map(({ segment }) => segment);
  if (whole.length <= mostCharacters && plain.length <= mostCharacters) return plain;
  const cut = fitCharacters(whole);
  const lastSpace = cut.lastIndexOf(' ');
  const atWord = lastSpace > mostCharacters / 2 ? cut.slice(0, lastSpace) : cut;
  return `${atWord.replace(/[\s,.;:!?–-]+$/u, '')}…`;
}

/** Whole characters only, as a reader sees them; one emoji may be many code units. */
function fitCharacters(whole: readonly string[]): string {
  let text = '';
  for (const character of whole) {
    if (text.length + character.length >= mostCharacters) break;
    text += character;
  }
  return text;
}
