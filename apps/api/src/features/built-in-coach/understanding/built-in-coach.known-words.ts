import { articleWords } from './built-in-coach.articles.ts';
import { muscleWords, regionWords } from './built-in-coach.body-words.ts';
import { exerciseWords } from './built-in-coach.exercise-mentions.ts';
import { intents } from './built-in-coach.intents.ts';
import { hasSynonym } from './built-in-coach.synonyms.ts';
import { typoFixer } from './built-in-coach.typos.ts';
import { singular } from './built-in-coach.words.ts';

const knownWords = new Set([...articleWords.values()].flat());

/** Words that patterns wait for. */
const patternWords = intents
  .filter(({ name }) => name !== 'off_topic')
  .flatMap(({ patterns }) => patterns.flatMap(({ source }) => source.match(/[a-z]{5,}/g) ?? []));

const targets = new Set([
  ...exerciseWords,
  ...Object.keys(muscleWords),
  ...Object.keys(regionWords),
  ...patternWords,
]);

const fixNear = typoFixer(targets, isWord);
/** Words of articles are many, so only one that is a slip away and no other. */
const fixFar = typoFixer(knownWords, isWord);

function isWord(word: string): boolean {
  return (
    knownWords.has(word) || knownWords.has(singular(word)) || targets.has(word) || hasSynonym(word)
  );
}

/** The word that was meant, where a word is none. */
export function fixTypo(word: string): string {
  const near = fixNear(word);
  return near === word ? fixFar(word) : near;
}
