import { expect, test } from 'vitest';
import { AppError } from './app-error.ts';
import { pageOfRows, readKeyset, writeKeyset } from './keyset-cursor.ts';

const id = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d11';

test.each(['2026-11-18T09:00:00.123Z', '2026-11-18'])('reads back a cursor at %s', (at) => {
  expect(readKeyset(writeKeyset({ at, id }))).toEqual({ at, id });
});

test('has no place to go on from without a cursor', () => {
  expect(readKeyset(undefined)).toBeUndefined();
});

test.each(['', 'nonsense', writeKeyset({ at: '2026-13-45', id }), writeKeyset({ at: '1', id })])(
  'refuses the cursor “%s”',
  (cursor) => {
    expect(() => readKeyset(cursor)).toThrow(AppError);
  },
);

test('gives a cursor only when there is another page', () => {
  const rows = [1, 2, 3];
  const keysetOf = () => ({ at: '2026-11-18', id });
  expect(pageOfRows(rows, 3, keysetOf)).toEqual({ rows, nextCursor: null });
  expect(pageOfRows(rows, 2, keysetOf)).toEqual({
    rows: [1, 2],
    nextCursor: writeKeyset(keysetOf()),
  });
});
