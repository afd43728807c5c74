import type { Problem } from '@vigor/contract';
import pg from 'pg';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { makeMember } from '../../test/factories.ts';
import { databaseFaultOf } from '../db/database.ts';

test('without a database it answers 503, stays alive, and recovers by itself', async () => {
  const testApp = await buildTestApp();
  const member = await makeMember(testApp);
  const url = new URL(testApp.databaseUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const superuser = new pg.Client({ connectionString: url.href });
  await superuser.connect();
  await superuser.query(`alter database ${name} with allow_connections false`);
  await superuser.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
    [name],
  );
  const down = await member.send({ method: 'GET', url: '/users/profile' });
  expect(down.json<Problem>()).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
  expect(down.headers['retry-after']).toBe('2');
  const get = (path: string) => testApp.app.inject({ method: 'GET', url: path });
  expect((await get('/health/live')).statusCode).toBe(200);
  expect((await get('/health/ready')).statusCode).toBe(503);
  expect((await get('/health')).json()).toMatchObject({ status: 'degraded' });
  await superuser.query(`alter database ${name} with allow_connections true`);
  expect((await member.send({ method: 'GET', url: '/users/profile' })).statusCode).toBe(200);
  expect((await get('/health/ready')).statusCode).toBe(200);
  await superuser.end();
  await testApp.close();
});

test.each([
  ['53100', 'full'],
  ['57P01', 'unreachable'],
  ['ECONNREFUSED', 'unreachable'],
  ['40P01', 'busy'],
  ['57014', 'busy'],
  ['22021', 'text'],
  ['22P05', 'text'],
  ['23505', undefined],
])('reads the database’s code %s as %s, however deep it is wrapped', (code, fault) => {
  const cause = Object.assign(new Error('driver'), { code });
  expect(databaseFaultOf(new Error('Failed query', { cause }))).toBe(fault);
});

test.each(['a\u0000b', 'half a pair \ud800'])(
  'answers 422 to a text that cannot be stored',
  async (name) => {
    const testApp = await buildTestApp();
    const member = await makeMember(testApp);
    const edit = { displayName: name };
    const response = await member.send({ method: 'PUT', url: '/users/profile', body: edit });
    expect(response.statusCode, response.body).toBeLessThan(500);
    await testApp.close();
  },
);
