import { describe, expect, it } from 'vitest';
import { foldText } from '../message-words.ts';
import { parsePattern } from '../pattern.ts';
import { redFlagClasses } from '../red-flag.ts';
import { spokenWords } from '../spoken-words.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { Lexicon } from './lexicon.ts';
import { spanish } from './spanish.ts';

const lexicons = { english, german, spanish };

function listPatterns(lexicon: Lexicon): string[] {
  return [...listFlagPatterns(lexicon), ...Object.values(lexicon.signals).flat()];
}

function listFlagPatterns(lexicon: Lexicon): string[] {
  return [
    ...lexicon.innocent,
    ...redFlagClasses.flatMap((id) => [
      ...lexicon.flags[id].usual,
      ...(lexicon.flags[id].certain ?? []),
    ]),
  ];
}

function listWords(lexicon: Lexicon): string[] {
  const steps = listPatterns(lexicon).flatMap((pattern) =>
    parsePattern(pattern, lexicon.groups).flat(),
  );
  return [...new Set(steps.flatMap(({ words }) => words))];
}

describe.each(Object.entries(lexicons))('the %s lexicon', (_, lexicon) => {
  it('covers every class', () => {
    for (const id of redFlagClasses) expect(lexicon.flags[id].usual.length).toBeGreaterThan(0);
  });

  it('holds no word that a message never contains in that form', () => {
    const dead = listWords(lexicon).filter((word) => {
      const folded = foldText(word.replace(/\*$/, ''));
      return word.endsWith('*') ? folded.length < 3 : spokenWords(folded).join(' ') !== folded;
    });
    expect(dead).toEqual([]);
  });

  it('uses every group it names', () => {
    const text = [...listPatterns(lexicon), ...Object.values(lexicon.groups)].join(' ');
    const unused = Object.keys(lexicon.groups).filter((name) => !text.includes(`@${name}`));
    expect(unused).toEqual([]);
  });

  it('repeats no pattern', () => {
    const repeated = [listFlagPatterns(lexicon), ...Object.values(lexicon.signals)].flatMap(
      (patterns) => patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at),
    );
    expect(repeated).toEqual([]);
  });
});
