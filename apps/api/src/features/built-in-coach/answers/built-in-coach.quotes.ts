import { checkCoachText } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import type { Passage } from '../../knowledge/knowledge.service.ts';

const mostWords = 95;

/**
 * What a coach may quote of a text: whole sentences, as many as are read gladly. An article may
 * explain what a coach, who speaks to one member, must not say; such sentences are left out.
 */
export function quotable(text: string): string {
  const [paragraph = ''] = text.split('\n\n');
  const sentences = paragraph.split(/(?<=[.!?”])\s+(?=[A-Z“])/).filter(isSayable);
  const kept: string[] = [];
  let words = 0;
  for (const sentence of sentences) {
    words += sentence.split(/\s+/).length;
    if (kept.length > 0 && words > mostWords) break;
    kept.push(sentence);
  }
  return kept.join(' ');
}

export function isSayable(text: string): boolean {
  return checkCoachText(text).length === 0;
}

/** Figures of body weight and energy are kept from members who asked for that. */
const sensitiveArticles = new Set(['nutrition-protein']);
const sensitiveHeadings = new Set([
  'How many carbs do active people eat?',
  'Does plant protein build less?',
]);
const sensitiveWords = /\bk?cal(?:orie)?s?\b|per kilo(?:gram)?|body weight|\bBMI\b/i;

export function isForMember(
  { article, heading, text }: Pick<Passage, 'article' | 'heading' | 'text'>,
  { profile }: MemberFacts,
): boolean {
  if (!profile.isSensitive) return true;
  return !(
    sensitiveArticles.has(article.id) ||
    (heading !== undefined && sensitiveHeadings.has(heading)) ||
    sensitiveWords.test(text)
  );
}
