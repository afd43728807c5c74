import type { FakeProviders } from '@vigor/llm/fake-providers';
import { sql } from 'drizzle-orm';
import { type Env, readEnv } from '../src/env.ts';
import type { TestApp } from './build-test-app.ts';
import { makeMember, type TestMember } from './factories.ts';

/** Found nowhere but in the headers that a provider gets. */
export const canaryKey = 'canary-key-7f3a9c';

/** Settings with which every provider is the fake one, in the default order. */
export function askingFake({ url }: FakeProviders): Pick<Env, 'llm'> {
  const { llm } = readEnv({
    DATABASE_URL: 'postgresql://127.0.0.1/none',
    LLM_PROVIDER: 'auto',
    GEMINI_API_KEY: canaryKey,
    GEMINI_BASE_URL: `${url}/gemini/v1beta`,
    PERPLEXITY_API_KEY: canaryKey,
    PERPLEXITY_BASE_URL: `${url}/perplexity`,
    OPENAI_API_KEY: canaryKey,
    OPENAI_BASE_URL: `${url}/openai/v1`,
  });
  return { llm };
}

/** A member who lets providers read what is asked, and may ask often. */
export async function makeConsentingMember(testApp: TestApp): Promise<TestMember> {
  const member = await makeMember(testApp);
  await testApp.deps.database.forSystem().write(async (db) => {
    await db.execute(sql`update users set tier = 'UNLIMITED' where id = ${member.userId}`);
  });
  const body = { purpose: 'ai_processing', isGranted: true };
  const response = await member.send({ method: 'PUT', url: '/users/consents', body });
  if (response.statusCode !== 200) throw new Error(`No consent was given: ${response.body}`);
  return member;
}
