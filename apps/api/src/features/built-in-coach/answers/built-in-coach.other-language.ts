import { otherLanguageExamples, otherLanguages } from '../texts/built-in-coach.other-languages.ts';
import { textsFor } from '../texts/built-in-coach.texts.en.ts';
import type { CoachStyle } from '../texts/built-in-coach.tone.en.ts';
import { type OtherLanguage, withoutAccents } from '../understanding/built-in-coach.language.ts';
import type { Reply } from './built-in-coach.reply.ts';
import { questionList } from './built-in-coach.small-talk.ts';

const mostExamples = 3;

interface Asked {
  message: string;
  language: OtherLanguage;
  style: CoachStyle;
}

/** In the member's language: that it is not read yet, and English questions to tap. */
export function answerOtherLanguage({ message, language, style }: Asked): Reply {
  const texts = otherLanguages[language];
  const plain = withoutAccents(message);
  const near = otherLanguageExamples.flatMap(([words, example]) =>
    words.test(plain) ? example : [],
  );
  const examples = [...new Set([...near, ...textsFor(style).talk.examples])];
  return {
    parts: [
      texts.painWords.test(plain) ? texts.pain : undefined,
      texts.onlyEnglish,
      questionList(examples.slice(0, mostExamples)),
    ],
    confidence: 'low',
  };
}
