import { describe, expect, it } from 'vitest';
import { FactCells } from '#core/compiled/fact-cells.ts';
import { ANYTHING, codes, exactly, numbers, type Possible, sets } from '#core/profile/possible.ts';

/** Hands out a number for each cell it is asked to work out. */
function counting(edges: readonly number[] = []) {
  const met: Possible[] = [];
  return { cells: new FactCells(edges, (cell) => met.push(cell)), met };
}

describe('the cells of a fact', () => {
  it('are one for all numbers between two edges', () => {
    const { cells, met } = counting([4.5, 9.5, 4.5]);

    const found = [1, 4, 5, 9, 10, 99, 4].map((value) => cells.at(exactly(value)));

    expect(found).toEqual([1, 1, 2, 2, 3, 3, 1]);
    expect(met).toEqual([
      numbers({ min: -Infinity, max: 4.5 }),
      numbers({ min: 4.5, max: 9.5 }),
      numbers({ min: 9.5, max: Infinity }),
    ]);
  });

  it('are as wide as the edges around an interval, or around several', () => {
    const { cells, met } = counting([4.5, 9.5]);

    const found = [
      cells.at(numbers({ min: 2, max: 5 })),
      cells.at(numbers({ min: 4, max: 9 })),
      cells.at(numbers({ min: 1, max: 1 }, { min: 20, max: 20 })),
      cells.at(numbers()),
    ];

    expect(found).toEqual([1, 1, 2, 3]);
    expect(met[0]).toEqual(numbers({ min: -Infinity, max: 9.5 }));
    expect(met[1]).toEqual(numbers({ min: -Infinity, max: 4.5 }, { min: 9.5, max: Infinity }));
  });

  it('are one for each code, each choice of codes, each list and anything', () => {
    const { cells } = counting();
    const asked = [codes(true), codes(false), codes('AS'), codes('AS', 'ENK'), sets(['NO']), sets(['SE']), ANYTHING];

    const found = [...asked, ...asked].map((possible) => cells.at(possible));

    expect(found).toEqual([1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    ['codes', (number: number) => codes(`code-${number}`)],
    ['lists', (number: number) => sets([`member-${number}`])],
  ])('are forgotten and worked out again when there are too many %s', (_, possible) => {
    const { cells, met } = counting();

    for (let number = 0; number <= 2048; number += 1) cells.at(possible(number));
    cells.at(possible(0));

    expect(met).toHaveLength(2050);
  });
});
