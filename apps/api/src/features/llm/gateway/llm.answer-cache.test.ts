import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { createAnswerCache } from './llm.answer-cache.ts';
import { deleteEntriesBeyond } from './llm.cache.repository.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(() => testApp.close());

const answer = { text: 'My canary answer', provider: 'openai', model: 'gpt-4o' };

function cacheWith(secretKey: string) {
  const { database, clock } = testApp.deps;
  return createAnswerCache({ database: database.forSystem(), clock, secretKey });
}

async function readTable(): Promise<string> {
  const { rows } = await testApp.deps.database
    .forSystem()
    .read((db) =>
      db.execute(
        sql`select encode(id, 'escape') as id, encode(sealed, 'escape') as sealed from llm_cache_entries`,
      ),
    );
  return JSON.stringify(rows);
}

it('gives an answer to the same question until its time is over', async () => {
  const cache = cacheWith('one');
  await cache.set('question', answer, 60);
  expect(await cache.get('question')).toEqual(answer);
  expect(await cache.get('another')).toBeUndefined();
  testApp.clock.advanceSeconds(61);
  expect(await cache.get('question')).toBeUndefined();
});

it('keeps the last answer, and none for longer than a week', async () => {
  const cache = cacheWith('one');
  await cache.set('twice', answer, 60);
  await cache.set('twice', { ...answer, text: 'newer' }, 99_999_999);
  expect(await cache.get('twice')).toMatchObject({ text: 'newer' });
  testApp.clock.advanceSeconds(7 * 86_400 + 1);
  expect(await cache.get('twice')).toBeUndefined();
});

it('shows nothing to who reads the table, and nothing to another installation', async () => {
  await cacheWith('one').set('my canary question', answer, 60);
  expect(await readTable()).not.toContain('canary');
  expect(await cacheWith('two').get('my canary question')).toBeUndefined();
});

it('does not take what is spoilt for an answer', async () => {
  const cache = cacheWith('one');
  await cache.set('spoilt', answer, 60);
  const { database } = testApp.deps;
  await database
    .forSystem()
    .write((db) =>
      db.execute(
        sql`update llm_cache_entries set sealed = set_byte(sealed, 40, 255 - get_byte(sealed, 40))`,
      ),
    );
  expect(await cache.get('spoilt')).toBeUndefined();
});

it('does not keep an answer of more than 64,000 characters', async () => {
  const cache = cacheWith('one');
  await cache.set('long', { ...answer, text: 'x'.repeat(64_001) }, 60);
  expect(await cache.get('long')).toBeUndefined();
});

it('gives up the oldest when there are too many', async () => {
  const cache = cacheWith('one');
  for (const key of ['a', 'b', 'c', 'd']) {
    await cache.set(key, answer, 60);
    testApp.clock.advanceSeconds(1);
  }
  await testApp.deps.database.forSystem().read((db) => deleteEntriesBeyond(db, 2));
  const kept = await Promise.all(['a', 'b', 'c', 'd'].map((key) => cache.get(key)));
  expect(kept.map((one) => one !== undefined)).toEqual([false, false, true, true]);
});
