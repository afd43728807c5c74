import type { LlmPrice } from '@vigor/contract';
import type { Context } from '../../../context.ts';
import { AppError } from '../../../lib/app-error.ts';
import { toPrice, toPriceRow } from './llm.config.mapper.ts';
import { savePrices } from './llm.config.repository.ts';
import { changeConfig, readConfig } from './llm.config.service.ts';
import { priceKey } from './llm.config-diff.ts';

interface PriceList {
  items: LlmPrice[];
  version: number;
}

export async function listPrices(ctx: Context): Promise<PriceList> {
  const { prices, version } = await readConfig(ctx);
  return { items: prices.map(toPrice), version };
}

/** Adds and corrects; what is left out stays. */
export async function editPrices(
  ctx: Context,
  { items, version }: { items: LlmPrice[]; version?: number | undefined },
): Promise<PriceList> {
  refuseRepeated(items);
  const change = { action: 'prices_changed', expectedVersion: version };
  await changeConfig(ctx, change, (db) => savePrices(db, items.map(toPriceRow)));
  return listPrices(ctx);
}

function refuseRepeated(items: readonly LlmPrice[]): void {
  const keys = items.map(priceKey);
  const errors = keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [{ path: `items.${index}`, message: 'This is there twice.' }],
  );
  if (errors.length > 0) throw new AppError('VALIDATION_FAILED', { errors });
}
