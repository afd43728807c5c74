import { and, desc, eq, sql } from 'drizzle-orm';
import { type Db, preparedPerConnection } from '../../db/database.ts';
import { plans } from '../../db/schema/plans.ts';
import { profiles } from '../../db/schema/users.ts';

/** A plan with the time zone that its weeks are counted in. */
export type PlanRow = Omit<typeof plans.$inferSelect, 'bodyHash'> & { timeZone: string };

export type NewPlan = typeof plans.$inferInsert;

export type PlanChanges = Partial<
  Pick<
    PlanRow,
    | 'name'
    | 'source'
    | 'provider'
    | 'model'
    | 'status'
    | 'safety'
    | 'startsOn'
    | 'daysPerWeek'
    | 'minutesPerSession'
    | 'content'
  >
>;

const planColumns = {
  userId: plans.userId,
  id: plans.id,
  name: plans.name,
  goal: plans.goal,
  source: plans.source,
  provider: plans.provider,
  model: plans.model,
  weeks: plans.weeks,
  daysPerWeek: plans.daysPerWeek,
  minutesPerSession: plans.minutesPerSession,
  content: plans.content,
  startsOn: plans.startsOn,
  status: plans.status,
  safety: plans.safety,
  version: plans.version,
  createdAt: plans.createdAt,
  timeZone: profiles.timeZone,
};

const planQuery = preparedPerConnection((db) =>
  db
    .select(planColumns)
    .from(plans)
    .innerJoin(profiles, eq(profiles.userId, plans.userId))
    .where(and(eq(plans.userId, sql.placeholder('userId')), eq(plans.id, sql.placeholder('id'))))
    .prepare('find_plan'),
);

export async function findPlanRow(
  db: Db,
  userId: string,
  id: string,
): Promise<PlanRow | undefined> {
  const rows = await planQuery(db).execute({ userId, id });
  return rows[0];
}

const activePlanQuery = preparedPerConnection((db) =>
  db
    .select(planColumns)
    .from(plans)
    .innerJoin(profiles, eq(profiles.userId, plans.userId))
    .where(and(eq(plans.userId, sql.placeholder('userId')), eq(plans.status, 'active')))
    .prepare('find_active_plan'),
);

export async function findActivePlanRow(db: Db, userId: string): Promise<PlanRow | undefined> {
  const rows = await activePlanQuery(db).execute({ userId });
  return rows[0];
}

const activeSafetyQuery = preparedPerConnection((db) =>
  db
    .select({ safety: plans.safety })
    .from(plans)
    .where(and(eq(plans.userId, sql.placeholder('userId')), eq(plans.status, 'active')))
    .prepare('find_active_safety'),
);

export async function findActiveSafety(
  db: Db,
  userId: string,
): Promise<PlanRow['safety'] | undefined> {
  const rows = await activeSafetyQuery(db).execute({ userId });
  return rows[0]?.safety;
}

const summaryColumns = {
  id: plans.id,
  name: plans.name,
  goal: plans.goal,
  source: plans.source,
  weeks: plans.weeks,
  daysPerWeek: plans.daysPerWeek,
  status: plans.status,
  version: plans.version,
  createdAt: plans.createdAt,
};

export type PlanSummaryRow = Pick<PlanRow, keyof typeof summaryColumns>;

/** The active plan first, then the newest. */
export async function listPlanSummaryRows(
  db: Db,
  userId: string,
  limit: number,
): Promise<PlanSummaryRow[]> {
  return db
    .select(summaryColumns)
    .from(plans)
    .where(eq(plans.userId, userId))
    .orderBy(sql`(${plans.status} = 'active') desc`, desc(plans.createdAt), desc(plans.id))
    .limit(limit);
}

/** Held to the end of the transaction: of two plans made at once, one waits for the other. */
export async function lockPlans(db: Db, userId: string): Promise<void> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`plans:${userId}`}::text, 0))`,
  );
}

export async function findBodyHash(
  db: Db,
  userId: string,
  id: string,
): Promise<string | undefined> {
  const rows = await db
    .select({ bodyHash: plans.bodyHash })
    .from(plans)
    .where(and(eq(plans.userId, userId), eq(plans.id, id)));
  return rows[0]?.bodyHash;
}

export async function insertPlan(db: Db, plan: NewPlan): Promise<void> {
  await db.insert(plans).values(plan);
}

export async function archiveActivePlan(db: Db, userId: string): Promise<void> {
  await db
    .update(plans)
    .set({ status: 'archived', version: sql`${plans.version} + 1` })
    .where(and(eq(plans.userId, userId), eq(plans.status, 'active')));
}

export interface UpdatePlanInput {
  id: string;
  changes: PlanChanges;
  expectedVersion: number;
}

/** Whether the plan was there in the expected version. */
export async function updatePlan(
  db: Db,
  userId: string,
  { id, changes, expectedVersion }: UpdatePlanInput,
): Promise<boolean> {
  const rows = await db
    .update(plans)
    .set({
      ...changes,
      version: sql`${plans.version} + 1`,
    })
    .where(and(eq(plans.userId, userId), eq(plans.id, id), eq(plans.version, expectedVersion)))
    .returning({ id: plans.id });
  return rows.length > 0;
}

/** Not an edit of the member, so the version stays. */
export async function updateSafety(
  db: Db,
  userId: string,
  { id, safety }: Pick<PlanRow, 'id' | 'safety'>,
): Promise<void> {
  await db
    .update(plans)
    .set({ safety })
    .where(and(eq(plans.userId, userId), eq(plans.id, id)));
}

/** Whether there was such a plan. */
export async function deletePlanRow(db: Db, userId: string, id: string): Promise<boolean> {
  const rows = await db
    .delete(plans)
    .where(and(eq(plans.userId, userId), eq(plans.id, id)))
    .returning({ id: plans.id });
  return rows.length > 0;
}
