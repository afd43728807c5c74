import type pg from 'pg';

export interface MemberCopy {
  templateId: string;
  userId: string;
}

/** What belongs to a member, and the column that tells when a row was written. */
const memberTables: [table: string, writtenAt: string][] = [
  ['profiles', 'updated_at'],
  ['plans', 'created_at'],
  ['measurements', 'created_at'],
  ['sessions', 'started_at'],
  ['sets', 'completed_at'],
  ['exercise_days', 'day'],
  ['training_weeks', 'week_start'],
  ['exercise_bests', 'last_day'],
  ['records', 'day'],
  ['milestones', 'day'],
];

/**
 * Copies members with everything they have. Keys start with the member, so the other ids may stay as
 * they are. Rows are written in the order of their time and not member by member: on disk, members
 * lie as mixed as in a database that grew over years.
 */
export async function copyMembers(client: pg.Client, copies: readonly MemberCopy[]): Promise<void> {
  await client.query('create temporary table copies (template_id uuid, user_id uuid, number int)');
  await client.query(
    'insert into copies select * from unnest($1::uuid[], $2::uuid[]) with ordinality',
    [copies.map(({ templateId }) => templateId), copies.map(({ userId }) => userId)],
  );
  // The rows are consistent because the originals are: checking each again takes most of the time.
  await client.query(`set session_replication_role = replica; set work_mem = '256MB'`);
  await client.query(copyUsers);
  for (const [table, writtenAt] of memberTables) await copyTable(client, table, writtenAt);
  await client.query('reset session_replication_role');
}

const copyUsers = `
  insert into users
    (id, email, email_key, username, username_key, password_hash, role, tier, created_at)
  select copies.user_id, address, address, name, name, password_hash, role, tier, created_at
  from copies
  join users on users.id = copies.template_id
  cross join lateral (select 'member' || number) as named (name)
  cross join lateral (select name || '@example.com') as addressed (address)`;

async function copyTable(client: pg.Client, table: string, writtenAt: string): Promise<void> {
  const columns = await listOtherColumns(client, table);
  const targets = columns.map((column) => `"${column}"`).join(', ');
  const sources = columns.map((column) => `original."${column}"`).join(', ');
  await client.query(`
    insert into ${table} (user_id, ${targets})
    select copies.user_id, ${sources}
    from ${table} as original join copies on copies.template_id = original.user_id
    order by original.${writtenAt}, copies.number`);
}

async function listOtherColumns(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and column_name <> 'user_id'`,
    [table],
  );
  return rows.map(({ name }) => name);
}
