import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { readEnv } from '../env.ts';
import { registerErrorHandler } from './error-handler.ts';
import { loggerOptions } from './logger.ts';

test('no secret and no health figure reaches the log, even when something fails', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const env = readEnv({ DATABASE_URL: 'postgresql://127.0.0.1/none', LOG_LEVEL: 'debug' });
  const options = loggerOptions(env);
  const app = Fastify({ logger: typeof options === 'object' ? { ...options, stream } : false });
  registerErrorHandler(app);
  app.post('/fail', async (request) => {
    request.log.info({
      member: { password: 'canary-1', injuries: ['canary-2'], note: 'canary-3' },
    });
    throw new Error('Failed query: select 1\nparams: canary-4');
  });
  await app.inject({
    method: 'POST',
    url: '/fail?token=canary-5',
    payload: { note: 'canary-6' },
    headers: { authorization: 'Bearer canary-7', cookie: 'vigor_refresh=canary-8' },
  });
  await app.close();
  const log = lines.join('');
  expect(log).toContain('request failed');
  expect(log).toContain('"route":"/fail"');
  expect(log).not.toMatch(/canary-\d/);
});
