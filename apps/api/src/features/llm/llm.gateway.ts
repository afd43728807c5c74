import { breakerKey, createGateway, type Gateway, type Ledger, type ModelConfig } from '@vigor/llm';
import type { Database } from '../../db/database.ts';
import type { Env } from '../../env.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Redis } from '../../lib/redis.ts';
import { createAnswerCache } from './gateway/llm.answer-cache.ts';
import { createAttemptLog } from './gateway/llm.attempt-log.ts';
import { createConfigSource } from './gateway/llm.config-source.ts';
import { createKeyBreaker } from './gateway/llm.key-breaker.ts';
import { type ModelState, restsUntil, stateOfModel } from './gateway/llm.model-state.ts';
import { createProviderKeys } from './gateway/llm.provider-keys.ts';
import { createProviderModels, type ModelName } from './gateway/llm.provider-models.ts';
import { createRedisCache } from './gateway/llm.redis-cache.ts';
import { openSecrets } from './gateway/llm.secret-source.ts';
import { createSemanticAnswers } from './gateway/llm.semantic-cache.ts';
import { createSharedBreaker } from './gateway/llm.shared-breaker.ts';

/** The gateway of this product, and what its administration needs of it. */
export interface LlmGateway extends Gateway {
  /** Whether this installation may ask for such a model. */
  hasKey(model: ModelName): boolean;
  stateOf(model: ModelConfig): Promise<ModelState>;
  /** Forgets that a model has failed. */
  wake(model: ModelName): Promise<void>;
  /** Called after a change of the configuration, which counts at once in this process then. */
  expireConfig(): void;
  /** Writes what is only remembered in this process so far. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface LlmGatewayDeps {
  env: Env;
  database: Database;
  clock: Clock;
  ledger: Ledger;
  /** Keeps the answers, instead of the database. */
  redis?: Redis;
  /** Told of what went wrong beside a call; the call went on. */
  onFault?: (error: unknown) => void;
}

export function createLlmGateway(deps: LlmGatewayDeps): LlmGateway {
  const { env, clock, ledger, redis, onFault = () => undefined } = deps;
  const database = deps.database.forSystem();
  const { secretKey } = env;
  const keys = createProviderKeys({ secrets: openSecrets(env.llm), secretKey, onFault });
  const models = createProviderModels(env.llm, keys);
  const source = createConfigSource({ database, onFault });
  const shared = createSharedBreaker({ database, clock, onFault });
  const breaker = createKeyBreaker(shared, { keys, onFault });
  const attempts = createAttemptLog({ database, onFault });
  const now = () => clock.now().getTime();
  const gateway = createGateway({
    config: async () => {
      const [{ config }] = await Promise.all([source.get(), keys.refresh()]);
      return config;
    },
    prices: () => source.latest().prices,
    modelFor: models.modelFor,
    isHealthy: (model) => restsUntil(breaker.latest(breakerKey(model)), now()) === undefined,
    cache: redis
      ? createRedisCache({ redis, secretKey })
      : createAnswerCache({ database, clock, secretKey }),
    semanticCache: createSemanticAnswers({ env: env.llm, keys, clock }),
    timeZone: env.llm.timeZone,
    timeLimits: env.llm.timeouts,
    records: attempts,
    onPortError: onFault,
    ...{ ledger, breaker, now },
  });
  return {
    ...gateway,
    hasKey: models.hasKey,
    stateOf: async (model) => {
      const [{ prices }] = await Promise.all([source.get(), keys.refresh(), shared.refresh()]);
      return stateOfModel(model, {
        hasKey: models.hasKey(model),
        breaker: breaker.latest(breakerKey(model)),
        prices,
        at: now(),
      });
    },
    wake: (model) => shared.reset(`${breakerKey(model)}#`),
    expireConfig: source.expire,
    flush: async () => {
      await Promise.all([attempts.flush(), shared.flush()]);
    },
    close: async () => {
      await Promise.all([attempts.close(), shared.flush().catch(onFault)]);
    },
  };
}
