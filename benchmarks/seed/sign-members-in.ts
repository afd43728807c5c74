import type pg from 'pg';
import { readEnv } from '../../apps/api/src/env.ts';
import { createAuthTools } from '../../apps/api/src/features/auth/auth.tools.ts';
import { systemClock } from '../../apps/api/src/lib/clock.ts';
import { randomIds } from '../../apps/api/src/lib/ids.ts';

/**
 * Access tokens as signing in gives them, in the order of the members. The password is left out:
 * its hash is slow on purpose, and would measure argon2.
 */
export async function signMembersIn(
  client: pg.Client,
  apiEnv: NodeJS.ProcessEnv,
  userIds: readonly string[],
): Promise<string[]> {
  const { rows } = await client.query<{ user_id: string; id: string }>(
    `insert into sign_ins
       (user_id, id, refresh_key, refresh_counter, rotated_at, created_at, user_agent)
     select user_id, gen_random_uuid(), sha256(user_id::text::bytea), 1, now(), now(), 'benchmark'
     from unnest($1::uuid[]) as user_id
     returning user_id, id`,
    [userIds],
  );
  const signInOf = new Map(rows.map(({ user_id, id }) => [user_id, id]));
  const { accessTokens } = createAuthTools(readEnv(apiEnv), systemClock);
  return Promise.all(
    userIds.map((userId) =>
      accessTokens.issue({ userId, sessionId: signInOf.get(userId) ?? '' }, randomIds.next()),
    ),
  );
}
