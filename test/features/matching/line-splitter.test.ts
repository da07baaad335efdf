import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineSplitter } from '#features/matching/batch/line-splitter.ts';

const LONGEST = 10;

/** The lines of some bytes that come in the pieces given. */
function split(pieces: readonly Uint8Array[]) {
  const splitter = createLineSplitter(LONGEST);
  const lines = pieces.flatMap((piece) => splitter.push(piece));
  return { lines: [...lines, ...splitter.end()], upcoming: splitter.upcoming() };
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** Cuts bytes at the places given. */
function cutAt(whole: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...places.map((place) => place % (whole.length + 1)), whole.length].toSorted(
    (one, other) => one - other,
  );
  return ends.map((end, index) => whole.subarray(ends[index - 1] ?? 0, end));
}

describe('the lines of an upload', () => {
  it('are numbered from 1, blank ones included', () => {
    const { lines } = split([bytes('a\n\n  \nb')]);

    expect(lines).toEqual([
      { number: 1, text: 'a' },
      { number: 4, text: 'b' },
    ]);
  });

  it('are the same however the bytes come', () => {
    const texts = fc.array(fc.constantFrom('', 'ab', 'æøå', '0123456789', 'longer than ten', '\r', ' '));
    fc.assert(
      fc.property(texts, fc.array(fc.nat(200)), (parts, places) => {
        const whole = bytes(parts.join('\n'));

        expect(split(cutAt(whole, places)).lines).toEqual(split([whole]).lines);
      }),
    );
  });

  it('are each there, whatever the others hold', () => {
    const piece = fc.constantFrom<readonly number[]>(
      [0x61],
      [0xe6],
      [0xff, 0xfe],
      [0xc3, 0xa6],
      new Array(11).fill(0x61),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (parts) => {
        const { lines } = split([Uint8Array.from(parts.flatMap((part) => [...part, 0x0a]))]);

        expect(lines.map(({ number }) => number)).toEqual(parts.map((_, index) => index + 1));
      }),
    );
  });

  it('may be as long as the limit and no longer', () => {
    const { lines } = split([bytes('0123456789\n01234567890\nå')]);

    expect(lines).toEqual([
      { number: 1, text: '0123456789' },
      { number: 2, unreadable: 'too-long' },
      { number: 3, text: 'å' },
    ]);
  });

  it('keep a letter that comes in two pieces, and name bytes that are no text', () => {
    const { lines } = split([Uint8Array.of(0xc3), Uint8Array.of(0xa6, 0x0a, 0xe6, 0x0a)]);

    expect(lines).toEqual([
      { number: 1, text: 'æ' },
      { number: 2, unreadable: 'not-utf-8' },
    ]);
  });

  it('that trickle in byte by byte are whole', () => {
    const splitter = createLineSplitter(1000);
    const whole = bytes(`${'x'.repeat(900)}\n`);

    const lines = [...whole].flatMap((byte) => splitter.push(Uint8Array.of(byte)));

    expect(lines).toEqual([{ number: 1, text: 'x'.repeat(900) }]);
  });

  it.each([
    ['a\nb', 2],
    ['a\n\n', 3],
    ['', 1],
  ])('that have come in %j leave line %i to come', (text, upcoming) => {
    const splitter = createLineSplitter(LONGEST);

    splitter.push(bytes(text));

    expect(splitter.upcoming()).toBe(upcoming);
  });
});
