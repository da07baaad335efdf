import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRow, setBit, toRow } from '#core/compiled/bit-row.ts';
import { RowPool } from '#core/compiled/row-pool.ts';

const WORDS = 128;

function rowWith(places: readonly number[]) {
  const bits = new Int32Array(WORDS);
  for (const place of places) setBit(bits, place);
  return toRow(bits);
}

describe('a pool of rows', () => {
  it('adds each row as the row adds itself, however many are kept', () => {
    const places = fc.array(fc.nat(32 * WORDS - 1), { maxLength: 200 });
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 40 }), (all) => {
        const pool = new RowPool();
        const kept = all.map((own) => ({ row: rowWith(own), at: pool.keep(rowWith(own)) }));

        for (const { row, at } of kept) {
          const [fromPool, byItself] = [new Int32Array(WORDS), new Int32Array(WORDS)];
          pool.add(fromPool, at);
          addRow(byItself, row);
          expect(fromPool).toEqual(byItself);
        }
      }),
    );
  });

  it('keeps none at 0', () => {
    expect(new RowPool().keep(rowWith([]))).toBeGreaterThan(0);
  });
});
