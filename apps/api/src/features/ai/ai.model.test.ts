import type { Plan, Proposal } from '@vigor/contract';
import { type FakeProviders, type ScriptStep, startFakeProviders } from '@vigor/llm/fake-providers';
import { getExercise } from '@vigor/training';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { completeProfile, makeMember, type TestMember } from '../../../test/factories.ts';
import { readEnv } from '../../env.ts';

let provider: FakeProviders;
let testApp: TestApp;

beforeAll(async () => {
  provider = await startFakeProviders();
  const { llm } = readEnv({
    DATABASE_URL: 'unused',
    LLM_PROVIDER: 'auto',
    GEMINI_API_KEY: 'fake',
    GEMINI_BASE_URL: `${provider.url}/gemini/v1beta`,
    OPENAI_API_KEY: 'fake',
    OPENAI_BASE_URL: `${provider.url}/openai/v1`,
    PERPLEXITY_API_KEY: 'fake',
    PERPLEXITY_BASE_URL: `${provider.url}/perplexity`,
  });
  testApp = await buildTestApp({ llm });
});

afterAll(async () => {
  await testApp.close();
  await provider.close();
});

/** What one test makes fail must not rest in the next. */
afterEach(async () => {
  provider.reset();
  await testApp.deps.database
    .forSystem()
    .write(async (db) => void (await db.execute(sql`delete from llm_breakers`)));
  testApp.clock.advanceSeconds(2);
});

async function makeAgreed(own: Record<string, unknown> = {}): Promise<TestMember> {
  const member = await makeMember(testApp);
  await completeProfile(member, own);
  await member.send({
    method: 'PUT',
    url: '/users/consents',
    body: { purpose: 'ai_processing', isGranted: true },
  });
  return member;
}

async function generate(member: TestMember, body: Record<string, unknown> = {}): Promise<Plan> {
  const response = await member.send({ method: 'POST', url: '/ai/generate-workout', body });
  expect(response.statusCode).toBe(201);
  return response.json<Plan>();
}

interface AskedSlot {
  slot: string;
  candidates: { id: string }[];
}

/** Takes the second candidate of the first slot, with a reason, and leaves the rest. */
function secondChoice(body: unknown, reason: string): ScriptStep {
  const asked = textsIn(body).find((text) => text.includes('"slots"')) ?? '{"slots":[]}';
  const [first] = (JSON.parse(asked) as { slots: AskedSlot[] }).slots;
  const exerciseId = first?.candidates[1]?.id;
  return { text: JSON.stringify({ choices: [{ slot: first?.slot, exerciseId, reason }] }) };
}

/** Every text of a request, in whatever form its provider takes it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function exercisesOf(plan: Plan): string[] {
  return plan.days.flatMap((day) => day.exercises.map(({ exerciseId }) => exerciseId));
}

describe('a plan with a model', () => {
  it('has what the model chose among what the engine allows, with its reason', async () => {
    const member = await makeAgreed();
    const engine = await generate(member, { source: 'engine', seed: 4 });
    const reason = 'It trains the same muscles with a longer way down.';
    provider.setScript((call) => secondChoice(call.body, reason));
    const plan = await generate(member, { seed: 4 });
    expect(plan).toMatchObject({ source: 'llm', safety: { status: 'fits' } });
    expect(plan.provider).toBeDefined();
    const chosen = exercisesOf(plan).filter((id) => !exercisesOf(engine).includes(id));
    expect(chosen).toHaveLength(1);
    const texts = plan.days.flatMap((day) => day.exercises.map(({ why }) => why.text));
    expect(texts).toContain(reason);
  });

  it('asks nobody without consent, and nobody for the engine’s own plan', async () => {
    const member = await makeMember(testApp);
    await completeProfile(member);
    expect(await generate(member)).toMatchObject({ source: 'engine' });
    expect(await generate(await makeAgreed(), { source: 'engine' })).toMatchObject({
      source: 'engine',
    });
    expect(provider.calls).toHaveLength(0);
  });

  it('tells the provider nothing of who the member is', async () => {
    const member = await makeAgreed({
      displayName: 'Canary Jones',
      injuries: [{ condition: 'low_back_pain', note: 'Canary clinic' }],
    });
    await generate(member);
    const sent = provider.calls.map(({ body }) => JSON.stringify(body)).join('\n');
    expect(sent).toContain('low_back_pain');
    for (const secret of ['Canary', '1994', member.email, member.username, member.userId]) {
      expect(sent).not.toContain(secret);
    }
  });

  it.each<[string, ScriptStep]>([
    ['speaks of something else', { text: 'I would rather talk about the weather.' }],
    ['chooses what was not offered', { text: '{"choices":[{"slot":"d1e1","exerciseId":"x"}]}' }],
    ['answers with a page', { fault: 'html_answer' }],
    ['fails', { fault: 'server_error' }],
    ['refuses', { fault: 'content_policy' }],
    ['is cut off', { fault: 'cut_json' }],
  ])('is the engine’s when the model %s', async (_what, step) => {
    provider.setScript(() => step);
    const plan = await generate(await makeAgreed());
    expect(plan).toMatchObject({ source: 'engine', safety: { status: 'fits' } });
    expect(exercisesOf(plan).length).toBeGreaterThan(0);
  });

  it('is the engine’s, with a word about it, when the model asks for something dangerous', async () => {
    const reason = 'Push through the pain, it only means progress.';
    provider.setScript((call) => secondChoice(call.body, reason));
    const plan = await generate(await makeAgreed());
    expect(plan.source).toBe('engine');
    expect(plan.warnings.join(' ')).toMatch(/rebuilt this to fit your safety settings/);
    expect(JSON.stringify(plan)).not.toContain('Push through');
  });

  it('comes later as a suggestion when the model takes longer than the member waits', async () => {
    const member = await makeAgreed();
    provider.setScript((call) => ({
      ...secondChoice(call.body, 'A steadier version to learn on.'),
      delayMs: 2_600,
    }));
    const plan = await generate(member);
    expect(plan.source).toBe('engine');
    const [proposal] = await vi.waitUntil(
      async () => {
        const response = await member.send({ method: 'GET', url: '/ai/proposals' });
        const { items } = response.json<{ items: Proposal[] }>();
        return items.length > 0 ? items : undefined;
      },
      { timeout: 15_000, interval: 50 },
    );
    expect(proposal).toMatchObject({ kind: 'plan', planId: plan.id, status: 'open' });
    const taken = await member.send({ method: 'POST', url: `/ai/proposals/${proposal?.id}/take` });
    expect(taken.json()).toMatchObject({ status: 'taken' });
    const now = (await member.send({ method: 'GET', url: `/workouts/${plan.id}` })).json<Plan>();
    expect(now).toMatchObject({ source: 'llm', version: plan.version + 1 });
    expect(exercisesOf(now)).not.toEqual(exercisesOf(plan));
    expect(now.days.map(({ id }) => id)).toEqual(plan.days.map(({ id }) => id));
  });
});

describe('with every provider hanging', () => {
  it.each(['stall_before_headers', 'stall_after_headers'] as const)(
    'twenty members at once each have a valid plan in less than three seconds (%s)',
    async (fault) => {
      const members = await Promise.all(
        Array.from({ length: 20 }, () =>
          makeAgreed({ injuries: [{ condition: 'shoulder_impingement' }] }),
        ),
      );
      provider.setScript(() => ({ fault }));
      const waits = await Promise.all(
        members.map(async (member) => {
          const start = performance.now();
          const plan = await generate(member);
          expect(plan.safety.status).toBe('fits');
          const tags = exercisesOf(plan).flatMap((id) => getExercise(id).tags);
          expect(tags).not.toContain('overhead_load');
          return performance.now() - start;
        }),
      );
      expect(Math.max(...waits)).toBeLessThan(3_000);
    },
  );
});
