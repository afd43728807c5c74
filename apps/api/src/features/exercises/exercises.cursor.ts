import { createHash } from 'node:crypto';
import type { ExerciseQuery } from '@vigor/contract';
import { AppError } from '../../lib/app-error.ts';

const filterHashLength = 12;

/** Opaque to callers: the place to go on from, bound to the filters it was made with. */
export function writeCursor(position: number, query: ExerciseQuery): string {
  return Buffer.from(`${position}.${filterHash(query)}`).toString('base64url');
}

/** 0 without a cursor; a cursor of other filters is refused instead of showing a wrong page. */
export function readCursor(query: ExerciseQuery): number {
  if (query.cursor === undefined) return 0;
  const [position = '', hash] = Buffer.from(query.cursor, 'base64url').toString().split('.');
  if (/^\d{1,6}$/.test(position) && hash === filterHash(query)) return Number(position);
  throw new AppError('MALFORMED', {
    detail: 'This cursor belongs to another list. Ask for the first page again, without a cursor.',
    errors: [{ path: 'cursor', message: 'Belongs to another list.' }],
  });
}

function filterHash({ cursor: _cursor, limit: _limit, ...filters }: ExerciseQuery): string {
  const sorted = Object.entries(filters).sort(([one], [other]) => one.localeCompare(other));
  return createHash('sha256')
    .update(JSON.stringify(sorted))
    .digest('base64url')
    .slice(0, filterHashLength);
}
