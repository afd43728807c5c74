import type { Embedding, SemanticCache } from '../cache/semantic-cache.ts';
import type { Usage } from '../model/answer.ts';
import type { AttemptRecord } from '../model/ports.ts';
import type { ProviderError } from '../model/provider-error.ts';
import { utf8Length } from '../money/text-length.ts';
import { type CallRun, recordBase } from './call-run.ts';
import { raceSignal } from './call-signal.ts';
import { type PriceQuote, quotePrices } from './price-quote.ts';
import { toProviderError } from './provider-failure.ts';
import { RefusedError } from './refused-error.ts';
import { reserveAmount } from './reserve-amount.ts';
import { isUnpaid, type Settled } from './settlement.ts';
import { admit, breakerKey, outcomeOf } from './with-breaker.ts';

/** What a format may put around the text, each byte of which is one token at most. */
const tokensAround = 16;

/** Before the first attempt of its call. */
const attemptOfEmbedding = 0;

/** One embedding. */
interface Purchase {
  run: CallRun;
  pricedAs: SemanticCache['pricedAs'];
  quote: PriceQuote;
  heldNanoUsd: number;
  at: number;
}

/**
 * The vector of a text, held and settled like an attempt; `undefined` when it may not be bought,
 * or did not come. Fails only when the call is over or the ledger is away.
 */
export async function embedPaid(
  run: CallRun,
  { embedding, pricedAs }: SemanticCache,
  text: string,
): Promise<readonly number[] | undefined> {
  const { signal } = run;
  const purchase = openPurchase(run, pricedAs, text);
  if (!purchase || !(await isAdmitted(purchase))) return undefined;
  const holdId = await hold(purchase);
  if (holdId === undefined) return undefined;
  try {
    const found = await raceSignal(embedding.embed(text, { signal }), signal);
    settle(purchase, holdId, { settled: costOf(purchase, found), outcome: 'ok' });
    return found.vector;
  } catch (cause) {
    const error = toProviderError(cause);
    settle(purchase, holdId, { settled: costOfFailure(purchase, error), outcome: error });
    if (signal.aborted) throw error;
    return undefined;
  }
}

/** `undefined` when the price is not known: then nothing is bought. */
function openPurchase(
  run: CallRun,
  pricedAs: Purchase['pricedAs'],
  text: string,
): Purchase | undefined {
  const { deps } = run;
  const at = deps.now();
  const quote = quotePrices(deps.prices(), pricedAs, at);
  const inputTokens = utf8Length(text) + tokensAround;
  const heldNanoUsd = quote.worstCase({ inputTokens, maxOutputTokens: 0 });
  return heldNanoUsd === undefined ? undefined : { run, pricedAs, quote, heldNanoUsd, at };
}

async function isAdmitted({ run: { deps }, pricedAs }: Purchase): Promise<boolean> {
  const decision = await admit(deps.breaker, breakerKey(pricedAs), deps.onPortError);
  return decision.kind !== 'open';
}

/** `undefined` when the budget is spent: that costs only the chance of a quicker answer. */
async function hold(purchase: Purchase): Promise<string | undefined> {
  const { run, pricedAs, quote, heldNanoUsd: amountNanoUsd } = purchase;
  const attempt = { number: attemptOfEmbedding, config: pricedAs, priceVersion: quote.version };
  try {
    const result = await reserveAmount({ run, attempt, amountNanoUsd, signal: run.signal });
    if (result.ok) return result.holdId;
  } catch (error) {
    report(purchase, toProviderError(error));
    throw error;
  }
  // The breaker lent a probe, perhaps, and hears that nothing came of it.
  report(purchase, new RefusedError('budget', 'The budget is spent.'));
  return undefined;
}

function costOf({ quote, heldNanoUsd }: Purchase, { inputTokens }: Embedding): Settled {
  if (!inputTokens) return { costNanoUsd: heldNanoUsd, basis: 'estimated' };
  const usage: Usage = { inputTokens, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0 };
  return { costNanoUsd: quote.cost(usage) ?? heldNanoUsd, basis: 'exact', usage };
}

function costOfFailure({ heldNanoUsd }: Purchase, error: ProviderError): Settled {
  if (isUnpaid(error)) return { costNanoUsd: 0, basis: 'none' };
  return { costNanoUsd: heldNanoUsd, basis: 'estimated' };
}

function settle(
  purchase: Purchase,
  holdId: string,
  { settled, outcome }: { settled: Settled; outcome: ProviderError | 'ok' },
): void {
  const { run } = purchase;
  const { costNanoUsd, basis } = settled;
  run.journal.costNanoUsd += costNanoUsd;
  run.journal.isEstimated ||= basis === 'estimated';
  void run.deps.ledger.settle(holdId, { costNanoUsd, basis }).catch(run.deps.onPortError);
  run.deps.records.record(toRecord(purchase, settled, outcome));
  report(purchase, outcome);
}

function toRecord(
  { run, pricedAs, quote, at }: Purchase,
  { usage, costNanoUsd }: Settled,
  outcome: ProviderError | 'ok',
): AttemptRecord {
  return {
    ...recordBase(run),
    ...{ attempt: attemptOfEmbedding, at, provider: pricedAs.provider, model: pricedAs.model },
    ...{ usage, costNanoUsd, priceVersion: quote.version, totalMs: run.deps.now() - at },
    outcome: outcome === 'ok' ? 'ok' : outcome.kind,
    ...{ isStream: false, cache: 'none' },
  };
}

/** Not waited for: what the breaker learns serves later calls. */
function report({ run: { deps }, pricedAs }: Purchase, outcome: ProviderError | 'ok'): void {
  const told =
    outcome === 'ok' ? { kind: 'ok' as const } : outcomeOf({ kind: 'failed', error: outcome });
  void deps.breaker.report(breakerKey(pricedAs), told).catch(deps.onPortError);
}
