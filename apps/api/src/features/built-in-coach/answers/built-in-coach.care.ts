import { conditionDetails, type Exercise } from '@vigor/training';
import { conditionWords } from '../understanding/built-in-coach.condition-words.ts';
import { inSentence } from './built-in-coach.exercises.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';
import { findPlanned } from './built-in-coach.load-target.ts';
import { freeAlternatives } from './built-in-coach.swaps.ts';

const mostConditions = 2;

/** No diagnosis: how it feels, what can be made easier, and who can look at it. */
export function answerPain(turn: Turn): Reply {
  const { texts, exercises, facts, mentions } = turn;
  const [exercise] = exercises;
  const region = mentions.regions[0];
  const standIn = exercise && freeAlternatives(exercise, turn)[0];
  const canSwap = exercise && standIn && findPlanned(facts, exercise.id) !== undefined;
  return {
    parts: [
      [texts.tone.care, texts.care.notADoctor].join(' '),
      marked(texts.care.scale, 1),
      [
        texts.care.easier(exercise ? inSentence(exercise.name) : undefined),
        standIn ? texts.care.standIn(standIn.name) : '',
        canSwap ? texts.change.swapOffer : '',
      ]
        .filter(Boolean)
        .join(' '),
      texts.care.clinician,
      knownCondition(turn, region),
    ],
    citations: [citeArticle('recovery-pain-vs-effort')],
    wishes: canSwap ? [swapWish(exercise, standIn)] : [],
    confidence: 'medium',
  };
}

function swapWish(exercise: Exercise, standIn: Exercise) {
  return { kind: 'swap', exerciseId: exercise.id, replacementId: standIn.id } as const;
}

/** What the profile has of this place already, or where to add it. */
function knownCondition({ facts, texts }: Turn, region: string | undefined): string | undefined {
  if (region === undefined) return undefined;
  const known = facts.profile.conditions.find(({ id }) => conditionDetails[id].region === region);
  return known ? texts.care.known(known.name) : texts.care.addIt;
}

export function answerDiagnosis({ texts }: Turn): Reply {
  return {
    parts: [texts.care.noDiagnosis, marked(texts.care.scale, 1), texts.care.clinician],
    citations: [citeArticle('recovery-pain-vs-effort')],
    confidence: 'high',
  };
}

export function answerMedicine({ texts }: Turn): Reply {
  return { parts: [texts.care.medicine, texts.care.medicineCan], confidence: 'high' };
}

export function answerIll({ texts }: Turn): Reply {
  return {
    parts: [texts.care.getWell, marked(texts.care.ill, 1), texts.care.illBack],
    citations: [citeArticle('recovery-illness')],
    confidence: 'high',
  };
}

/** Training with a condition: only what the plan does about it, and the clinician's word. */
export function answerCondition(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const text = mentions.words.join(' ');
  const named = conditionWords.flatMap(([pattern, id]) => (pattern.test(text) ? id : []));
  const own = facts.profile.conditions.map(({ id }) => id);
  const asked = (named.length > 0 ? named : own).slice(0, mostConditions);
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
  const articleId = 'nutrition-eating-enough';
  return {
    parts: [
      facts.profile.isSensitive ? texts.care.energySensitive : texts.care.energy,
      marked(texts.care.energyInstead, 1),
    ],
    citations: [citeArticle(articleId)],
    confidence: 'high',
  };
}
