import { randomBytes } from 'node:crypto';
import type { Session } from '@vigor/contract';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { TestApp } from './build-test-app.ts';

export interface TestMember {
  userId: string;
  username: string;
  email: string;
  password: string;
  accessToken: string;
  refreshToken: string;
  send(request: SendInput): Promise<LightMyRequestResponse>;
}

export interface SendInput {
  method: NonNullable<InjectOptions['method']>;
  url: string;
  body?: InjectOptions['payload'];
  headers?: Record<string, string>;
}

/** Registers a member of the test's own through HTTP. */
export async function makeMember(
  { app }: TestApp,
  own: { username?: string } = {},
): Promise<TestMember> {
  const username = own.username ?? `lifter${randomBytes(5).toString('hex')}`;
  const account = { email: `${username}@example.com`, username, password: 'a calm green kettle' };
  const response = await app.inject({ method: 'POST', url: '/auth/register', payload: account });
  if (response.statusCode !== 201) throw new Error(`No member was made: ${response.body}`);
  const session = response.json<Session>();
  return {
    ...account,
    userId: session.user.id,
    accessToken: session.accessToken,
    refreshToken: session.refreshToken ?? '',
    send: ({ method, url, body, headers }) =>
      app.inject({
        method,
        url,
        payload: body,
        headers: { ...headers, authorization: `Bearer ${session.accessToken}` },
      }),
  };
}

/** In test mode, as in development, a user name with “admin” in it makes an administrator. */
export function makeAdmin(testApp: TestApp): Promise<TestMember> {
  return makeMember(testApp, { username: `admin${randomBytes(5).toString('hex')}` });
}

/** A profile that plans can be made from. */
export async function completeProfile(
  member: TestMember,
  own: Record<string, unknown> = {},
): Promise<void> {
  const response = await member.send({
    method: 'PUT',
    url: '/users/profile',
    body: {
      birthDate: '1994-05-12',
      goals: ['hypertrophy'],
      fitnessLevel: 'beginner',
      equipment: ['dumbbell', 'adjustable_bench'],
      daysPerWeek: 3,
      minutesPerSession: 45,
      weightKg: 78,
      heightCm: 178,
      screening: { answers: { chestPain: 'no' } },
      onboardingStep: 'done',
      ...own,
    },
  });
  if (response.statusCode !== 200) throw new Error(`The profile was refused: ${response.body}`);
}
