import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts';
import { type Database, type Db, openDatabase } from './database.ts';

const one = '00000000-0000-7000-8000-000000000001';
const other = '00000000-0000-7000-8000-000000000002';

let testDatabase: TestDatabase;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase({ url: testDatabase.url, poolSize: 2 });
});

afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

async function scopeOf(db: Db): Promise<string> {
  const { rows } = await db.execute<{ scope: string }>(sql`
    select concat_ws(' ', current_setting('app.scope', true), current_setting('app.user_id', true))
      as scope`);
  return rows[0]?.scope ?? '';
}

test('each door has its own scope, whoever came through before', async () => {
  const doors = [database.forMember(one), database.forSystem(), database.forMember(other)];
  const expected = [`member ${one}`, 'system', `member ${other}`];
  for (const kind of ['read', 'write', 'read'] as const) {
    const seen: string[] = [];
    for (const door of doors) seen.push((await door[kind](scopeOf)).trim());
    expect(seen).toEqual(expected);
  }
});

test('work for members can ask the system while every connection of members is taken', async () => {
  const asked = Array.from({ length: 10 }, () =>
    database.forMember(one).write(async (db) => {
      const scopes = [await database.forSystem().read(scopeOf), await scopeOf(db)];
      return scopes.map((scope) => scope.trim());
    }),
  );
  for (const scopes of await Promise.all(asked))
    expect(scopes).toEqual(['system', `member ${one}`]);
});

test('the system has half as many connections as members have', async () => {
  const doors = [database.forMember(one), database.forSystem()];
  const asked = Array.from({ length: 40 }, (_, n) => doors[n % 2]?.write(scopeOf));
  await Promise.all(asked);
  const { rows } = await database
    .forSystem()
    .read((db) =>
      db.execute<{ count: number }>(
        sql`select count(*)::int as count from pg_stat_activity where datname = current_database()`,
      ),
    );
  expect(rows).toEqual([{ count: 3 }]);
});

test('a transaction of the system that fails leaves nothing behind', async () => {
  const system = database.forSystem();
  const failed = system.write(async (db) => {
    await db.execute(sql`update budget_limits set alert_percent = 1`);
    throw new Error('stop');
  });
  await expect(failed).rejects.toThrow('stop');
  const { rows } = await system.read((db) =>
    db.execute(sql`select period from budget_limits where alert_percent = 1`),
  );
  expect(rows).toEqual([]);
});
