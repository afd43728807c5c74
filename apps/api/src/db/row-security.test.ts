import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../test/build-test-app.ts';
import type { TestMember } from '../../test/factories.ts';
import { logSession, makeLifter, makePlan, setsOf } from '../../test/training-factories.ts';
import { applicationRole } from './database.ts';

let testApp: TestApp;
let owner: pg.Client;
let one: TestMember;
let other: TestMember;

beforeAll(async () => {
  testApp = await buildTestApp();
  owner = new pg.Client({ connectionString: testApp.databaseUrl });
  await owner.connect();
  one = await makeTrained();
  other = await makeTrained();
});

afterAll(async () => {
  await owner.end();
  await testApp.close();
});

/** With a row in every table that training fills. */
async function makeTrained(): Promise<TestMember> {
  const member = await makeLifter(testApp);
  const plan = await makePlan(member);
  for (const weightKg of [80, 90]) {
    await logSession(member, plan.id, {
      startedAt: `2026-11-${weightKg === 80 ? '09' : '16'}T18:00:00.000Z`,
      sets: setsOf('barbell_bench_press', 2, { reps: 5, weightKg }),
    });
  }
  await member.send({
    method: 'POST',
    url: '/workouts/measurements',
    body: { kind: 'weight', value: 80, day: '2026-11-10' },
    headers: { 'idempotency-key': 'weigh-1' },
  });
  return member;
}

interface OwnedTable {
  name: string;
  ownerColumn: string;
}

/** Asked of the database itself, so that a new table is among them. */
async function listOwnedTables(): Promise<OwnedTable[]> {
  const { rows } = await owner.query<OwnedTable>(`
    select columns.table_name as name, columns.column_name as "ownerColumn"
    from information_schema.columns as columns
    join pg_class on pg_class.relname = columns.table_name and pg_class.relkind in ('r', 'p')
      and pg_class.relnamespace = 'public'::regnamespace
    where columns.table_schema = 'public'
      and (columns.column_name = 'user_id'
        or (columns.table_name = 'users' and columns.column_name = 'id'))
    order by 1`);
  return rows;
}

/** One member's rows of a table, as a query without any `where` sees it in a scope. */
async function ownersSeen(scope: string[], { name, ownerColumn }: OwnedTable): Promise<string[]> {
  const client = new pg.Client({
    connectionString: testApp.databaseUrl,
    options: `-c role=${applicationRole}`,
  });
  await client.connect();
  try {
    for (const statement of scope) await client.query(statement);
    const { rows } = await client.query<{ id: string }>(
      `select distinct ${ownerColumn}::text as id from ${name} order by 1`,
    );
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}

function memberScope(userId: string): string[] {
  return [
    `select set_config('app.user_id', '${userId}', false), set_config('app.scope', 'member', false)`,
  ];
}

const trainedTables = [
  'exercise_bests',
  'exercise_days',
  'idempotency_keys',
  'measurements',
  'milestones',
  'plans',
  'profiles',
  'records',
  'sessions',
  'sets',
  'sign_ins',
  'training_weeks',
  'users',
];

describe('every table with an owner', () => {
  test('has row-level security and a policy for all commands', async () => {
    const tables = await listOwnedTables();
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(trainedTables));
    const { rows } = await owner.query<{ name: string }>(`
      select relname as name from pg_class
      join pg_policies on tablename = relname and schemaname = 'public' and cmd = 'ALL'
        and qual is not null and with_check is not null
      where relrowsecurity and relnamespace = 'public'::regnamespace
      order by 1`);
    expect(rows.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  });

  test('shows a member the own rows only, also without a where', async () => {
    for (const table of await listOwnedTables()) {
      const seen = await ownersSeen(memberScope(one.userId), table);
      expect([table.name, seen.filter((id) => id !== one.userId)]).toEqual([table.name, []]);
      if (trainedTables.includes(table.name))
        expect([table.name, seen]).toEqual([table.name, [one.userId]]);
    }
  });

  test('shows nothing where nobody said for whom', async () => {
    for (const table of await listOwnedTables()) {
      expect([table.name, await ownersSeen([], table)]).toEqual([table.name, []]);
    }
  });

  test('shows nothing for a scope with a member that does not exist', async () => {
    const nobody = memberScope('00000000-0000-7000-8000-000000000000');
    for (const table of await listOwnedTables()) {
      expect([table.name, await ownersSeen(nobody, table)]).toEqual([table.name, []]);
    }
  });

  test('shows the system all members', async () => {
    const system = [`select set_config('app.scope', 'system', false)`];
    const seen = await ownersSeen(system, { name: 'sessions', ownerColumn: 'user_id' });
    expect(seen).toEqual([one.userId, other.userId].sort());
  });
});

test('in a member’s scope no statement reaches a row of somebody else', async () => {
  const scoped = testApp.deps.database.forMember(one.userId);
  await scoped.write(async (db) => {
    await db.execute("update sessions set name = 'taken over'");
    await db.execute('delete from measurements');
  });
  const { rows } = await owner.query<{ names: number; measurements: number }>(
    `select (select count(*)::int from sessions where user_id = $1 and name = 'taken over') as names,
      (select count(*)::int from measurements where user_id = $1) as measurements`,
    [other.userId],
  );
  expect(rows).toEqual([{ names: 0, measurements: 1 }]);
});

test('a member cannot write a row for somebody else', async () => {
  const scoped = testApp.deps.database.forMember(one.userId);
  const smuggle = scoped.write((db) =>
    db.execute(`insert into measurements (user_id, id, kind, value, day, created_at)
      values ('${other.userId}', gen_random_uuid(), 'weight', 1, '2026-11-10', now())`),
  );
  await expect(smuggle).rejects.toMatchObject({ cause: { code: '42501' } });
});

test('a connection does not keep the member of the request before', async () => {
  const database = testApp.deps.database;
  for (const member of [one, other, one]) {
    const seen = await database.forMember(member.userId).read(async (db) => {
      const { rows } = await db.execute<{ id: string }>(
        'select distinct user_id::text as id from sessions',
      );
      return rows.map(({ id }) => id);
    });
    expect(seen).toEqual([member.userId]);
  }
});

test('the role that queries run as owns nothing, and cannot pass by the policies', async () => {
  const owned = await owner.query(
    'select relname from pg_class join pg_roles on pg_roles.oid = relowner where rolname = $1',
    [applicationRole],
  );
  expect(owned.rows).toEqual([]);
  const role = await owner.query(
    'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin from pg_roles where rolname = $1',
    [applicationRole],
  );
  expect(role.rows).toEqual([
    {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
    },
  ]);
  const current = await testApp.deps.database
    .forSystem()
    .read((db) => db.execute<{ name: string }>('select current_user::text as name'));
  expect(current.rows).toEqual([{ name: applicationRole }]);
});
