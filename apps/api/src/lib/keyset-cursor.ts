import { AppError } from './app-error.ts';

/** Where a list goes on: the last row's place in the order, and its id where two share a place. */
export interface Keyset {
  /** An instant or a day, as it is in the order. */
  at: string;
  id: string;
}

const place = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z)?$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Opaque to callers. */
export function writeKeyset({ at, id }: Keyset): string {
  return Buffer.from(`${at}~${id}`).toString('base64url');
}

export function readKeyset(cursor: string | undefined): Keyset | undefined {
  if (cursor === undefined) return undefined;
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('~');
  if (place.test(at) && !Number.isNaN(Date.parse(at)) && uuid.test(id)) return { at, id };
  throw new AppError('MALFORMED', {
    detail: 'This cursor is not from this list. Ask for the first page again, without a cursor.',
    errors: [{ path: 'cursor', message: 'Not from this list.' }],
  });
}

/** One row more than asked for tells whether there is another page. */
export function pageOfRows<Row>(
  rows: readonly Row[],
  limit: number,
  keysetOf: (row: Row) => Keyset,
): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = rows.length > limit && last ? writeKeyset(keysetOf(last)) : null;
  return { rows: page, nextCursor };
}
