import type { FastifyBaseLogger } from 'fastify';
import type { Member } from './actor.ts';
import type { Database, ScopedDatabase } from './db/database.ts';
import type { Env } from './env.ts';
import type { AuthTools } from './features/auth/auth.tools.ts';
import type { BudgetLedger } from './features/ledger/ledger.service.ts';
import type { LlmGateway } from './features/llm/llm.gateway.ts';
import type { BackgroundTasks } from './lib/background-tasks.ts';
import type { Clock } from './lib/clock.ts';
import type { Ids } from './lib/ids.ts';
import type { Redis } from './lib/redis.ts';

/** What the process has once, and every request uses. */
export interface AppDeps {
  env: Env;
  database: Database;
  clock: Clock;
  ids: Ids;
  auth: AuthTools;
  /** What may go on after its request. */
  background: BackgroundTasks;
  /** What members and everybody together may use and spend. */
  ledger: BudgetLedger;
  /** Language models, behind budgets, breakers and the built-in answer. */
  llm: LlmGateway;
  /** Where `REDIS_URL` names one. Nothing depends on its being there. */
  redis?: Redis;
}

interface BaseContext {
  /** Everything a member's request reads or writes goes through the member's own scope. */
  db: ScopedDatabase;
  /** For what happens before anybody is known, and for what an administrator does. */
  systemDb: ScopedDatabase;
  clock: Clock;
  ids: Ids;
  env: Env;
  auth: AuthTools;
  background: BackgroundTasks;
  ledger: BudgetLedger;
  llm: LlmGateway;
  log: FastifyBaseLogger;
  requestId: string;
  /** Network address of the caller, for throttling. */
  ip: string;
  userAgent: string;
}

/** Of a request that anybody may make. */
export type PublicContext = BaseContext;

/** Of a signed-in member's request; what services take first. */
export interface Context extends BaseContext {
  actor: Member;
}
