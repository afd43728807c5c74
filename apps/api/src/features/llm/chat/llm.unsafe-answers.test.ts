import { type FakeProviders, startFakeProviders } from '@vigor/llm/fake-providers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import type { TestMember } from '../../../../test/factories.ts';
import { askingFake, makeConsentingMember } from '../../../../test/fake-llm.ts';
import { ask, readStream, textOf } from './llm.chat.fixture.ts';

let fake: FakeProviders;
let testApp: TestApp;
let member: TestMember;

beforeAll(async () => {
  fake = await startFakeProviders();
  testApp = await buildTestApp(askingFake(fake));
  member = await makeConsentingMember(testApp);
});

afterAll(async () => {
  await testApp.close();
  await fake.close();
});

beforeEach(() => fake.reset());

const harmless =
  'Two minutes of rest suit most sets, and three minutes suit the heavy ones of a session very well.';
const handOff = /ask a doctor or a physiotherapist/;

describe.each([
  ['a diagnosis', 'You have a torn meniscus.'],
  ['a word on medicine', 'Stop taking your beta blocker on training days.'],
  ['a promise', 'You will lose 5 kg in two weeks.'],
])('%s of a model', (_what, sentence) => {
  it('is not part of an answer', async () => {
    fake.setScript([{ text: `${harmless}\n\n${sentence}` }]);
    const { message, fallback } = await ask(member);
    expect(fallback).toBe(false);
    expect(message).toContain(harmless);
    expect(message).not.toContain(sentence);
    expect(message).toMatch(handOff);
  });

  it('is not part of a stream, nor is what follows it', async () => {
    const chunks = `${harmless} ${sentence} Goodbye then.`.match(/.{1,7}/g) ?? [];
    fake.setScript([{ chunks }]);
    const events = await readStream(member);
    const text = textOf(events);
    expect(text).toContain(harmless);
    expect(text).not.toContain(sentence.slice(0, 20));
    expect(text).not.toContain('Goodbye');
    expect(text).toMatch(handOff);
    expect(events.at(-1)?.event).toBe('done');
  });
});

it('leaves a stream of good sentences as it is, to its last word', async () => {
  const text = `${harmless} Rest a little more when you lift heavy. And the end`;
  fake.setScript([{ chunks: text.match(/.{1,5}/g) ?? [] }]);
  expect(textOf(await readStream(member))).toBe(text);
});
