import type { Gateway, GatewayRequest } from '@vigor/llm';
import type { Database } from '../../db/database.ts';
import type { Env } from '../../env.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Ids } from '../../lib/ids.ts';

export interface LlmGatewayDeps {
  env: Env;
  database: Database;
  clock: Clock;
  ids: Ids;
}

/** Without a provider every call is answered by what the caller brings. */
export function createLlmGateway(_deps: LlmGatewayDeps): Gateway {
  return {
    generateText: async (request) => ({
      ...(await request.builtIn()),
      toolCalls: [],
      finishReason: 'stop',
      origin: originOf(request),
      costNanoUsd: 0,
    }),
    generateObject: async (request) => ({
      value: undefined,
      origin: originOf(request),
      costNanoUsd: 0,
    }),
    streamText: async function* (request) {
      const origin = originOf(request);
      yield { kind: 'start', origin };
      yield { kind: 'delta', text: (await request.builtIn()).text };
      yield { kind: 'done', finishReason: 'stop', origin, costNanoUsd: 0 };
    },
  };
}

function originOf({ requestId, route }: Pick<GatewayRequest, 'requestId' | 'route'>) {
  const fallbackReason = route === 'only_built_in' ? ('asked' as const) : ('no_provider' as const);
  const answerer = { provider: 'fallback', model: 'built-in', isFallback: true } as const;
  return { requestId, ...answerer, fallbackReason, cache: 'none' as const, attempts: 0 };
}
