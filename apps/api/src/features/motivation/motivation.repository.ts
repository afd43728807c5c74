import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { dailyMessages, workoutAnalyses } from '../../db/schema/motivation.ts';

export type DailyMessageRow = typeof dailyMessages.$inferSelect;
export type WorkoutAnalysisRow = typeof workoutAnalyses.$inferSelect;

export async function findDailyMessage(
  db: Db,
  userId: string,
  day: string,
): Promise<DailyMessageRow | undefined> {
  const rows = await db
    .select()
    .from(dailyMessages)
    .where(and(eq(dailyMessages.userId, userId), eq(dailyMessages.day, day)));
  return rows[0];
}

/** Does nothing where there is one already: the first of two requests wins. */
export async function insertDailyMessage(db: Db, row: DailyMessageRow): Promise<void> {
  await db.insert(dailyMessages).values(row).onConflictDoNothing();
}

/** Only the message that was read; what somebody else has put there meanwhile stays. */
export async function replaceDailyMessage(
  db: Db,
  { userId, day, ...fields }: DailyMessageRow,
  replacedCode: string,
): Promise<void> {
  await db
    .update(dailyMessages)
    .set(fields)
    .where(
      and(
        eq(dailyMessages.userId, userId),
        eq(dailyMessages.day, day),
        eq(dailyMessages.reasonCode, replacedCode),
      ),
    );
}

export async function findWorkoutAnalysis(
  db: Db,
  userId: string,
  sessionId: string,
): Promise<WorkoutAnalysisRow | undefined> {
  const rows = await db
    .select()
    .from(workoutAnalyses)
    .where(and(eq(workoutAnalyses.userId, userId), eq(workoutAnalyses.sessionId, sessionId)));
  return rows[0];
}

export async function saveWorkoutAnalysis(db: Db, row: WorkoutAnalysisRow): Promise<void> {
  const { inputHash, content, createdAt } = row;
  await db
    .insert(workoutAnalyses)
    .values(row)
    .onConflictDoUpdate({
      target: [workoutAnalyses.userId, workoutAnalyses.sessionId],
      set: { inputHash, content, createdAt },
    });
}
