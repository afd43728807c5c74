import { describe, expect, it } from 'vitest';
import { intermediateFacts } from './built-in-coach.fixture.ts';
import { outOfScope, paraphrases } from './built-in-coach.questions.fixture.ts';
import { answerBuiltIn } from './built-in-coach.service.ts';
import { findAnswers } from './understanding/built-in-coach.retrieval.ts';

const leastFirst = 0.85;
const leastAmongThree = 0.95;
const leastHonest = 0.95;
/** Without a word on the subject the rest of a question is honestly not known. */
const leastAnswered = 0.9;

const notAnswers = new Set(['off_topic', 'medicine', 'diagnosis', 'energy_target', 'unclear']);

function ask(message: string) {
  return answerBuiltIn({ message, facts: intermediateFacts, history: [], locale: 'en' });
}

function shareOf<Item>(items: readonly Item[], isHit: (item: Item) => boolean): number {
  return items.filter(isHit).length / items.length;
}

describe('retrieval', () => {
  it('is tried with at least 120 questions in words that are not the articles’ own', () => {
    expect(paraphrases.length).toBeGreaterThanOrEqual(120);
    expect(outOfScope.length).toBeGreaterThanOrEqual(40);
  });

  it('finds the article that answers, first for most, among three for nearly all', () => {
    const first = shareOf(paraphrases, ([question, ...ids]) =>
      ids.includes(findAnswers(question, 1)[0]?.article.id ?? ''),
    );
    const amongThree = shareOf(paraphrases, ([question, ...ids]) =>
      findAnswers(question, 3).some(({ article }) => ids.includes(article.id)),
    );
    expect(first).toBeGreaterThanOrEqual(leastFirst);
    expect(amongThree).toBeGreaterThanOrEqual(leastAmongThree);
  });

  it('answers them from that article, whichever intent it takes them for', () => {
    const answered = shareOf(paraphrases, ([question, ...ids]) =>
      ask(question).citations.some(({ articleId }) => ids.includes(articleId)),
    );
    expect(answered).toBeGreaterThanOrEqual(leastAnswered);
  });

  it('says honestly that it does not know what is out of scope', () => {
    const honest = shareOf(outOfScope, (question) => {
      const { intent, confidence } = ask(question);
      return notAnswers.has(intent) || (intent === 'knowledge' && confidence === 'low');
    });
    expect(honest).toBeGreaterThanOrEqual(leastHonest);
  });
});
