import { withConditions } from './built-in-coach.condition-words.ts';
import type { IntentRule } from './built-in-coach.intent-rule.ts';
import { type IntentName, intents } from './built-in-coach.intents.ts';
import { fixTypo } from './built-in-coach.known-words.ts';
import { findMentions, type Mentions } from './built-in-coach.mentions.ts';
import { wordsOf } from './built-in-coach.words.ts';

/** What a message is taken to ask; `knowledge` where no intent fits. */
export interface Understood {
  intent: IntentName | 'knowledge' | 'no' | 'pain_level' | 'unclear';
  /** Its words, slips of the pen corrected. */
  message: string;
  mentions: Mentions;
}

export function understand(message: string): Understood {
  const words = wordsOf(message).map(fixTypo);
  const mentions = findMentions(words);
  return { intent: intentOf(mentions), message: words.join(' '), mentions };
}

function intentOf(mentions: Mentions): Understood['intent'] {
  const shape = withConditions(mentions.shape);
  return intents.find((rule) => fits(rule, mentions, shape))?.name ?? 'knowledge';
}

function fits(rule: IntentRule, mentions: Mentions, shape: string): boolean {
  if (rule.without === 'exercise' && mentions.exercises.length > 0) return false;
  return has(rule.needs, mentions) && rule.patterns.some((pattern) => pattern.test(shape));
}

function has(needs: IntentRule['needs'], mentions: Mentions): boolean {
  switch (needs) {
    case undefined:
      return true;
    case 'exercise':
      return mentions.exercises.length > 0;
    case 'twoExercises':
      return mentions.exercises.length > 1;
    case 'muscle':
      return mentions.muscles.length > 0;
    case 'region':
      return mentions.regions.length > 0;
    case 'weight':
      return mentions.weights.length > 0;
    case 'minutes':
      return mentions.minutes !== undefined;
  }
}
