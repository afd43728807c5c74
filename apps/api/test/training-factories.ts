import { randomUUID } from 'node:crypto';
import type { LoggedAnswer, LogSessionBody, Plan, SessionSet } from '@vigor/contract';
import type { TestApp } from './build-test-app.ts';
import { completeProfile, makeMember, type TestMember } from './factories.ts';

/** A member of 80 kg with a barbell and a bench, who trains on Mondays and Thursdays. */
export async function makeLifter(
  testApp: TestApp,
  own: Record<string, unknown> = {},
): Promise<TestMember> {
  const member = await makeMember(testApp);
  await completeProfile(member, {
    fitnessLevel: 'intermediate',
    equipment: ['barbell', 'rack', 'plates', 'adjustable_bench', 'dumbbell', 'pullup_bar'],
    daysPerWeek: 2,
    weightKg: 80,
    ...own,
  });
  return member;
}

/** Bench press on Mondays, squats on Thursdays. */
export async function makePlan(member: TestMember): Promise<Plan> {
  const response = await member.send({
    method: 'POST',
    url: '/workouts/',
    body: {
      kind: 'plan',
      name: 'Bench and squat',
      goal: 'hypertrophy',
      weeks: 4,
      days: [
        {
          name: 'Bench day',
          weekday: 1,
          exercises: [{ exerciseId: 'barbell_bench_press', sets: 3, repsMin: 5, repsMax: 8 }],
        },
        {
          name: 'Squat day',
          weekday: 4,
          exercises: [{ exerciseId: 'back_squat', sets: 3, repsMin: 5, repsMax: 8 }],
        },
      ],
    },
  });
  if (response.statusCode !== 201) throw new Error(`The plan was refused: ${response.body}`);
  return response.json<Plan>();
}

export type SetInput = Partial<SessionSet> & Pick<SessionSet, 'exerciseId'>;

export interface SessionInput extends Partial<Omit<LogSessionBody, 'sets'>> {
  sets: SetInput[];
}

/** A session of an hour; each set ends three minutes after the one before. */
export function sessionBody({ sets, ...own }: SessionInput): LogSessionBody {
  const startedAt = own.startedAt ?? '2026-11-16T18:00:00.000Z';
  return {
    id: randomUUID(),
    name: 'Training',
    durationSeconds: 3600,
    ...own,
    startedAt,
    sets: sets.map((set, index) => ({
      id: randomUUID(),
      kind: 'working',
      completedAt: new Date(Date.parse(startedAt) + (index + 1) * 180_000).toISOString(),
      ...set,
    })),
  };
}

/** So many equal sets. */
export function setsOf(
  exerciseId: string,
  count: number,
  done: Omit<SetInput, 'exerciseId'>,
): SetInput[] {
  return Array.from({ length: count }, () => ({ exerciseId, ...done }));
}

export function sendSession(member: TestMember, planId: string, body: LogSessionBody) {
  return member.send({ method: 'POST', url: `/workouts/${planId}/log`, body });
}

export async function logSession(
  member: TestMember,
  planId: string,
  input: SessionInput,
): Promise<LoggedAnswer> {
  const response = await sendSession(member, planId, sessionBody(input));
  if (response.statusCode !== 201) throw new Error(`The session was refused: ${response.body}`);
  return response.json<LoggedAnswer>();
}

export async function get<Answer>(member: TestMember, url: string): Promise<Answer> {
  const response = await member.send({ method: 'GET', url });
  if (response.statusCode !== 200) throw new Error(`${url}: ${response.body}`);
  return response.json<Answer>();
}
