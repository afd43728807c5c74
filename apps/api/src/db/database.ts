import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';

/** Bound to one connection; repositories take it first. */
export type Db = NodePgDatabase & { $client: pg.ClientBase };

/** A door to the database for one owner. Row-level security sees who came through it. */
export interface ScopedDatabase {
  /** One connection, each statement for itself. */
  read<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  /** One transaction: all or nothing. Never wait for a network call inside. */
  write<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
}

export interface Database {
  forMember(userId: string): ScopedDatabase;
  /** Sees every member's rows: only for sign-in, administration, jobs and seeding. */
  forSystem(): ScopedDatabase;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  /** Most connections for members; the system has half as many beside them. Opened when needed. */
  poolSize: number;
}

/** The role that queries run as: it owns nothing, so row-level security binds it. */
export const applicationRole = 'vigor_app';

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Members and the system have pools of their own. Work for a member may wait for the system's pool,
 * never the other way round: so neither can starve the other.
 */
export function openDatabase({ url, poolSize }: DatabaseOptions): Database {
  const members = openPool(url, { size: poolSize, settings: '' });
  // Said once, when a connection begins: its statements need no other in front of them.
  const settings = '-c app.scope=system';
  const system = openPool(url, { size: Math.ceil(poolSize / 2), settings });
  return {
    forMember: (userId) => scopedTo(members, memberScope(userId)),
    forSystem: () => systemOf(system),
    ping: async () => void (await members.query('select 1')),
    close: async () => void (await Promise.all([members.end(), system.end()])),
  };
}

function openPool(url: string, { size, settings }: { size: number; settings: string }): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    pipeline: true,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    options: `-c role=${applicationRole} -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000 ${settings}`,
  });
  // An idle connection that the server closed must not end the process; the pool replaces it.
  pool.on('error', () => undefined);
  return pool;
}

/** Goes into the text of the statement, so that it travels together with `begin`. */
function memberScope(userId: string): string {
  if (!uuidPattern.test(userId)) throw new RangeError('A member id must be a UUID.');
  return `select set_config('app.user_id', '${userId}', false), set_config('app.scope', 'member', false)`;
}

function scopedTo(pool: pg.Pool, scope: string): ScopedDatabase {
  return {
    read: (work) =>
      withConnection(pool, async (client) => {
        // Sent without waiting: the connection keeps the order.
        const scoped = client.query(scope);
        const [result] = await Promise.all([work(dbOf(client)), scoped]);
        return result;
      }),
    write: (work) =>
      withConnection(pool, (client) => inTransaction(client, `begin; ${scope}`, work)),
  };
}

function systemOf(pool: pg.Pool): ScopedDatabase {
  return {
    read: (work) => withConnection(pool, (client) => work(dbOf(client))),
    write: (work) => withConnection(pool, (client) => inTransaction(client, 'begin', work)),
  };
}

async function inTransaction<Result>(
  client: pg.PoolClient,
  begin: string,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  const begun = client.query(begin);
  try {
    const [result] = await Promise.all([work(dbOf(client)), begun]);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** A transaction that is open already, as a door: reads and writes join it. */
export function joined(db: Db): ScopedDatabase {
  return { read: (work) => work(db), write: (work) => work(db) };
}

async function withConnection<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const markBroken = (error: Error) => {
    broken = error;
  };
  client.on('error', markBroken);
  try {
    return await work(client);
  } catch (error) {
    if (error instanceof Error && isConnectionLoss(error)) broken = error;
    throw error;
  } finally {
    client.off('error', markBroken);
    client.release(broken);
  }
}

const dbs = new WeakMap<pg.PoolClient, Db>();

function dbOf(client: pg.PoolClient): Db {
  const known = dbs.get(client);
  if (known) return known;
  const db = drizzle({ client, casing: 'snake_case' });
  dbs.set(client, db);
  return db;
}

/**
 * Builds a query once for each connection instead of once for each call, which
 * doubles the reads a second of a hot query.
 */
export function preparedPerConnection<Query>(build: (db: Db) => Query): (db: Db) => Query {
  const built = new WeakMap<Db, Query>();
  return (db) => {
    const known = built.get(db);
    if (known) return known;
    const query = build(db);
    built.set(db, query);
    return query;
  };
}

function isConnectionLoss(error: Error): boolean {
  const cause = error.cause instanceof Error ? error.cause : error;
  return databaseFaultOf(cause) === 'unreachable';
}

const unreachableCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '55000',
  '53300',
  '08006',
  '08003',
  '08000',
  '08001',
]);

export type DatabaseFault = 'unreachable' | 'full' | 'busy' | 'text';

/** What a failed statement means for the caller, if it is not a fault of ours. */
export function databaseFaultOf(error: unknown): DatabaseFault | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    // A NUL character, or half a surrogate pair: PostgreSQL cannot store it.
    if (code === '22021' || code === '22P05') return 'text';
    if (code === '53100' || code === 'ENOSPC') return 'full';
    if (code === '57014' || code === '40P01' || code === '40001' || code === '55P03') return 'busy';
    if (unreachableCodes.has(code)) return 'unreachable';
    if (/Connection terminated|timeout exceeded when trying to connect/.test(at.message)) {
      return 'unreachable';
    }
  }
  return undefined;
}

/** Whether a unique index refused the row; `constraint` is its name. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && at.code === '23505') {
      return constraint === undefined || ('constraint' in at && at.constraint === constraint);
    }
  }
  return false;
}
