import { createHash } from 'node:crypto';
import type { Price } from '../model/price.ts';

const shownCharacters = 12;

/**
 * Names the rows that a model was priced by, so that a charge can be explained later: the same rows
 * give the same name, and any change of one gives another.
 */
export function priceVersionOf(
  prices: readonly Price[],
  { provider, model }: { provider: string; model: string },
): string {
  const rows = prices
    .filter((price) => price.provider === provider && price.model === model)
    .map(({ unit, validFrom, tierFromTokens, priceNanoUsd }) =>
      [unit, validFrom, tierFromTokens, priceNanoUsd].join(' '),
    )
    .sort();
  return createHash('sha256').update(rows.join('\n')).digest('hex').slice(0, shownCharacters);
}
