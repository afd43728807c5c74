import type { Recommendation } from '@vigor/contract';
import type { MemberFacts } from '../../facts/facts.service.ts';
import { isStopped } from '../daily/motivation.daily-moments.ts';
import {
  recommendationActions as label,
  recommendationTexts as says,
} from './motivation.recommendation-texts.en.ts';
import { recommendFromPlan } from './motivation.recommendations-plan.ts';
import { recommendFromTraining } from './motivation.recommendations-training.ts';
import { recommendArticle } from './motivation.recommended-articles.ts';

const mostRecommendations = 4;

/** What would help most now, the most useful first; nothing is invented to fill the list. */
export function recommend(facts: MemberFacts): Recommendation[] {
  const { screeningStatus } = facts.profile;
  if (isStopped({ screeningStatus, planCheck: facts.planCheck })) return [stopped()];
  return [
    ...recommendFromPlan(facts),
    ...recommendFromTraining(facts),
    ...recommendArticle(facts),
  ].slice(0, mostRecommendations);
}

function stopped(): Recommendation {
  return {
    kind: 'recovery',
    ...says.stopped,
    reasonCode: 'stopped',
    action: { kind: 'open_profile', label: label.answers },
  };
}
