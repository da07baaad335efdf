import { describe, expect, it } from 'vitest';
import { medianOf, toFigure, toTable } from '../../bench/markdown-table.ts';

describe('a table of figures', () => {
  it('has its first column to the left and its figures to the right', () => {
    expect(
      toTable(
        ['What', 'ms'],
        [
          ['one', '1'],
          ['two', '2'],
        ],
      ),
    ).toBe('| What | ms |\n|---|--:|\n| one | 1 |\n| two | 2 |');
  });

  it.each([
    [0, '0'],
    [0.012_345, '0.0123'],
    [0.999_9, '1'],
    [4.567, '4.57'],
    [9.999, '10'],
    [78.94, '78.9'],
    [12_345, '12,300'],
    [-45.67, '-45.7'],
    [Number.NaN, '–'],
  ])('shows three digits of %d', (value, figure) => {
    expect(toFigure(value)).toBe(figure);
  });

  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('takes the middle of %j', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});
