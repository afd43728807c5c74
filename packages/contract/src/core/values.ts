import { z } from 'zod';

/** UUID of any version; the server makes version 7, a client may bring its own. */
export const idSchema = z.uuid().meta({ example: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d11' });

/** An instant in UTC, ISO 8601. */
export const instantSchema = z.iso.datetime().meta({ example: '2026-11-21T18:30:00.000Z' });

/** A day in the member's time zone, `YYYY-MM-DD`. */
export const daySchema = z.iso.date().meta({ example: '2026-11-21' });

/** ISO weekday, Monday is 1 and Sunday 7. */
export const weekdaySchema = z.literal([1, 2, 3, 4, 5, 6, 7]);

/** Kilograms, 0–1000, finer than any plate. */
export const weightKgSchema = z.number().min(0).max(1000);

/** Rating of perceived exertion, 1–10 in halves. */
export const rpeSchema = z.number().min(1).max(10).multipleOf(0.5);

/** Optimistic lock: send back what you read. */
export const versionSchema = z.number().int().min(1);

/** `?limit=1..100&cursor=…` of every list. */
export const pageQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(200).optional(),
});

/** `{ items, nextCursor }`; `nextCursor` is `null` on the last page. */
export function pageOf<Item extends z.ZodType>(itemSchema: Item) {
  return z.object({ items: z.array(itemSchema), nextCursor: z.string().nullable() });
}
