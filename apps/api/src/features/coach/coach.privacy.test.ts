import { randomUUID } from 'node:crypto';
import type { ChatAnswer, ChatBody } from '@vigor/contract';
import { createLanguageModel } from '@vigor/llm';
import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApp } from '../../../test/build-test-app.ts';
import { completeProfile, makeMember } from '../../../test/factories.ts';
import { sessionBody, setsOf } from '../../../test/training-factories.ts';
import { agree, buildCoachApp } from './coach.fixture.ts';

const members = 500;
/** On a machine that is busy with everything else, too. */
const longTestMs = 180_000;
const atOnce = 5;
/** So often a second question sends the first one again, as what was said before. */
const talkative = 5;

let provider: FakeProviders;
let testApp: TestApp;

beforeAll(async () => {
  provider = await startFakeProviders();
  testApp = await buildCoachApp(
    createLanguageModel({
      provider: 'gemini',
      model: 'test',
      apiKey: () => 'key',
      baseUrl: `${provider.url}/v1beta`,
    }),
  );
});

afterAll(async () => {
  await testApp.close();
  await provider.close();
});

const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];

/** A name of its own for each number, in letters only. */
function nameOf(number: number, word: string): string {
  const digits = String(number).padStart(3, '0');
  return word + [...digits].map((digit) => syllables[Number(digit)]).join('');
}

/** What must not leave, by what it is. */
interface Identity {
  displayName: string;
  username: string;
  email: string;
  birthDate: string;
  secrets: string[];
}

function identityOf(number: number): Identity {
  const username = nameOf(number, 'qu');
  const month = String(1 + (number % 12)).padStart(2, '0');
  const day = String(1 + (number % 28)).padStart(2, '0');
  return {
    displayName: `${nameOf(number, 'Xa')} ${nameOf(number, 'Wy')}`,
    username,
    email: `${username}@example.com`,
    birthDate: `${1950 + (number % 55)}-${month}-${day}`,
    secrets: ['injury', 'session', 'name'].map((kind) => nameOf(number, `secret${kind}`)),
  };
}

/** Registers one member by the routes, and copies all that it has for the others. */
async function makeMembers(): Promise<string[]> {
  const first = await makeMember(testApp);
  await completeProfile(first, { injuries: [{ condition: 'low_back_pain', note: 'x' }] });
  await agree(first);
  const session = sessionBody({ sets: setsOf('goblet_squat', 2, { reps: 8 }) });
  await first.send({ method: 'POST', url: '/workouts/', body: { kind: 'session', ...session } });
  const copies = Array.from({ length: members }, (_one, number) => copyOf(number));
  await testApp.deps.database.forSystem().write(async (db) => {
    const all = JSON.stringify(copies);
    for (const table of ['users', 'profiles', 'sign_ins', 'consents', 'sessions', 'sets']) {
      const owner = sql.identifier(table === 'users' ? 'id' : 'user_id');
      await db.execute(sql`
        insert into ${sql.identifier(table)}
        select (jsonb_populate_record(t, copy -> ${table})).*
        from ${sql.identifier(table)} t, jsonb_array_elements(${all}::jsonb) copy
        where t.${owner} = ${first.userId}`);
    }
  });
  const { accessTokens } = testApp.deps.auth;
  return Promise.all(
    copies.map(({ users: { id: userId }, sign_ins: { id: sessionId } }) =>
      accessTokens.issue({ userId, sessionId }, randomUUID()),
    ),
  );
}

/** What is different in the rows of a member. */
function copyOf(number: number) {
  const { displayName, username, email, birthDate, secrets } = identityOf(number);
  const [injury = '', note = '', name = ''] = secrets;
  const userId = randomUUID();
  const owner = { user_id: userId };
  return {
    users: { id: userId, email, email_key: email, username, username_key: username },
    profiles: {
      ...owner,
      display_name: displayName,
      birth_date: birthDate,
      injuries: [{ condition: 'low_back_pain', note: `My doctor ${injury} said so` }],
    },
    sign_ins: { ...owner, id: randomUUID() },
    consents: owner,
    sessions: { ...owner, name, note },
    sets: owner,
  };
}

async function ask(token: string, body: ChatBody): Promise<ChatAnswer> {
  const headers = { authorization: `Bearer ${token}` };
  const request = { method: 'POST', url: '/ai/chat', payload: body, headers } as const;
  const response = await testApp.app.inject(request);
  expect(response.statusCode).toBe(200);
  return response.json<ChatAnswer>();
}

async function talk(number: number, token: string): Promise<void> {
  const { displayName, username, email, birthDate } = identityOf(number);
  const message = `Hi, I am ${displayName} (${username}, ${email}, born ${birthDate}). How am I doing?`;
  const { conversationId } = await ask(token, { message });
  if (number % talkative > 0) return;
  const second = `${displayName.split(' ')[0]} again. What did I do last time?`;
  await ask(token, { message: second, conversationId });
}

it(
  `tells a provider nothing of who ${members} members are`,
  async () => {
    const tokens = await makeMembers();
    const waiting = tokens.entries();
    const talkOn = async () => {
      for (const [number, token] of waiting) await talk(number, token);
    };
    await Promise.all(Array.from({ length: atOnce }, talkOn));
    const bodies = provider.calls.map(({ body }) => JSON.stringify(body).toLowerCase());
    expect(bodies.length).toBe(members + members / talkative);
    const words = new Set(
      bodies.flatMap((body) => body.match(/[a-z]{4,}|\d{4}-\d{2}-\d{2}/g) ?? []),
    );
    const told = Array.from({ length: members }, (_one, number) => identityOf(number)).flatMap(
      ({ displayName, username, birthDate, secrets }) =>
        [...displayName.toLowerCase().split(' '), username, birthDate, ...secrets].filter(
          (secret) => words.has(secret),
        ),
    );
    const all = bodies.join('\n');
    expect(told).toEqual([]);
    expect(all).not.toContain('@example.com');
    expect(all).toContain('goblet squat');
    expect(all).not.toMatch(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/);
  },
  longTestMs,
);
