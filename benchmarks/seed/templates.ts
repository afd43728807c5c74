import { randomBytes } from 'node:crypto';
import { type Client, createClient, type Plan } from '@vigor/contract';
import { writeHistory } from './training-history.ts';
import { profileOf, type Variety } from './varieties.ts';

/** A member who was made through the API, to be copied. */
export interface Template {
  variety: Variety;
  userId: string;
}

/**
 * Registers a member, has a plan made, and logs a history session by session. Everything that the
 * API adds up while logging is therefore what it would have added up for a real member.
 */
export async function makeTemplate(baseUrl: string, variety: Variety): Promise<Template> {
  const { userId, client } = await registerMember(baseUrl, variety);
  await client.users.editProfile({ body: profileOf(variety) });
  const plan = await client.ai.generateWorkout({ body: { seed: 1, source: 'engine' } });
  await logHistory(client, { variety, plan });
  return { variety, userId };
}

async function registerMember(baseUrl: string, { name }: Variety) {
  const session = await createClient({ baseUrl }).auth.register({
    body: {
      email: `${name}@example.com`,
      username: name,
      password: randomBytes(16).toString('base64url'),
    },
  });
  const client = createClient({ baseUrl, accessToken: () => session.accessToken });
  return { userId: session.user.id, client };
}

/** Weighings first: they decide what bodyweight sets moved. */
async function logHistory(
  client: Client,
  { variety, plan }: { variety: Variety; plan: Plan },
): Promise<void> {
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const { sessions, bodyMass } = writeHistory(variety, plan, today);
  for (const { day, bodyMassKg } of bodyMass) {
    await client.workouts.createMeasurement({ body: { kind: 'weight', value: bodyMassKg, day } });
  }
  for (const body of sessions) {
    await client.workouts.logSession({ params: { id: plan.id }, body });
  }
}
