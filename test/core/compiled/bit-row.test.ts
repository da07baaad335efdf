import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRow, setBit, toRow, wordAt, wordsFor } from '#core/compiled/bit-row.ts';

const sparse = fc.array(fc.nat(8191), { maxLength: 30 });
const dense = fc.array(fc.nat(4095), { minLength: 3000, maxLength: 4000 });
const PLANE_BITS = 2048;

function bitsWith(places: readonly number[]): Int32Array {
  const bits = new Int32Array(wordsFor(4 * PLANE_BITS));
  for (const place of places) setBit(bits, place);
  return bits;
}

describe('a row of bits', () => {
  it('adds what it was made of to what is there, however full it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(sparse, dense),
        sparse,
        fc.constantFrom(wordsFor(PLANE_BITS), undefined),
        (own, there, block) => {
          const target = bitsWith(there);

          addRow(target, toRow(bitsWith(own), block));

          expect(target).toEqual(bitsWith([...own, ...there]));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps lone words after their places, and full stretches word by word', () => {
    const row = toRow(bitsWith([...Array(PLANE_BITS).keys(), 3 * PLANE_BITS]), wordsFor(PLANE_BITS));

    expect([...row]).toEqual([4, 70, wordsFor(3 * PLANE_BITS), 1, 0, 64, ...Array(64).fill(-1)]);
  });

  it('means nothing beyond its end', () => {
    expect(wordAt(new Int32Array(1), 1)).toBe(0);
  });
});
