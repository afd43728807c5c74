import { createLanguageModel } from '@vigor/llm';
import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApp } from '../../../test/build-test-app.ts';
import { completeProfile, makeMember } from '../../../test/factories.ts';
import { sessionBody, setsOf } from '../../../test/training-factories.ts';
import { agree, buildCoachApp, chat } from './coach.fixture.ts';

const members = 500;
const atOnce = 4;
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
  // Hashing 500 passwords would take longer than everything else together.
  Object.assign(testApp.deps.auth.passwords, { hash: async () => 'not a hash' });
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

async function talk(number: number): Promise<void> {
  const { displayName, username, email, birthDate, secrets } = identityOf(number);
  const [injury = '', session = '', name = ''] = secrets;
  const member = await makeMember(testApp, { username });
  await completeProfile(member, {
    displayName,
    birthDate,
    injuries: [{ condition: 'low_back_pain', note: `My doctor ${injury} said so` }],
  });
  await agree(member);
  const log = sessionBody({ name, note: session, sets: setsOf('goblet_squat', 2, { reps: 8 }) });
  await member.send({ method: 'POST', url: '/workouts/', body: { kind: 'session', ...log } });
  const { conversationId } = await chat(member, {
    message: `Hi, I am ${displayName} (${username}, ${email}, born ${birthDate}). How am I doing?`,
  });
  if (number % talkative > 0) return;
  const second = `${displayName.split(' ')[0]} again. What did I do last time?`;
  await chat(member, { message: second, conversationId });
}

it(`tells a provider nothing of who ${members} members are`, async () => {
  for (let start = 0; start < members; start += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, (_one, offset) => talk(start + offset)));
  }
  const bodies = provider.calls.map(({ body }) => JSON.stringify(body).toLowerCase());
  expect(bodies.length).toBe(members + members / talkative);
  const all = bodies.join('\n');
  const told = Array.from({ length: members }, (_one, number) => identityOf(number)).flatMap(
    ({ displayName, username, email, birthDate, secrets }) =>
      [...displayName.split(' '), username, email, birthDate, ...secrets].filter((secret) =>
        all.includes(secret.toLowerCase()),
      ),
  );
  expect(told).toEqual([]);
  expect(all).toContain('goblet squat');
  expect(all).not.toMatch(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/);
});
