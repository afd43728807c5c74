import type { Recommendation } from '@vigor/contract';
import type { Context } from '../../context.ts';
import { loadFacts } from '../facts/facts.service.ts';
import { recommend } from './recommendations/motivation.recommendations.ts';

/** From the member's own figures only: no model is asked, and nothing counts. */
export async function listRecommendations(ctx: Context): Promise<{ items: Recommendation[] }> {
  return { items: recommend(await loadFacts(ctx)) };
}
