import { getArticle, listArticles } from '../../knowledge/knowledge.service.ts';
import { muscleWords, regionWords } from './built-in-coach.body-words.ts';
import { exerciseWords } from './built-in-coach.exercise-mentions.ts';
import { intents } from './built-in-coach.intents.ts';
import { typoFixer } from './built-in-coach.typos.ts';
import { wordsOf } from './built-in-coach.words.ts';

const articleWords = new Set(
  listArticles({}).items.flatMap(({ id }) => {
    const { title, summary, body } = getArticle(id);
    return wordsOf(`${title} ${summary}`).concat(allWordsOf(body));
  }),
);

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

/** The word that was meant, where a word is none. */
export const fixTypo: (word: string) => string = typoFixer(targets, (word) =>
  articleWords.has(word),
);

/** Articles are longer than messages, which `wordsOf` cuts. */
function allWordsOf(text: string): string[] {
  return text.split('\n').flatMap(wordsOf);
}
