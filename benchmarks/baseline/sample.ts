import type pg from 'pg';
import type { NewPlan } from '../../apps/api/src/features/plans/plans.repository.ts';
import type { SessionRow } from '../../apps/api/src/features/sessions/sessions.repository.ts';
import type { SetRow } from '../../apps/api/src/features/sessions/sessions.sets.repository.ts';
import { randomIds } from '../../apps/api/src/lib/ids.ts';

/** Rows of a member to record statements with; requests put their own ids in place of these. */
export interface Sample {
  userId: string;
  planId: string;
  session: SessionRow;
  sets: SetRow[];
  plan: NewPlan;
}

const setCount = 20;
/** Far from every week that the API adds up, which would grow by what the bare server writes. */
const startedAt = new Date('1999-12-31T12:00:00Z');

export async function loadSample(client: pg.Client): Promise<Sample> {
  const { rows } = await client.query<{ user_id: string; id: string; content: NewPlan['content'] }>(
    `select user_id, id, content from plans where status = 'active' limit 1`,
  );
  const found = rows[0];
  if (!found) throw new Error('There is no active plan: the database is not seeded.');
  const userId = found.user_id;
  const sessionId = randomIds.next();
  return {
    userId,
    planId: found.id,
    session: { ...sampleSession, userId, id: sessionId, planId: found.id },
    sets: Array.from({ length: setCount }, (_, position) => ({
      ...sampleSet,
      userId,
      id: randomIds.next(),
      sessionId,
      position,
    })),
    plan: { ...samplePlan, userId, id: randomIds.next(), content: found.content },
  };
}

const sampleSession: Omit<SessionRow, 'userId' | 'id'> = {
  planId: null,
  planDayId: null,
  name: 'Full body',
  day: '1999-12-31',
  startedAt,
  durationSeconds: 3_000,
  sessionRpe: 7,
  note: null,
  hardSets: setCount,
  tonnageKg: 6_400,
  exerciseNames: ['Goblet squat', 'Dumbbell row', 'Plank'],
  recordCount: 0,
  bodyHash: 'b'.repeat(43),
  version: 1,
};

const sampleSet: Omit<SetRow, 'userId' | 'id' | 'sessionId' | 'position'> = {
  exerciseId: 'goblet_squat',
  kind: 'working',
  reps: 8,
  weightKg: 40,
  enteredValue: null,
  enteredUnit: null,
  rpe: 8,
  durationSeconds: null,
  distanceMeters: null,
  side: null,
  supersetGroup: null,
  completedAt: startedAt,
};

const samplePlan: Omit<NewPlan, 'userId' | 'id' | 'content'> = {
  name: 'Muscle: full body',
  goal: 'hypertrophy',
  source: 'engine',
  weeks: 4,
  daysPerWeek: 3,
  minutesPerSession: 60,
  startsOn: '2026-01-05',
  status: 'active',
  safety: { status: 'fits', reasons: [] },
  version: 1,
  createdAt: startedAt,
  bodyHash: 'b'.repeat(43),
};
