import type { CoachView } from '@vigor/contract';
import type { Context } from '../../../context.ts';
import { hasConsent } from '../../consents/consents.service.ts';
import { loadFacts, type MemberFacts } from '../../facts/facts.service.ts';
import { getStatus } from '../../llm/chat/llm.status.service.ts';
import {
  describePlan,
  describeProfile,
  describeProgress,
  describeRecords,
  describeSessions,
} from '../answers/coach.member-summary.ts';
import { articleIds } from '../answers/coach.passages.service.ts';

const neverSent = [
  'Your name, user name and e-mail address: they are taken out of what you write, too',
  'Your birth date; the coach knows a range of ages',
  'Notes on sessions, injuries and exercises',
  'The names that you gave to plans, days and sessions',
  'Body weight and measurements',
  'Messages that were answered with a safety card',
  'Anything of other members',
];

/** Shows the very lines that a prompt is made of. */
export async function getCoachView(ctx: Context): Promise<CoachView> {
  const [facts, aiConsent, providers] = await Promise.all([
    loadFacts(ctx),
    hasConsent(ctx, 'ai_processing'),
    listProviders(ctx),
  ]);
  return { aiConsent, providers, sections: sectionsOf(facts), neverSent };
}

const providerNames: Record<string, string> = {
  gemini: 'Google Gemini',
  openai: 'OpenAI',
  perplexity: 'Perplexity',
  openai_compatible: 'A server of this installation',
};

/** Whoever may be asked, in order; one that rests after faults is asked again later. */
async function listProviders(ctx: Context): Promise<string[]> {
  const { models } = await getStatus(ctx);
  const asked = models.filter(({ state }) => state === 'ready' || state === 'resting');
  return [...new Set(asked.map(({ provider }) => providerNames[provider] ?? provider))];
}

function sectionsOf(facts: MemberFacts): CoachView['sections'] {
  const articles = `Passages that fit your question, from ${articleIds.size} articles of our own`;
  return [
    { kind: 'profile', title: 'About you', items: tidy(describeProfile(facts)) },
    { kind: 'plan', title: 'Your plan', items: tidy(describePlan(facts)) },
    { kind: 'sessions', title: 'What you did lately', items: tidy(describeSessions(facts)) },
    { kind: 'records', title: 'Your records', items: tidy(describeRecords(facts)) },
    { kind: 'progress', title: 'How you are doing', items: tidy(describeProgress(facts)) },
    { kind: 'articles', title: 'What it looks up', items: [articles] },
  ];
}

function tidy(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.endsWith(':'));
}
