import type { Context } from '../../../context.ts';
import { loadFacts } from '../../facts/facts.service.ts';
import { startersFor } from './coach.starters.ts';

export async function listStarters(ctx: Context): Promise<{ items: { text: string }[] }> {
  return { items: startersFor(await loadFacts(ctx)).map((text) => ({ text })) };
}
