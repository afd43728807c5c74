import { conditionDetails } from '@vigor/training';
import { conditionWords } from '../understanding/built-in-coach.condition-words.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';

const mostConditions = 2;

export function answerMedicine({ texts }: Turn): Reply {
  return { parts: [texts.care.medicine, texts.care.medicineCan], confidence: 'high' };
}

export function answerUnwell({ texts }: Turn): Reply {
  return { parts: [texts.care.unwell, texts.care.unwellNext], confidence: 'high' };
}

export function answerIll({ texts }: Turn): Reply {
  return {
    parts: [texts.care.getWell, marked(texts.care.ill, 1), texts.care.illBack],
    citations: [citeArticle('recovery-illness')],
    confidence: 'high',
  };
}

const asksOfOwn = / my (?:conditions?|injur(?:y|ies)) /;

/** Training with a condition: only what the plan does about it, and the clinician's word. */
export function answerCondition(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const text = mentions.words.join(' ');
  const named = conditionWords.flatMap(([pattern, id]) => (pattern.test(text) ? id : []));
  const own = facts.profile.conditions.map(({ id }) => id);
  if (named.length === 0 && !asksOfOwn.test(mentions.shape)) {
    return { parts: [texts.care.conditionUnknown], confidence: 'low' };
  }
  const asked = (named.length > 0 ? named : own).slice(0, mostConditions);
  if (asked.length === 0) return { parts: [texts.care.conditionNone], confidence: 'high' };
  const lines = asked.map((id) => {
    const { name, change } = conditionDetails[id];
    return texts.care.condition(name, change);
  });
  const isKnown = asked.some((id) => own.includes(id));
  return {
    parts: [
      texts.care.conditionOften,
      lines.join('\n'),
      isKnown ? texts.care.conditionKnown : texts.care.conditionAdd,
    ],
    confidence: 'medium',
  };
}

export function answerEnergy({ facts, texts }: Turn): Reply {
  const source = citeArticle('nutrition-eating-enough');
  return {
    parts: [
      facts.profile.isSensitive ? texts.care.energySensitive : texts.care.energy,
      marked(source.passage, 1),
      texts.care.energyCan,
    ],
    citations: [source],
    confidence: 'high',
  };
}
