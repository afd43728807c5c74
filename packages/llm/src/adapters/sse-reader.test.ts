import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SseReader } from './sse-reader.ts';

function read(...pieces: Buffer[]): string[] {
  const events: string[] = [];
  const reader = new SseReader((data) => events.push(data));
  for (const piece of pieces) reader.take(piece);
  return events;
}

describe('SseReader', () => {
  it('reads events with any line ending, and skips comments and names', () => {
    const bytes = Buffer.from(': hi\n\ndata: 1\n\nevent: x\r\ndata:2\r\n\r\ndata: 3\ndata: 4\n\n');

    expect(read(bytes)).toEqual(['1', '2', '3\n4']);
  });

  it('takes a carriage return as a line ending, and with its line feed as one', () => {
    expect(read(Buffer.from('data: 1\r\rdata: 2\r'), Buffer.from('\ndata: 3\r\n\r\n'))).toEqual([
      '1',
      '2\n3',
    ]);
  });

  it('skips the mark of a byte order', () => {
    expect(read(Buffer.from('\uFEFFdata: 1\n\n'))).toEqual(['1']);
  });

  it('drops an event that is not finished', () => {
    expect(read(Buffer.from('data: 1\n\ndata: 2\n'))).toEqual(['1']);
  });

  it('reads the same events however the bytes are cut', () => {
    const texts = fc.array(
      fc
        .string({ minLength: 1, unit: 'grapheme' })
        .filter((text) => !/[\r\n]/.test(text) && !text.startsWith(' ')),
    );
    fc.assert(
      fc.property(texts, fc.array(fc.nat()), (events, cuts) => {
        const bytes = Buffer.from(events.map((event) => `data: ${event}\r\n\r\n`).join(''));
        const places = cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b);
        const pieces = [...places, bytes.length].map((end, i) =>
          bytes.subarray(places[i - 1] ?? 0, end),
        );
        expect(read(...pieces)).toEqual(events);
      }),
    );
  });
});
