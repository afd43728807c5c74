// @vitest-environment node
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWebServer } from './server.ts';

describe('web server', () => {
  let api: FastifyInstance;
  let web: FastifyInstance;

  beforeAll(async () => {
    api = Fastify();
    api.get('/users/profile', async (request) => ({
      authorization: request.headers.authorization,
    }));
    const apiUrl = await api.listen({ host: '127.0.0.1', port: 0 });
    web = await buildWebServer({ apiUrl, distFolder: await makeDist() });
  });
  afterAll(async () => {
    await web.close();
    await api.close();
  });

  it('serves the app for the address of a page', async () => {
    const answer = await web.inject('/plan/0199b8a2?week=2');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('<div id="root">');
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('keeps hashed files for a year and sends them compressed', async () => {
    const answer = await web.inject({
      url: '/assets/index-abc123.js',
      headers: { 'accept-encoding': 'br' },
    });
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers['content-type']).toContain('javascript');
  });

  it('answers 404 for a file that is not there', async () => {
    const answer = await web.inject('/assets/gone-1234.js');
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('root');
  });

  it('refuses inline scripts and framing', async () => {
    const { headers } = await web.inject('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('forwards /api without the prefix', async () => {
    const answer = await web.inject({
      url: '/api/users/profile',
      headers: { authorization: 'Bearer t' },
    });
    expect(answer.json()).toEqual({ authorization: 'Bearer t' });
  });

  it('answers 503 as a problem when the API is gone', async () => {
    const alone = await buildWebServer({
      apiUrl: 'http://127.0.0.1:9',
      distFolder: await makeDist(),
    });
    const answer = await alone.inject('/api/users/profile');
    await alone.close();
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ code: 'UNAVAILABLE', status: 503 });
  });
});

async function makeDist(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vigor-web-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'index.html'), '<div id="root"></div>');
  await writeFile(path.join(folder, 'assets', 'index-abc123.js'), 'export {}');
  await writeFile(path.join(folder, 'assets', 'index-abc123.js.br'), 'compressed');
  return folder;
}
