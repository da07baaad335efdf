import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '#core/profile/cells.ts';
import type { Cut } from '#core/profile/cut.ts';
import type { FactDefinition } from '#core/profile/fact.ts';
import { COUNTIES } from '#core/profile/facts/derived-facts.ts';
import { definitionOf } from '#core/profile/facts/fact-catalogue.ts';
import { SECTORS } from '#core/profile/facts/options.ts';
import { ANYTHING, codes, codesOf, intervalsOf, numbers, type Possible } from '#core/profile/possible.ts';

const whole: FactDefinition = { type: 'number', unit: 'persons', min: 0, step: 1, answerCost: 1, curability: 'action' };
const edges = fc.array(
  fc.integer({ min: -2, max: 22 }).map((below) => below + 0.5),
  { maxLength: 6 },
);
const intervals = fc
  .uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 6 })
  .map((ends) => ends.toSorted((a, b) => a - b))
  .map((ends) => ends.flatMap((min, index) => (index % 2 === 0 ? [{ min, max: ends[index + 1] ?? min }] : [])));
const RANGE = Array.from({ length: 21 }, (_, value) => value);

function holds(possible: Possible, value: number): boolean {
  return intervalsOf(possible).some(({ min, max }) => min <= value && value <= max);
}

describe('the cells of a number', () => {
  it('hold every possible value once, and nothing else', () => {
    fc.assert(
      fc.property(intervals, edges, (told, cutAt) => {
        const possible = numbers(...told);
        const cells = cellsOf(whole, possible, [{ on: 'numbers', fact: 'company.employees', edges: cutAt }]);

        for (const value of RANGE) {
          expect(cells.filter((cell) => holds(cell, value)).length).toBe(holds(possible, value) ? 1 : 0);
        }
      }),
    );
  });

  it('part two values exactly when an edge lies between them', () => {
    fc.assert(
      fc.property(edges, fc.nat(20), fc.nat(20), (cutAt, a, b) => {
        const cuts: readonly Cut[] = [{ on: 'numbers', fact: 'company.employees', edges: cutAt }];
        const cells = cellsOf(whole, numbers({ min: 0, max: Infinity }), cuts);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];

        const together = cells.some((cell) => holds(cell, a) && holds(cell, b));

        expect(together).toBe(!cutAt.some((edge) => low < edge && edge < high));
      }),
    );
  });

  it('are as fine as the grid of the fact', () => {
    const share = definitionOf('company.shareCapitalLost');
    const cells = cellsOf(share, numbers({ min: 0, max: 1 }), [
      { on: 'numbers', fact: 'company.shareCapitalLost', edges: [0.50005] },
    ]);

    expect(cells).toEqual([numbers({ min: 0, max: 0.5 }), numbers({ min: 0.5001, max: 1 })]);
  });

  it('are the whole when nothing is told apart', () => {
    expect(cellsOf(whole, numbers({ min: 3, max: 9 }), [])).toEqual([numbers({ min: 3, max: 9 })]);
  });
});

describe('the cells of a code', () => {
  it('hold every possible code once, those together that every list treats alike', () => {
    const options = ['AS', 'ASA', 'DA', 'ENK', 'KOMM', 'STI'];
    const lists = fc.array(fc.subarray(options, { minLength: 1 }), { maxLength: 3 });

    fc.assert(
      fc.property(lists, fc.subarray(options, { minLength: 1 }), (tested, told) => {
        const cuts = tested.map((list): Cut => ({ on: 'codes', fact: 'company.legalForm', codes: list }));
        const cells = cellsOf(definitionOf('company.legalForm'), codes(...told), cuts).map(
          (cell) => codesOf(cell) ?? [],
        );

        expect(cells.flat().toSorted()).toEqual(told.toSorted());
        for (const list of tested) {
          expect(cells.filter((cell) => new Set(cell.map((code) => list.includes(String(code)))).size > 1)).toEqual([]);
        }
      }),
    );
  });
});

describe('the cells of a municipality nobody told', () => {
  it('have one that every municipality behaves like', () => {
    const place = fc
      .tuple(fc.constantFrom(...COUNTIES), fc.integer({ min: 1, max: 99 }))
      .map(([county, number]) => county + String(number).padStart(2, '0'));
    const code = fc.oneof(place, fc.constantFrom(...COUNTIES));
    const lists = fc.array(fc.array(code, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

    fc.assert(
      fc.property(lists, place, (tested, municipality) => {
        const cuts = tested.map((list): Cut => ({ on: 'codes', fact: 'company.municipality', codes: list }));
        const cells = cellsOf(definitionOf('company.municipality'), ANYTHING, cuts).map((cell) => codesOf(cell) ?? []);
        const behaviour = (some: string) => tested.map((list) => list.some((known) => some.startsWith(known))).join();

        expect(cells.some((cell) => cell.every((some) => behaviour(String(some)) === behaviour(municipality)))).toBe(
          true,
        );
      }),
    );
  });
});

describe('the cells of a list nobody told', () => {
  it('have one that every list behaves like', () => {
    const test = fc.tuple(fc.subarray([...SECTORS], { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 2 }));

    fc.assert(
      fc.property(fc.array(test, { minLength: 1, maxLength: 3 }), fc.subarray([...SECTORS]), (tests, list) => {
        const cuts = tests.map(([members, upTo]): Cut => ({ on: 'members', fact: 'project.sectors', members, upTo }));
        const cells = cellsOf(definitionOf('project.sectors'), ANYTHING, cuts);
        const counts = (set: readonly string[]) =>
          tests.map(([members, upTo]) =>
            Math.min(upTo, set.filter((code) => members.some((known) => known === code)).length),
          );
        const behaviours = cells.flatMap((cell) =>
          cell.kind === 'sets' ? cell.sets.map((set) => counts(set).join()) : [],
        );

        expect(behaviours).toContain(counts(list).join());
      }),
    );
  });

  it('are lists that can be told', () => {
    const cuts: readonly Cut[] = [{ on: 'members', fact: 'project.sectors', members: SECTORS, upTo: 1 }];

    expect(cellsOf(definitionOf('project.sectors'), ANYTHING, cuts)).toHaveLength(2);
  });
});
