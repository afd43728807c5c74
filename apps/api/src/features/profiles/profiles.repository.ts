import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { type Db, preparedPerConnection } from '../../db/database.ts';
import { profiles, users } from '../../db/schema/users.ts';

export type ProfileValues = typeof profiles.$inferSelect;

/** A profile with what the account says about its owner. */
export type ProfileRow = ProfileValues &
  Pick<typeof users.$inferSelect, 'email' | 'username' | 'tier'>;

export type ProfileChanges = Partial<Omit<ProfileValues, 'userId' | 'version' | 'updatedAt'>>;

export async function insertProfile(db: Db, profile: ProfileValues): Promise<void> {
  await db.insert(profiles).values(profile);
}

const profileQuery = preparedPerConnection((db) =>
  db
    .select({
      ...getTableColumns(profiles),
      email: users.email,
      username: users.username,
      tier: users.tier,
    })
    .from(profiles)
    .innerJoin(users, eq(users.id, profiles.userId))
    .where(eq(profiles.userId, sql.placeholder('userId')))
    .prepare('find_profile'),
);

export async function findProfile(db: Db, userId: string): Promise<ProfileRow | undefined> {
  const rows = await profileQuery(db).execute({ userId });
  return rows[0];
}

export interface UpdateProfileInput {
  changes: ProfileChanges;
  updatedAt: Date;
  /** When given, another version in the row changes nothing. */
  expectedVersion?: number;
}

/** Whether the row was there in the expected version. */
export async function updateProfile(
  db: Db,
  userId: string,
  { changes, updatedAt, expectedVersion }: UpdateProfileInput,
): Promise<boolean> {
  const isExpected =
    expectedVersion === undefined ? undefined : eq(profiles.version, expectedVersion);
  const rows = await db
    .update(profiles)
    .set({ ...changes, updatedAt, version: sql`${profiles.version} + 1` })
    .where(and(eq(profiles.userId, userId), isExpected))
    .returning({ version: profiles.version });
  return rows.length > 0;
}
