import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Db, preparedPerConnection } from '../../db/database.ts';
import { auditLog, signIns } from '../../db/schema/auth.ts';
import { profiles, users } from '../../db/schema/users.ts';

export type UserRow = typeof users.$inferSelect;
export type SignInRow = typeof signIns.$inferSelect;

const accountColumns = {
  id: users.id,
  email: users.email,
  username: users.username,
  passwordHash: users.passwordHash,
  role: users.role,
  tier: users.tier,
  emailVerifiedAt: users.emailVerifiedAt,
  disabledAt: users.disabledAt,
  onboardingStep: profiles.onboardingStep,
  goals: profiles.goals,
  screeningAnsweredAt: profiles.screeningAnsweredAt,
  birthDate: profiles.birthDate,
};

type AccountColumns = Pick<
  UserRow,
  'id' | 'email' | 'username' | 'passwordHash' | 'role' | 'tier' | 'emailVerifiedAt' | 'disabledAt'
>;

export type AccountRow = AccountColumns &
  Pick<
    typeof profiles.$inferSelect,
    'onboardingStep' | 'goals' | 'screeningAnsweredAt' | 'birthDate'
  >;

/** Before anybody is signed in: the only look-up without an owner, by design. */
export async function findAccountByEmail(db: Db, email: string): Promise<AccountRow | undefined> {
  const rows = await db
    .select(accountColumns)
    .from(users)
    .innerJoin(profiles, eq(profiles.userId, users.id))
    .where(eq(users.emailKey, email.toLowerCase()));
  return rows[0];
}

export async function findAccount(db: Db, userId: string): Promise<AccountRow | undefined> {
  const rows = await db
    .select(accountColumns)
    .from(users)
    .innerJoin(profiles, eq(profiles.userId, users.id))
    .where(eq(users.id, userId));
  return rows[0];
}

export async function insertUser(db: Db, row: typeof users.$inferInsert): Promise<void> {
  await db.insert(users).values(row);
}

export async function insertSignIn(db: Db, row: typeof signIns.$inferInsert): Promise<void> {
  await db.insert(signIns).values(row);
}

/** A refresh token names its sign-in, not its owner. */
export async function findSignInById(db: Db, id: string): Promise<SignInRow | undefined> {
  const rows = await db.select().from(signIns).where(eq(signIns.id, id));
  return rows[0];
}

/** Succeeds for one of many that try at once; the others get `undefined`. */
export async function rotateSignIn(
  db: Db,
  userId: string,
  input: { id: string; counter: number; now: Date },
): Promise<number | undefined> {
  const rows = await db
    .update(signIns)
    .set({ refreshCounter: input.counter + 1, rotatedAt: input.now })
    .where(
      and(
        eq(signIns.userId, userId),
        eq(signIns.id, input.id),
        eq(signIns.refreshCounter, input.counter),
        isNull(signIns.endedAt),
      ),
    )
    .returning({ counter: signIns.refreshCounter });
  return rows[0]?.counter;
}

/** Ends it once; `false` when it had ended before. */
export async function endSignIn(
  db: Db,
  userId: string,
  input: { id: string; reason: NonNullable<SignInRow['endReason']>; now: Date },
): Promise<boolean> {
  const rows = await db
    .update(signIns)
    .set({ endedAt: input.now, endReason: input.reason })
    .where(and(eq(signIns.userId, userId), eq(signIns.id, input.id), isNull(signIns.endedAt)))
    .returning({ id: signIns.id });
  return rows.length > 0;
}

const activeMemberQuery = preparedPerConnection((db) =>
  db
    .select({ role: users.role, tier: users.tier, createdAt: signIns.createdAt })
    .from(signIns)
    .innerJoin(users, eq(users.id, signIns.userId))
    .where(
      and(
        eq(signIns.userId, sql.placeholder('userId')),
        eq(signIns.id, sql.placeholder('id')),
        isNull(signIns.endedAt),
        isNull(users.disabledAt),
      ),
    )
    .prepare('active_member'),
);

/** Role and tier of a member whose sign-in is good. */
export async function findActiveMember(db: Db, userId: string, id: string) {
  const rows = await activeMemberQuery(db).execute({ userId, id });
  return rows[0];
}

export async function insertAudit(db: Db, row: typeof auditLog.$inferInsert): Promise<void> {
  await db.insert(auditLog).values(row);
}
