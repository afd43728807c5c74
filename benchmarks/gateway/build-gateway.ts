import {
  createGateway,
  createLanguageModel,
  createMemoryBreaker,
  defaultPrices,
  type Gateway,
  type Ledger,
} from '@vigor/llm';
import { openDatabase } from '../../apps/api/src/db/database.ts';
import { createLedger } from '../../apps/api/src/features/ledger/ledger.service.ts';
import { systemClock } from '../../apps/api/src/lib/clock.ts';
import { chatModel, maxOutputTokens } from './chat-request.ts';

interface GatewayInput {
  providerPort: number;
  /** With it, every call is paid for in the ledger there. */
  databaseUrl: string | undefined;
  /** 0: the ledger is asked before each call; otherwise as the API does. */
  mostLeasedCalls: number | undefined;
}

/** As the API builds its own, but for the ports that write what nobody waits for. */
export function buildGateway(input: GatewayInput): Gateway {
  const { providerPort, databaseUrl, mostLeasedCalls } = input;
  const model = createLanguageModel({
    provider: 'openai_compatible',
    model: chatModel,
    apiKey: async () => 'bench',
    baseUrl: `http://127.0.0.1:${providerPort}/v1`,
  });
  // Priced as OpenAI prices it, on the wire that every gateway here speaks.
  const prices = defaultPrices
    .filter((price) => price.model === chatModel)
    .map((price) => ({ ...price, provider: 'openai_compatible' }));
  return createGateway({
    config: () => gatewayConfig,
    modelFor: () => model,
    ledger: databaseUrl ? openLedger(databaseUrl, mostLeasedCalls) : freeOfCharge,
    prices: () => prices,
    breaker: createMemoryBreaker({ now: Date.now }),
    records: { record: () => undefined },
    now: Date.now,
  });
}

const poolSize = 10;

const gatewayConfig = {
  version: '1',
  models: [
    {
      id: 'chat',
      provider: 'openai_compatible',
      model: chatModel,
      priority: 1,
      isEnabled: true,
      contextTokens: 128_000,
      maxOutputTokens,
    },
  ],
  rules: [],
  abTests: [],
} as const;

function openLedger(databaseUrl: string, mostLeasedCalls: number | undefined): Ledger {
  const database = openDatabase({ url: databaseUrl, poolSize });
  return createLedger({
    ...{ database, clock: systemClock, timeZone: 'UTC' },
    ...(mostLeasedCalls !== undefined && { mostLeasedCalls }),
  });
}

/** What the gateway costs without its ledger. */
const freeOfCharge: Ledger = {
  reserve: async () => ({ ok: true, holdId: '1' }),
  dispatch: async () => undefined,
  settle: async () => undefined,
};
