import { describe, expect, it } from 'vitest';
import { LANES } from '#core/catalogue/kinds.ts';
import { overviewOf } from '#core/catalogue/overview.ts';
import { PHASES, type Phase } from '#core/profile/facts/options.ts';
import { anInstrument, type InstrumentFields } from '#test/support/builders.ts';

const EARLY = 'technology-and-product-development';

function inPhases(...are: readonly Phase[]): InstrumentFields {
  return { phases: [{ are: [...are], basis: 'stated', source: 'page' }] };
}

/** The ids that stand in each cell, where there are any. */
function standing(...instruments: readonly InstrumentFields[]) {
  const { cells } = overviewOf(instruments.map(anInstrument));
  return cells
    .filter((cell) => cell.instruments.length > 0)
    .map(({ phase, lane, instruments: there }) => [phase, lane, there.map(({ id }) => id)]);
}

describe('the catalogue at a glance', () => {
  it('counts every instrument once in all, and by each of its values', () => {
    const loan = anInstrument({
      id: 'a-loan',
      provider: 'innovasjon-norge',
      types: ['loan', 'guarantee'],
      lane: { is: 'customer-supplier', basis: 'stated', source: 'page' },
      effects: { are: ['innovation', 'export'], basis: 'stated', source: 'page' },
      status: { is: 'pilot', asOf: '2026', source: 'page' },
      tier: 'supporting',
      ...inPhases('scaling', EARLY),
    });

    const { all, counts } = overviewOf([anInstrument(), loan]);

    expect(all).toBe(2);
    expect(counts).toEqual({
      phase: { [EARLY]: 2, scaling: 1 },
      type: { grant: 1, loan: 1, guarantee: 1 },
      lane: { 'direct-to-company': 1, 'customer-supplier': 1 },
      provider: { siva: 1, 'innovasjon-norge': 1 },
      effect: { innovation: 2, export: 1 },
      status: { active: 1, pilot: 1 },
      tier: { core: 1, supporting: 1 },
    });
  });

  it('counts one with two phases in both, and shows it in both', () => {
    const both = anInstrument({ id: 'both', ...inPhases(EARLY, 'scaling') });

    expect(overviewOf([both]).counts.phase).toEqual({ [EARLY]: 1, scaling: 1 });
    expect(standing(both)).toEqual([
      [EARLY, 'direct-to-company', ['both']],
      ['scaling', 'direct-to-company', ['both']],
    ]);
  });

  it('counts a phase once that two placements name', () => {
    const twice = [
      { are: [EARLY], basis: 'stated', source: 'page' },
      { are: [EARLY, 'scaling'], basis: 'inferred', source: 'page' },
    ] as const;

    expect(overviewOf([anInstrument({ phases: twice })]).counts.phase).toEqual({ [EARLY]: 1, scaling: 1 });
    expect(standing({ phases: twice })).toHaveLength(2);
  });

  it('keeps the order it was given, and what has ended or is only proposed', () => {
    const ended: InstrumentFields = { id: 'a-ended', status: { is: 'historic', asOf: '2020', source: 'page' } };
    const proposed: InstrumentFields = { id: 'b-proposed', status: { is: 'proposed', asOf: '2026', source: 'page' } };

    expect(standing(ended, proposed, { id: 'c-active' })).toEqual([
      [EARLY, 'direct-to-company', ['a-ended', 'b-proposed', 'c-active']],
    ]);
  });

  it.each([
    ['an empty catalogue', []],
    ['one instrument', [anInstrument()]],
  ])('has a cell for every phase with every lane, in their order, for %s', (_what, instruments) => {
    const { cells } = overviewOf(instruments);

    expect(cells.map(({ phase, lane }) => [phase, lane])).toEqual(
      PHASES.flatMap((phase) => LANES.map((lane) => [phase, lane])),
    );
  });

  it('counts nothing in an empty catalogue', () => {
    const { all, counts, cells } = overviewOf([]);

    expect(all).toBe(0);
    expect(Object.values(counts)).toEqual([{}, {}, {}, {}, {}, {}, {}]);
    expect(cells.every(({ instruments }) => instruments.length === 0)).toBe(true);
  });
});
