import type { GatewayConfig, ModelConfig } from '../model/config.ts';
import type { GatewayEvent, GatewayRequest } from '../model/gateway.ts';
import type { LanguageModel } from '../model/language-model.ts';
import type {
  AttemptRecord,
  Breaker,
  BreakerOutcome,
  HoldRequest,
  Ledger,
  Settlement,
} from '../model/ports.ts';
import type { Price, PriceUnit } from '../model/price.ts';
import { createGateway } from './create-gateway.ts';
import type { GatewayDeps } from './gateway-deps.ts';

export interface LedgerEntry {
  hold: HoldRequest;
  isDispatched: boolean;
  settlements: Settlement[];
}

/** Keeps everything that was asked of it; refuses what does not fit `limitNanoUsd`. */
export function createRecordingLedger(limitNanoUsd = Infinity): Ledger & {
  entries: LedgerEntry[];
  openHolds: () => LedgerEntry[];
} {
  const entries: LedgerEntry[] = [];
  const find = (holdId: string) => {
    const entry = entries[Number(holdId)];
    if (!entry) throw new Error(`no hold ${holdId}`);
    return entry;
  };
  const taken = ({ hold, settlements }: LedgerEntry) =>
    settlements[0]?.costNanoUsd ?? hold.amountNanoUsd;
  return {
    entries,
    openHolds: () => entries.filter(({ settlements }) => settlements.length === 0),
    reserve: async (hold) => {
      const available = limitNanoUsd - entries.reduce((sum, entry) => sum + taken(entry), 0);
      if (hold.amountNanoUsd > available) {
        const window = 'member-month';
        return { ok: false, window, resetsAt: 0, availableNanoUsd: available };
      }
      const { isDispatched = false } = hold;
      return {
        ok: true,
        holdId: String(entries.push({ hold, isDispatched, settlements: [] }) - 1),
      };
    },
    dispatch: async (holdId) => {
      find(holdId).isDispatched = true;
    },
    settle: async (holdId, settlement) => {
      find(holdId).settlements.push(settlement);
    },
  };
}

/** Lets everything through and remembers what it was told. */
export function createRecordingBreaker(openKeys: readonly string[] = []): Breaker & {
  reports: { key: string; outcome: BreakerOutcome }[];
} {
  const reports: { key: string; outcome: BreakerOutcome }[] = [];
  return {
    reports,
    admit: async (key) =>
      openKeys.includes(key) ? { kind: 'open', untilMs: 1 } : { kind: 'closed' },
    report: async (key, outcome) => {
      reports.push({ key, outcome });
    },
  };
}

export function modelConfig(id: string, change: Partial<ModelConfig> = {}): ModelConfig {
  return {
    ...{ id, provider: 'openai', model: id, priority: 1, isEnabled: true },
    ...{ contextTokens: 100_000, maxOutputTokens: 4096 },
    ...change,
  };
}

/** One dollar for a million tokens in, two for a million out: 1,000 and 2,000 nano-USD a token. */
export const inputTokenNanoUsd = 1000;
export const outputTokenNanoUsd = 2000;

export function pricesFor(configs: readonly ModelConfig[]): Price[] {
  const row = ({ provider, model }: ModelConfig, unit: PriceUnit, perToken: number): Price => ({
    ...{ provider, model, unit, validFrom: '2026-01-01T00:00:00Z', tierFromTokens: 0 },
    ...{ priceNanoUsd: perToken * 1_000_000, source: 'test' },
  });
  return configs.flatMap((config) => [
    row(config, 'input_token', inputTokenNanoUsd),
    row(config, 'output_token', outputTokenNanoUsd),
  ]);
}

export const testNow = Date.parse('2026-06-01T12:00:00Z');

export function gatewayRequest(change: Partial<GatewayRequest> = {}): GatewayRequest {
  return {
    ...{ requestId: 'r1', tenant: 'tenant-1', subject: 'member-1', tier: 'free', role: 'member' },
    ...{ locale: 'en', feature: 'coach', deadlineMs: 30_000, maxOutputTokens: 1024 },
    messages: [{ role: 'user', text: 'How often should I train?' }],
    builtIn: async () => ({ text: 'Twice a week is a good start.' }),
    ...change,
  };
}

/** A gateway over the given models, in this order, with every port recorded. */
export function createTestGateway(
  models: Record<string, LanguageModel>,
  change: Partial<GatewayDeps> & { configs?: ModelConfig[]; limitNanoUsd?: number } = {},
) {
  const configs =
    change.configs ??
    Object.keys(models).map((id, index) => modelConfig(id, { priority: index + 1 }));
  const config: GatewayConfig = { version: '1', models: configs, rules: [], abTests: [] };
  const ledger = createRecordingLedger(change.limitNanoUsd);
  const breaker = createRecordingBreaker();
  const records: AttemptRecord[] = [];
  const portErrors: unknown[] = [];
  const prices = pricesFor(configs);
  const gateway = createGateway({
    config: () => config,
    modelFor: ({ id }) => models[id],
    ledger,
    prices: () => prices,
    breaker,
    records: { record: (attempt) => void records.push(attempt) },
    now: () => testNow,
    onPortError: (error) => void portErrors.push(error),
    ...change,
  });
  return { gateway, ledger, breaker, records, portErrors };
}

export async function readAll(events: AsyncIterable<GatewayEvent>): Promise<GatewayEvent[]> {
  const all: GatewayEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

export function textOf(events: readonly GatewayEvent[]): string {
  return events.map((event) => (event.kind === 'delta' ? event.text : '')).join('');
}
