import type { Plan } from '@vigor/contract';
import pg from 'pg';
import { randomIds } from '../../apps/api/src/lib/ids.ts';
import { copyMembers } from './copy-members.ts';
import { signMembersIn } from './sign-members-in.ts';
import { makeTemplate, type Template } from './templates.ts';
import { newcomer, typicalVarieties, veteran } from './varieties.ts';

export interface SeededMember {
  userId: string;
  accessToken: string;
  /** The active plan. */
  plan: { id: string; days: Plan['days'] };
}

export interface SeededMembers {
  typical: SeededMember[];
  veteran: SeededMember;
  newcomer: SeededMember;
  counts: { members: number; sessions: number; sets: number };
}

export interface SeedInput {
  databaseUrl: string;
  /** Of an API on this database. */
  baseUrl: string;
  /** What that API runs with. */
  apiEnv: NodeJS.ProcessEnv;
  members: number;
}

/** Members of every kind with their histories, signed in and ready to send requests. */
export async function seedDatabase(input: SeedInput): Promise<SeededMembers> {
  const varieties = [...typicalVarieties, veteran, newcomer];
  const templates = await Promise.all(
    varieties.map((variety) => makeTemplate(input.baseUrl, variety)),
  );
  const client = new pg.Client({ connectionString: input.databaseUrl });
  await client.connect();
  try {
    const copies = chooseCopies(templates, input.members);
    await copyMembers(client, copies);
    await client.query('delete from users where id = any($1::uuid[])', [
      templates.map(({ userId }) => userId),
    ]);
    const members = await loadMembers(
      client,
      input.apiEnv,
      copies.map(({ userId }) => userId),
    );
    await client.query('vacuum analyze');
    await client.query('checkpoint');
    return { ...splitMembers(members), counts: await countRows(client) };
  } finally {
    await client.end();
  }
}

/** The typical ones in turn, then one veteran and one newcomer. */
function chooseCopies(templates: readonly Template[], members: number) {
  const typical = templates.slice(0, typicalVarieties.length);
  const chosen = Array.from({ length: members }, (_, index) => typical[index % typical.length]);
  return [...chosen, ...templates.slice(typicalVarieties.length)].flatMap((template) =>
    template ? [{ templateId: template.userId, userId: randomIds.next() }] : [],
  );
}

async function loadMembers(
  client: pg.Client,
  apiEnv: NodeJS.ProcessEnv,
  userIds: readonly string[],
): Promise<SeededMember[]> {
  const tokens = await signMembersIn(client, apiEnv, userIds);
  const { rows } = await client.query<{ user_id: string; id: string; days: Plan['days'] }>(
    `select user_id, id, content -> 'days' as days from plans where status = 'active'`,
  );
  const planOf = new Map(rows.map(({ user_id, id, days }) => [user_id, { id, days }]));
  return userIds.flatMap((userId, index) => {
    const plan = planOf.get(userId);
    const accessToken = tokens[index];
    return plan && accessToken ? [{ userId, accessToken, plan }] : [];
  });
}

function splitMembers(members: readonly SeededMember[]) {
  const typical = members.slice(0, -2);
  const [veteranMember, newcomerMember] = members.slice(-2);
  if (!veteranMember || !newcomerMember || typical.length === 0) {
    throw new Error('Members are missing after seeding: did every one of them get a plan?');
  }
  return { typical, veteran: veteranMember, newcomer: newcomerMember };
}

async function countRows(client: pg.Client): Promise<SeededMembers['counts']> {
  const { rows } = await client.query<SeededMembers['counts']>(`
    select (select count(*)::int from users) as members,
      (select count(*)::int from sessions) as sessions,
      (select count(*)::int from sets) as sets`);
  return rows[0] ?? { members: 0, sessions: 0, sets: 0 };
}
