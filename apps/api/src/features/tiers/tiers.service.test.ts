import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createManualClock } from '../../../test/manual-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { type Database, openDatabase } from '../../db/database.ts';
import { createTiers } from './tiers.service.ts';

let testDatabase: TestDatabase;
let database: Database;
let owner: pg.Client;
const clock = createManualClock(new Date('2026-11-18T09:00:00Z'));

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase({ url: testDatabase.url, poolSize: 2 });
  owner = new pg.Client({ connectionString: testDatabase.url });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await database.close();
  await testDatabase.drop();
});

test('a new installation has the limits of its three tiers', async () => {
  const tiers = createTiers({ database, clock });
  expect(await tiers.getLimits('FREE')).toEqual({
    requests: { day: 10, week: 50, month: 200 },
    budgetNanoUsd: 5e9,
  });
  expect((await tiers.getLimits('PREMIUM')).requests.week).toBe(300);
  expect((await tiers.getLimits('UNLIMITED')).budgetNanoUsd).toBe(100e9);
});

test('a change counts after two seconds at most', async () => {
  const tiers = createTiers({ database, clock });
  const dayOf = async () => (await tiers.getLimits('PREMIUM')).requests.day;
  expect(await dayOf()).toBe(50);
  await owner.query(`update tier_limits set amount = 60 where tier = 'PREMIUM' and period = 'day'`);
  clock.advanceSeconds(1.999);
  expect(await dayOf()).toBe(50);
  clock.advanceSeconds(0.001);
  expect(await dayOf()).toBe(60);
});

test('a limit that is not set allows nothing', async () => {
  await owner.query(`delete from tier_limits where tier = 'FREE' and unit = 'requests'`);
  const tiers = createTiers({ database, clock });
  expect((await tiers.getLimits('FREE')).requests).toEqual({ day: 0, week: 0, month: 0 });
});

test('a failed read is tried again by the next caller', async () => {
  let isAway = true;
  const forSystem: Database['forSystem'] = () => {
    const door = database.forSystem();
    const away = async () => Promise.reject(new Error('away'));
    return isAway ? { read: away, write: away } : door;
  };
  const tiers = createTiers({ database: { ...database, forSystem }, clock });
  await expect(tiers.getLimits('PREMIUM')).rejects.toThrow('away');
  isAway = false;
  expect((await tiers.getLimits('PREMIUM')).requests.month).toBe(1_000);
});
