import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSseReader } from './sse-reader.ts';

function read(...pieces: Uint8Array[]): string[] {
  const events: string[] = [];
  const take = createSseReader((data) => events.push(data));
  for (const piece of pieces) take(piece);
  return events;
}

const encoder = new TextEncoder();

describe('createSseReader', () => {
  it('reads events with any line ending, and skips comments and names', () => {
    const bytes = encoder.encode(
      ': hi\n\ndata: 1\n\nevent: x\r\ndata:2\r\n\r\ndata: 3\ndata: 4\n\n',
    );

    expect(read(bytes)).toEqual(['1', '2', '3\n4']);
  });

  it('drops an event that is not finished', () => {
    expect(read(encoder.encode('data: 1\n\ndata: 2\n'))).toEqual(['1']);
  });

  it('reads the same events however the bytes are cut', () => {
    const texts = fc.array(
      fc
        .string({ minLength: 1, unit: 'grapheme' })
        .filter((text) => !/[\r\n]/.test(text) && !text.startsWith(' ')),
    );
    fc.assert(
      fc.property(texts, fc.array(fc.nat()), (events, cuts) => {
        const bytes = encoder.encode(events.map((event) => `data: ${event}\r\n\r\n`).join(''));
        const places = cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b);
        const pieces = [...places, bytes.length].map((end, i) =>
          bytes.slice(places[i - 1] ?? 0, end),
        );
        expect(read(...pieces)).toEqual(events);
      }),
    );
  });
});
