import type { Consent } from '@vigor/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { makeMember, type TestMember } from '../../../test/factories.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(async () => {
  await testApp.close();
});

const url = '/users/consents';

async function read(member: TestMember): Promise<Consent[]> {
  const response = await member.send({ method: 'GET', url });
  expect(response.statusCode).toBe(200);
  return response.json<{ items: Consent[] }>().items;
}

function decide(member: TestMember, isGranted: unknown) {
  return member.send({ method: 'PUT', url, body: { purpose: 'ai_processing', isGranted } });
}

describe('/users/consents', () => {
  it('takes silence for a no', async () => {
    const member = await makeMember(testApp);
    expect(await read(member)).toEqual([
      { purpose: 'ai_processing', isGranted: false, version: 1 },
    ]);
  });

  it('remembers the last decision and when it was made', async () => {
    const member = await makeMember(testApp);
    await decide(member, true);
    testApp.clock.advanceSeconds(60);
    const at = testApp.clock.now().toISOString();
    expect((await decide(member, false)).json()).toEqual({
      items: [{ purpose: 'ai_processing', isGranted: false, version: 1, decidedAt: at }],
    });
    testApp.clock.advanceSeconds(60);
    await decide(member, true);
    expect(await read(member)).toMatchObject([{ isGranted: true }]);
  });

  it('keeps members apart', async () => {
    const [one, other] = [await makeMember(testApp), await makeMember(testApp)];
    await decide(one, true);
    expect(await read(other)).toMatchObject([{ isGranted: false }]);
  });

  it('refuses what is neither yes nor no, an unknown purpose, and nobody', async () => {
    const member = await makeMember(testApp);
    const unknown = await member.send({
      method: 'PUT',
      url,
      body: { purpose: 'selling', isGranted: true },
    });
    const nobody = await testApp.app.inject({ method: 'GET', url });
    const answers = [await decide(member, 'perhaps'), unknown, nobody];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([422, 422, 401]);
  });
});
