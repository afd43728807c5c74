import { AppError } from '../../../lib/app-error.ts';

/** Opaque to callers: the last version of a page. */
export function writeVersionCursor(version: number): string {
  return Buffer.from(`v${version}`).toString('base64url');
}

export function readVersionCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  const [, version] = /^v(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (version !== undefined) return Number(version);
  throw new AppError('MALFORMED', {
    detail: 'This cursor is not from this list. Ask for the first page again, without a cursor.',
    errors: [{ path: 'cursor', message: 'Not from this list.' }],
  });
}
