import { randomUUID } from 'node:crypto';
import type {
  LlmAbTest,
  LlmConfigDocument,
  LlmConfigVersion,
  LlmDryRun,
  LlmModel,
  LlmPrice,
  LlmRule,
  Problem,
} from '@vigor/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { makeAdmin, makeMember, type TestMember } from '../../../../test/factories.ts';

let testApp: TestApp;
let admin: TestMember;

beforeAll(async () => {
  testApp = await buildTestApp();
  admin = await makeAdmin(testApp);
});

afterAll(() => testApp.close());

type Body = Record<string, unknown>;

async function send<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  body?: Body,
) {
  const response = await admin.send({ method, url: `/llm/admin${url}`, body });
  const answer = response.body === '' ? undefined : response.json<Answer & Problem>();
  return { status: response.statusCode, body: answer as Answer & Problem };
}

interface List<Item> {
  items: Item[];
  version: number;
}

const model = {
  provider: 'openai',
  model: 'gpt-4.1-mini',
  priority: 5,
  isEnabled: true,
  contextTokens: 128_000,
  maxOutputTokens: 8_000,
};
const newId = () => `m${randomUUID().slice(0, 8)}`;
const rule = {
  name: 'Premium',
  priority: 10,
  isEnabled: true,
  when: { tiers: ['PREMIUM'] },
  candidates: ['gpt'],
};

describe('models', () => {
  it('begin with the default order, the dearest switched off', async () => {
    const { body } = await send<List<LlmModel>>('GET', '/models');
    expect(body.items.slice(0, 4).map(({ id, isEnabled }) => [id, isEnabled])).toEqual([
      ['gemini-flash', true],
      ['perplexity', true],
      ['gpt-mini', true],
      ['gpt', false],
    ]);
    expect(body.items[0]).toMatchObject({ provider: 'gemini', priority: 1, state: 'no_key' });
    expect(body.items[3]).toMatchObject({ state: 'disabled' });
  });

  it('are added, changed, switched and removed', async () => {
    const id = newId();
    expect(await send('POST', '/models', { id, ...model })).toMatchObject({
      status: 201,
      body: { id, state: 'no_key' },
    });
    const changed = await send('PUT', `/models/${id}`, { ...model, priority: 7 });
    expect(changed).toMatchObject({ status: 200, body: { priority: 7 } });
    const off = await send('PATCH', `/models/${id}/toggle`, {});
    expect(off).toMatchObject({ status: 200, body: { isEnabled: false, state: 'disabled' } });
    const on = await send('PATCH', `/models/${id}/toggle`, { isEnabled: true });
    expect(on.body).toMatchObject({ isEnabled: true });
    expect((await send('DELETE', `/models/${id}`)).status).toBe(204);
    expect((await send('DELETE', `/models/${id}`)).body).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are the same when sent twice, and refused when another has the id', async () => {
    const id = newId();
    const body = { id, ...model };
    expect((await send('POST', '/models', body)).status).toBe(201);
    expect((await send('POST', '/models', body)).status).toBe(201);
    const other = await send('POST', '/models', { ...body, priority: 9 });
    expect(other.body).toMatchObject({ status: 409, code: 'CONFLICT' });
  });

  it('stay while a rule names them', async () => {
    const id = newId();
    await send('POST', '/models', { id, ...model });
    const made = await send<LlmRule>('POST', '/routing-rules', { ...rule, candidates: [id] });
    const refused = await send('DELETE', `/models/${id}`);
    expect(refused.body).toMatchObject({ status: 409, code: 'CONFLICT' });
    await send('DELETE', `/routing-rules/${made.body.id}`);
    expect((await send('DELETE', `/models/${id}`)).status).toBe(204);
  });

  it.each([
    { ...model, provider: 'skynet' },
    { ...model, priority: 0 },
    { ...model, contextTokens: 1.5 },
    { ...model, apiKey: 'secret' },
    {},
  ])('are refused when they are not one: %j', async (body) => {
    const answer = await send('POST', '/models', { id: newId(), ...body });
    expect(answer.body).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
  });

  it('are not changed over the change of somebody else', async () => {
    const { body: list } = await send<List<LlmModel>>('GET', '/models');
    const id = newId();
    const first = await send('POST', '/models', { id, ...model, version: list.version });
    expect(first.status).toBe(201);
    const second = await send('PUT', `/models/${id}`, { ...model, version: list.version });
    expect(second.body).toMatchObject({ status: 409, code: 'VERSION_MISMATCH' });
  });
});

describe('routing rules', () => {
  it('are added, changed, listed and removed', async () => {
    const made = await send<LlmRule>('POST', '/routing-rules', rule);
    expect(made).toMatchObject({ status: 201, body: rule });
    const { id } = made.body;
    const repeated = await send('POST', '/routing-rules', { id, ...rule });
    expect(repeated.status).toBe(201);
    const other = await send('POST', '/routing-rules', { id, ...rule, name: 'Other' });
    expect(other.body).toMatchObject({ code: 'CONFLICT' });
    const edit = { ...rule, when: { hours: { from: 22, to: 6 } }, candidates: [] };
    expect((await send('PUT', `/routing-rules/${id}`, edit)).body).toMatchObject(edit);
    const { body } = await send<List<LlmRule>>('GET', '/routing-rules');
    expect(body.items).toContainEqual({ id, ...edit });
    expect((await send('DELETE', `/routing-rules/${id}`)).status).toBe(204);
    expect((await send('PUT', `/routing-rules/${id}`, edit)).body).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it.each([
    [{ ...rule, candidates: ['nobody'] }, 'nobody'],
    [{ ...rule, when: { minPromptTokens: 10, maxPromptTokens: 5 } }, 'minPromptTokens'],
    [{ ...rule, when: { hours: { from: 3, to: 3 } } }, 'differ'],
  ])('are refused when they cannot work: %j', async (body, words) => {
    const answer = await send('POST', '/routing-rules', body);
    expect(answer.body).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
    expect(JSON.stringify(answer.body.errors)).toContain(words);
  });

  it('say in a dry run whom a call would reach, and why not', async () => {
    const call = { feature: 'coach', tier: 'PREMIUM', hour: 23 };
    const tried = {
      id: randomUUID(),
      ...rule,
      when: { features: ['coach'], hours: { from: 22, to: 6 } },
    };
    const night = await send<LlmDryRun>('POST', '/routing-rules/dry-run', { call, rules: [tried] });
    expect(night.body).toMatchObject({
      ruleId: tried.id,
      candidates: [],
      rules: [{ id: tried.id, verdict: 'counts', unmet: [] }],
    });
    expect(night.body.skipped).toContainEqual({ id: 'gpt', reason: 'disabled' });
    const day = await send<LlmDryRun>('POST', '/routing-rules/dry-run', {
      call: { ...call, hour: 12 },
      rules: [tried],
    });
    expect(day.body.rules).toMatchObject([{ verdict: 'not_met', unmet: ['hours'] }]);
    expect(day.body.skipped).toContainEqual({ id: 'gemini-flash', reason: 'no_key' });
    const { body } = await send<List<LlmRule>>('GET', '/routing-rules');
    expect(body.items.map(({ id }) => id)).not.toContain(tried.id);
  });
});

const test = {
  name: 'Warmer words',
  features: ['motivation'],
  isRunning: true,
  arms: [
    { name: 'now', weight: 1, candidates: [] },
    { name: 'warmer', weight: 1, candidates: ['gpt-mini'] },
  ],
  stopAtSamplesPerArm: 100,
};

describe('A/B tests', () => {
  it('are started, stopped, listed and removed', async () => {
    const made = await send<LlmAbTest>('POST', '/ab-tests', test);
    expect(made).toMatchObject({ status: 201, body: test });
    const { id } = made.body;
    const results = await send('GET', `/ab-tests/${id}/results`);
    expect(results.body).toMatchObject({
      isRunning: true,
      shouldStop: false,
      arms: [
        { name: 'now', samples: 0 },
        { name: 'warmer', samples: 0, againstFirst: {} },
      ],
    });
    const stopped = await send<LlmAbTest>('PUT', `/ab-tests/${id}`, { ...test, isRunning: false });
    expect(stopped.body.stoppedAt).toBe(testApp.clock.now().toISOString());
    const { body } = await send<List<LlmAbTest>>('GET', '/ab-tests');
    expect(body.items.find((one) => one.id === id)).toMatchObject({ isRunning: false });
    expect((await send('DELETE', `/ab-tests/${id}`)).status).toBe(204);
    expect((await send('GET', `/ab-tests/${id}/results`)).body).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it.each([
    [{ ...test, arms: test.arms.slice(1) }, 'arms'],
    [{ ...test, arms: test.arms.map((arm) => ({ ...arm, weight: 0 })) }, 'weight'],
    [{ ...test, arms: test.arms.map((arm) => ({ ...arm, name: 'same' })) }, 'twice'],
    [{ ...test, arms: test.arms.map((arm) => ({ ...arm, candidates: ['nobody'] })) }, 'nobody'],
  ])('are refused when they cannot work: %j', async (body, words) => {
    const answer = await send('POST', '/ab-tests', body);
    expect(answer.body).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
    expect(JSON.stringify(answer.body.errors)).toContain(words);
  });

  it('run one at a time for a feature', async () => {
    const features = [`f${randomUUID()}`];
    expect((await send('POST', '/ab-tests', { ...test, features })).status).toBe(201);
    const second = await send('POST', '/ab-tests', { ...test, features });
    expect(second.body).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
    const waiting = await send('POST', '/ab-tests', { ...test, features, isRunning: false });
    expect(waiting.status).toBe(201);
  });
});

describe('prices', () => {
  const price: LlmPrice = {
    provider: 'openai',
    model: 'gpt-next',
    unit: 'output_token',
    validFrom: '2026-12-01T00:00:00.000Z',
    tierFromTokens: 0,
    priceUsd: 1.234567891,
    source: 'a letter',
  };

  it('are added and corrected to the nano-dollar; others stay', async () => {
    const before = await send<List<LlmPrice>>('GET', '/prices');
    expect(before.body.items.length).toBeGreaterThan(20);
    const added = await send<List<LlmPrice>>('PUT', '/prices', { items: [price] });
    expect(added.body.items).toContainEqual(price);
    expect(added.body.items).toHaveLength(before.body.items.length + 1);
    const corrected = { ...price, priceUsd: 0.000000001 };
    const again = await send<List<LlmPrice>>('PUT', '/prices', { items: [corrected] });
    expect(again.body.items).toContainEqual(corrected);
    expect(again.body.items).toHaveLength(added.body.items.length);
  });

  it.each([
    [{ items: [] }],
    [{ items: [{ ...price, priceUsd: -1 }] }],
    [{ items: [{ ...price, unit: 'second' }] }],
    [{ items: [price, { ...price, priceUsd: 3 }] }],
  ])('are refused when they make no sense: %j', async (body) => {
    const answer = await send('PUT', '/prices', body);
    expect(answer.body).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
  });
});

describe('the whole configuration', () => {
  it('is exported, compared, imported, and the same as before', async () => {
    const { body: document } = await send<LlmConfigDocument>('GET', '/config/export');
    expect(document).toMatchObject({ format: 'vigor-llm-config', formatVersion: 1 });
    const id = newId();
    await send('POST', '/models', { id, ...model });
    await send('POST', '/routing-rules', { ...rule, candidates: [id] });
    await send('PATCH', '/models/gpt/toggle', { isEnabled: true });

    const dry = await send<{ changes: { path: string }[] }>('POST', '/config/import', {
      document,
      dryRun: true,
    });
    const paths = dry.body.changes.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining([`models/${id}`, 'models/gpt/isEnabled']));
    expect(
      (await send<List<LlmModel>>('GET', '/models')).body.items.map((one) => one.id),
    ).toContain(id);

    const done = await send<{ changes: unknown[]; version: number }>('POST', '/config/import', {
      document,
    });
    expect(done).toMatchObject({ status: 200, body: { dryRun: false, changes: dry.body.changes } });
    const { body: after } = await send<LlmConfigDocument>('GET', '/config/export');
    expect({ ...after, version: 0 }).toEqual({ ...document, version: 0 });
    const again = await send('POST', '/config/import', { document });
    expect(again.body).toMatchObject({ changes: [], version: done.body.version });
  });

  it('is refused as a whole when a part of it is wrong', async () => {
    const { body: document } = await send<LlmConfigDocument>('GET', '/config/export');
    const wrong = {
      ...document,
      models: document.models.slice(1),
      rules: [{ id: randomUUID(), ...rule, candidates: [document.models[0]?.id ?? ''] }],
    };
    for (const dryRun of [true, false]) {
      const answer = await send('POST', '/config/import', { document: wrong, dryRun });
      expect(answer.body).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
    }
    const twice = { ...document, models: [...document.models, ...document.models.slice(0, 1)] };
    expect((await send('POST', '/config/import', { document: twice })).status).toBe(422);
    const { body: after } = await send<LlmConfigDocument>('GET', '/config/export');
    expect(after).toEqual(document);
  });

  it('has a history: who, when and what', async () => {
    await send('PATCH', '/models/perplexity/toggle', { isEnabled: false });
    await send('PATCH', '/models/perplexity/toggle', { isEnabled: true });
    const { body } = await send<{ items: LlmConfigVersion[]; nextCursor: string }>(
      'GET',
      '/config/versions?limit=2',
    );
    expect(body.items).toMatchObject([
      {
        actorId: admin.userId,
        changes: [{ path: 'models/perplexity/isEnabled', before: 'false', after: 'true' }],
      },
      { action: 'model_toggled', createdAt: testApp.clock.now().toISOString() },
    ]);
    const next = await send<{ items: LlmConfigVersion[] }>(
      'GET',
      `/config/versions?limit=100&cursor=${body.nextCursor}`,
    );
    expect(next.body.items.at(-1)).toMatchObject({ action: 'defaults_added', version: 1 });
    expect((await send('GET', '/config/versions?cursor=abc')).body).toMatchObject({
      code: 'MALFORMED',
    });
    const { rows } = await testApp.deps.database
      .forSystem()
      .read((db) =>
        db.execute(
          `select detail from audit_log where action = 'llm.model_toggled' and user_id = '${admin.userId}'`,
        ),
      );
    expect(rows.length).toBeGreaterThanOrEqual(2);
  });

  it('takes twenty changes at once, one after the other', async () => {
    const { body: before } = await send<List<LlmModel>>('GET', '/models');
    const ids = Array.from({ length: 20 }, newId);
    const answers = await Promise.all(ids.map((id) => send('POST', '/models', { id, ...model })));
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    const { body: after } = await send<List<LlmModel>>('GET', '/models');
    expect(after.version).toBeGreaterThanOrEqual(before.version + 20);
    expect(after.items.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
});

describe('every route of an administrator', () => {
  it.each([
    ['GET', '/models'],
    ['POST', '/config/import'],
    ['GET', '/config/export'],
    ['PUT', '/prices'],
    ['GET', '/analytics/usage-report'],
  ] as const)('%s %s refuses nobody and a member', async (method, path) => {
    const member = await makeMember(testApp);
    const url = `/llm/admin${path}`;
    expect((await testApp.app.inject({ method, url })).statusCode).toBe(401);
    expect(
      (await member.send({ method, url, body: method === 'GET' ? undefined : {} })).statusCode,
    ).toBe(403);
  });
});
