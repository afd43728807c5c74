import type { Plan, Recommendation } from '@vigor/contract';
import { dayNumberOf } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import { getArticle } from '../../knowledge/knowledge.service.ts';
import {
  recommendationActions as label,
  recommendationTexts as says,
} from './motivation.recommendation-texts.en.ts';

interface PlanSubject {
  articleId: string;
  isIn(plan: Plan): boolean;
}

/** What a plan may hold that somebody would like to have explained. */
const subjects: readonly PlanSubject[] = [
  { articleId: 'training-rir', isIn: (plan) => hasExercise(plan, ({ rir }) => rir > 0) },
  {
    articleId: 'training-supersets',
    isIn: (plan) => hasExercise(plan, ({ supersetGroup }) => supersetGroup !== undefined),
  },
  { articleId: 'training-deload', isIn: ({ weekKinds }) => weekKinds.includes('deload') },
  {
    articleId: 'training-tempo',
    isIn: (plan) => hasExercise(plan, ({ tempo }) => tempo !== undefined),
  },
  {
    articleId: 'training-unilateral',
    isIn: (plan) => hasExercise(plan, ({ sides }) => sides === 2),
  },
  { articleId: 'training-hiit', isIn: (plan) => hasCardio(plan, 'hiit') },
  { articleId: 'training-zone-2', isIn: (plan) => hasCardio(plan, 'moderate') },
  {
    articleId: 'training-warm-up',
    isIn: (plan) => plan.days.some(({ warmup }) => warmup.length > 0),
  },
];

/** One article on what the plan holds, another one each day. */
export function recommendArticle({ plan, today }: MemberFacts): Recommendation[] {
  if (!plan) return [];
  const inPlan = subjects.filter(({ isIn }) => isIn(plan));
  const subject = inPlan[dayNumberOf(today) % Math.max(1, inPlan.length)];
  if (!subject) return [];
  const { id, title } = getArticle(subject.articleId);
  return [
    {
      kind: 'learning',
      ...says.article(title),
      reasonCode: 'in_your_plan',
      action: { kind: 'open_article', label: label.read, id },
    },
  ];
}

function hasExercise(
  { days }: Plan,
  has: (exercise: Plan['days'][number]['exercises'][number]) => boolean,
): boolean {
  return days.some(({ exercises }) => exercises.some(has));
}

function hasCardio({ days, outsideCardio }: Plan, intensity: 'hiit' | 'moderate'): boolean {
  const blocks = [...days.flatMap(({ cardio }) => cardio ?? []), ...outsideCardio];
  return blocks.some((block) => block.intensity === intensity);
}
