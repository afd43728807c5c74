import type { Article, ArticleSummary } from '@vigor/contract';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { makeMember, type TestMember } from '../../../test/factories.ts';
import { parseArticle, readArticles } from './knowledge.articles.ts';
import { findPassages } from './knowledge.service.ts';

const articles = readArticles();

describe('the articles', () => {
  it('are 80 at least, and related to articles that exist', () => {
    const ids = new Set(articles.map(({ id }) => id));
    expect(ids.size).toBeGreaterThanOrEqual(80);
    for (const { id, topic, related } of articles) {
      expect(id.startsWith(`${topic}-`), id).toBe(true);
      for (const other of related) expect(ids, `${id} → ${other}`).toContain(other);
    }
  });

  test.each(articles.map((article) => [article.id, article] as const))(
    '%s is found first, or nearly, by each of its own questions',
    (_id, { id, questions }) => {
      for (const question of questions) {
        const found = findPassages(question, 3).map(({ article }) => article.id);
        expect(found, question).toContain(id);
      }
    },
  );

  it('says what is wrong with one that does not fit', () => {
    expect(() => parseArticle('training-x', 'no header')).toThrow(/header/);
    expect(() => parseArticle('training-x', '---\ntitle: X\n---\nBody\n')).toThrow(/topic/);
  });
});

describe('findPassages', () => {
  it('forgives a slip of the pen', () => {
    const [best] = findPassages('what is progresive overlaod');
    expect(best?.article.id).toBe('training-progressive-overload');
  });

  it.each(['', '?!', 'the of and', '\u0000', '💪💪', 'x'.repeat(100_000)])(
    'finds nothing, and does not fail, where there is no question: %.20s',
    (query) => {
      expect(findPassages(query)).toEqual([]);
    },
  );
});

describe('/articles', () => {
  let testApp: TestApp;
  let member: TestMember;

  beforeAll(async () => {
    testApp = await buildTestApp();
    member = await makeMember(testApp);
  });

  afterAll(async () => {
    await testApp.close();
  });

  async function list(query: string): Promise<ArticleSummary[]> {
    const response = await member.send({ method: 'GET', url: `/articles${query}` });
    expect(response.statusCode).toBe(200);
    return response.json<{ items: ArticleSummary[] }>().items;
  }

  it('lists all, those of a topic, and those that match', async () => {
    expect(await list('')).toHaveLength(articles.length);
    const myths = await list('?topic=myths');
    expect(new Set(myths.map(({ topic }) => topic))).toEqual(new Set(['myths']));
    expect((await list('?search=reps%20in%20reserve'))[0]?.id).toBe('training-rir');
  });

  it('shows one with its sources, and answers 304 when it is known', async () => {
    const response = await member.send({ method: 'GET', url: '/articles/training-rir' });
    const article = response.json<Article>();
    expect(article.sources.length).toBeGreaterThan(0);
    expect(article.body).toContain('## ');
    const headers = { 'if-none-match': String(response.headers.etag) };
    const again = await member.send({ method: 'GET', url: '/articles/training-rir', headers });
    expect(again.statusCode).toBe(304);
  });

  it('refuses an unknown article, an unknown topic, and nobody', async () => {
    const unknown = await member.send({ method: 'GET', url: '/articles/..%2f..%2fenv' });
    const topic = await member.send({ method: 'GET', url: '/articles?topic=magic' });
    const nobody = await testApp.app.inject({ method: 'GET', url: '/articles' });
    expect([unknown, topic, nobody].map(({ statusCode }) => statusCode)).toEqual([404, 400, 401]);
  });
});
