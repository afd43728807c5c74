/**
 * The small language of the lexicon. A pattern is words in order, separated by blanks:
 *
 * - `pain|ache` one of these words; `swell*` any word that starts so; `@chest` a named group
 * - `my?` may be missing
 * - `~4` up to four other words may stand between, within a sentence; `~~4` across sentences too
 * - `<4>` like `~4`, in either order; `<<4>>` like `~~4`, in either order; one of these a pattern
 */
export interface Step {
  /** Alternatives: words, or stems that end in `*`. */
  words: readonly string[];
  /** How many other words may stand before it. */
  gap: number;
  crossesSentences: boolean;
}

export type Groups = Readonly<Record<string, string>>;

/** Every way to read a pattern: both orders, with and without the optional words. */
export function parsePattern(pattern: string, groups: Groups): Step[][] {
  return bothOrders(pattern)
    .flatMap((ordered) => withoutOptional(ordered.split(' ')))
    .map((items) => toSteps(items, groups));
}

function bothOrders(pattern: string): string[] {
  const either = /^(.+) (<{1,2})(\d+)>{1,2} (.+)$/.exec(pattern);
  if (!either) return [pattern];
  const [, left = '', arrow = '', gap = '', right = ''] = either;
  const between = `${arrow.replaceAll('<', '~')}${gap}`;
  return [`${left} ${between} ${right}`, `${right} ${between} ${left}`];
}

function withoutOptional(items: string[]): string[][] {
  const at = items.findIndex((item) => item.endsWith('?'));
  if (at < 0) return [items];
  const item = items[at]?.slice(0, -1) ?? '';
  return [items.with(at, item), items.toSpliced(at, 1)].flatMap(withoutOptional);
}

function toSteps(items: string[], groups: Groups): Step[] {
  const steps: Step[] = [];
  let between = { gap: 0, crossesSentences: false };
  for (const item of items) {
    if (item.startsWith('~')) {
      between = { gap: Number(item.replaceAll('~', '')), crossesSentences: item.startsWith('~~') };
      continue;
    }
    steps.push({ words: item.split('|').flatMap((word) => expand(word, groups)), ...between });
    between = { gap: 0, crossesSentences: false };
  }
  return steps;
}

function expand(word: string, groups: Groups): string[] {
  if (!word.startsWith('@')) return [word];
  const group = groups[word.slice(1)];
  if (group === undefined) throw new Error(`The lexicon names an unknown group: ${word}`);
  return group.split(' ').flatMap((member) => expand(member, groups));
}
