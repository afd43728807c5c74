import {
  type BodyRegion,
  type ConditionId,
  conditionDetails,
  type Exercise,
} from '@vigor/training';
import type { Passage } from '../../knowledge/knowledge.service.ts';
import { findMentions } from '../understanding/built-in-coach.mentions.ts';
import { findAnswers } from '../understanding/built-in-coach.retrieval.ts';
import { wordsOf } from '../understanding/built-in-coach.words.ts';
import { alternativesTo, inSentence } from './built-in-coach.exercises.ts';
import { findPlanned } from './built-in-coach.load-target.ts';
import { quotable } from './built-in-coach.quotes.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, citePassage, marked } from './built-in-coach.sources.ts';
import { wishOf } from './built-in-coach.swaps.ts';
import { isOfOther } from './built-in-coach.technique-articles.ts';

const painArticle = 'recovery-pain-vs-effort';
/** Of the pain-monitoring model (Silbernagel 2007). */
const lowPain = 2;
const highPain = 6;
const searched = 4;
const leastLikeness = 0.4;
const painHeading = /hurt|pinch|pain|complain|sensitive/i;

/** What to be careful about while nobody has looked at a place that hurts; no diagnosis. */
const carefulWith: Partial<Record<BodyRegion, ConditionId>> = {
  shoulder: 'shoulder_impingement',
  elbow: 'elbow_tendinopathy',
  wrist: 'wrist_pain',
  neck: 'neck_pain',
  back: 'low_back_pain',
  hip: 'hip_fai',
  knee: 'patellofemoral_pain',
  ankle: 'ankle_instability',
};

/** No diagnosis: what can be made easier, how it feels, and who can look at it. */
export function answerPain(turn: Turn): Reply {
  const { texts, exercises, facts, mentions } = turn;
  const [exercise] = exercises;
  const [region] = mentions.regions;
  const advice = techniqueAdvice(turn);
  const standIn = exercise && gentlerThan(exercise, region, turn);
  const canSwap = exercise && standIn && findPlanned(facts, exercise.id) !== undefined;
  const condition = region && carefulWith[region];
  const own = exercise && texts.care.easier(inSentence(exercise.name));
  const changes = condition && texts.care.planChanges(conditionDetails[condition].change);
  const quote = advice && quotable(advice.text);
  const needsScale = !quote || !/clinician/.test(quote);
  const scale = marked(texts.care.scale, quote ? 2 : 1);
  return {
    parts: [
      [texts.tone.care, texts.care.notADoctor].join(' '),
      quote ? marked(quote, 1) : (own ?? changes),
      [standIn ? texts.care.standIn(standIn.name) : '', canSwap ? texts.change.swapOffer : '']
        .filter(Boolean)
        .join(' '),
      needsScale ? [scale, texts.care.clinician].join(' ') : undefined,
      knownCondition(turn, region),
    ],
    citations: [
      ...(quote ? [citePassage(advice)] : []),
      ...(needsScale ? [citeArticle(painArticle)] : []),
    ],
    wishes: canSwap ? [wishOf(exercise, standIn)] : [],
    choice: { text: texts.care.askScale, message: texts.questions.pain },
    confidence: 'medium',
  };
}

/** A number after “how strong is it?”. */
export function answerPainLevel({ mentions, texts }: Turn): Reply {
  const level = Number(mentions.words.find((word) => /^\d+$/.test(word)) ?? 0);
  const text =
    level <= lowPain
      ? texts.care.low(level)
      : level < highPain
        ? texts.care.middle(level)
        : texts.care.high(level);
  return {
    parts: [marked(text, 1), texts.care.clinician],
    citations: [citeArticle(painArticle)],
    confidence: 'high',
  };
}

/** What the articles on technique say about this place in this exercise. */
function techniqueAdvice({ message, exercises, mentions }: Turn): Passage | undefined {
  const [exercise] = exercises;
  if (!exercise) return undefined;
  const found = findAnswers(message, searched).filter(
    ({ article, likeness }) =>
      /^(?:technique|myths)-/.test(article.id) &&
      !isOfOther(article.id, exercise) &&
      likeness >= leastLikeness,
  );
  const passages = found.flatMap((passage) =>
    passage.article.sections.map(({ heading, text }) => ({ ...passage, heading, text })),
  );
  return passages.find(({ heading = '' }) => isAboutPain(heading, mentions.regions));
}

function isAboutPain(heading: string, regions: readonly BodyRegion[]): boolean {
  if (painHeading.test(heading)) return true;
  const named = findMentions(wordsOf(heading)).regions;
  return /feel|bad for/i.test(heading) && regions.some((region) => named.includes(region));
}

/** The best alternative for somebody who has to be careful with that place. */
function gentlerThan(
  exercise: Exercise,
  region: BodyRegion | undefined,
  { facts }: Turn,
): Exercise | undefined {
  const condition = region && carefulWith[region];
  if (!condition) return alternativesTo(exercise, facts)[0]?.exercise;
  const member = {
    ...facts.planInput,
    injuries: [...facts.planInput.injuries, { condition }],
  };
  const found = alternativesTo(exercise, facts, member).map((one) => one.exercise);
  const { preferInstead } = conditionDetails[condition];
  return found.find(({ id }) => preferInstead.includes(id)) ?? found[0];
}

/** What the profile has of this place already, or where to add it. */
function knownCondition(
  { facts, texts }: Turn,
  region: BodyRegion | undefined,
): string | undefined {
  if (region === undefined) return undefined;
  const known = facts.profile.conditions.find(({ id }) => conditionDetails[id].region === region);
  return known ? texts.care.known(known.name) : texts.care.addIt;
}

export function answerDiagnosis({ texts }: Turn): Reply {
  return {
    parts: [texts.care.noDiagnosis, [marked(texts.care.scale, 1), texts.care.clinician].join(' ')],
    choice: { text: texts.care.askScale, message: texts.questions.pain },
    citations: [citeArticle(painArticle)],
    confidence: 'high',
  };
}
