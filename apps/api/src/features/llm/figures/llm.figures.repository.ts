import type { UsageGrouping } from '@vigor/contract';
import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../../db/database.ts';
import { auditLog } from '../../../db/schema/auth.ts';

/** Calendar days, both among them, as they are in the zone. */
export interface DayRange {
  from: string;
  to: string;
  timeZone: string;
}

/** A type, not an interface, since rows of raw statements are records. */
export type FigureRow = {
  /** Absent in the sum of all. */
  key: string | null;
  requests: number;
  attempts: number;
  asked: number;
  answers: number;
  builtInAnswers: number;
  errors: number;
  refused: number;
  cacheHits: number;
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
  reasoningTokens: number;
  costNanoUsd: number;
  latencyMs: (number | null)[] | null;
  firstByteMs: (number | null)[] | null;
};

const mostItems = 1_000;

const isAsked = sql`provider <> 'fallback' and cache = 'none' and outcome not like 'refused%'`;
const isError = sql`outcome not in ('ok', 'aborted') and outcome not like 'refused%'`;
/** Attempt 0 is the embedding that a call buys before its first attempt: paid, and no answer. */
const isOk = sql`outcome = 'ok' and attempt > 0`;
const isAnswered = sql`${isAsked} and ${isOk}`;

const figures = sql`
  count(*) filter (where attempt = 1)::float8 as requests,
  count(*) filter (where provider <> 'fallback')::float8 as attempts,
  count(*) filter (where ${isAsked})::float8 as asked,
  count(*) filter (where ${isOk})::float8 as answers,
  count(*) filter (where ${isOk} and provider = 'fallback')::float8 as "builtInAnswers",
  count(*) filter (where ${isError})::float8 as errors,
  count(*) filter (where outcome like 'refused%')::float8 as refused,
  count(*) filter (where cache <> 'none')::float8 as "cacheHits",
  coalesce(sum(input_tokens), 0)::float8 as "inputTokens",
  coalesce(sum(cached_input_tokens), 0)::float8 as "cachedInputTokens",
  coalesce(sum(output_tokens), 0)::float8 as "outputTokens",
  coalesce(sum(reasoning_tokens), 0)::float8 as "reasoningTokens",
  coalesce(sum(cost_nano_usd), 0)::float8 as "costNanoUsd",
  percentile_cont(array[0.5, 0.95, 0.99]) within group (order by total_ms)
    filter (where ${isAnswered}) as "latencyMs",
  percentile_cont(array[0.5, 0.95, 0.99]) within group (order by first_byte_ms)
    filter (where ${isAnswered}) as "firstByteMs"`;

const keys: Record<Exclude<UsageGrouping, 'day'>, SQL> = {
  provider: sql`provider`,
  model: sql`provider || '/' || model`,
  feature: sql`feature`,
  tier: sql`tier`,
  member: sql`coalesce(user_id::text, 'erased')`,
};

function keyOf(groupBy: UsageGrouping, timeZone: string): SQL {
  if (groupBy !== 'day') return keys[groupBy];
  return sql`to_char(at at time zone ${timeZone}, 'YYYY-MM-DD')`;
}

function isWithin({ from, to, timeZone }: DayRange): SQL {
  return sql`at >= (${from}::date::timestamp at time zone ${timeZone})
    and at < ((${to}::date + 1)::timestamp at time zone ${timeZone})`;
}

export interface GroupInput {
  range: DayRange;
  groupBy: UsageGrouping;
  userId?: string;
}

/** Each group and, first, the sum of all, whose key is absent. Days in order, else the dearest first. */
export async function groupAttempts(
  db: Db,
  { range, groupBy, userId }: GroupInput,
): Promise<FigureRow[]> {
  const isOwn = userId === undefined ? sql`true` : sql`user_id = ${userId}`;
  const order = groupBy === 'day' ? sql`key` : sql`"costNanoUsd" desc, requests desc, key`;
  const { rows } = await db.execute<FigureRow>(sql`
    select key, ${figures} from (
      select *, ${keyOf(groupBy, range.timeZone)} as key
      from llm_attempts where ${isWithin(range)} and ${isOwn}
    ) as attempts
    group by grouping sets ((), (key)) order by grouping(key) desc, ${order} limit ${mostItems + 1}`);
  return rows;
}

/** Percentiles sort all that they see; this keeps a month of busy use in memory. */
export async function allowLargeSorts(db: Db): Promise<void> {
  await db.execute(sql`set local work_mem = '64MB'`);
}

export type ErrorRow = { key: string; outcome: string; count: number };

export async function countErrorKinds(
  db: Db,
  range: DayRange,
  groupBy: UsageGrouping,
): Promise<ErrorRow[]> {
  const { rows } = await db.execute<ErrorRow>(sql`
    select ${keyOf(groupBy, range.timeZone)} as key, outcome, count(*)::float8 as count
    from llm_attempts where ${isWithin(range)} and outcome <> 'ok'
    group by 1, 2`);
  return rows;
}

export type SampleRow = {
  arm: string;
  isSuccess: boolean;
  latencyMs: number;
  costNanoUsd: number;
};

/** Requests of an A/B test that reached a provider, the latest first. */
export async function listSamples(
  db: Db,
  { arms, most }: { arms: readonly string[]; most: number },
): Promise<SampleRow[]> {
  const { rows } = await db.execute<SampleRow>(sql`
    select arm, bool_or(${isOk}) as "isSuccess", sum(total_ms)::float8 as "latencyMs",
      sum(cost_nano_usd)::float8 as "costNanoUsd"
    from llm_attempts
    where arm in ${[...arms]} and ${isAsked} and outcome <> 'aborted'
    group by arm, request_id order by max(at) desc limit ${most}`);
  return rows;
}

/** Who looked at what members use; whom exactly is not named. */
export async function insertReportAudit(
  db: Db,
  { id, actorId, createdAt }: { id: string; actorId: string; createdAt: Date },
): Promise<void> {
  const action = 'llm.usage_by_member_read';
  await db.insert(auditLog).values({ id, userId: actorId, actorId, action, detail: {}, createdAt });
}
