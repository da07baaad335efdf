import { describe, expect, it } from 'vitest';
import { type InstrumentFilters, isListed } from '#core/catalogue/instrument-filters.ts';
import { anInstrument } from '#test/support/builders.ts';

const instruments = [
  anInstrument({ id: 'skattefunn', types: ['tax-deduction', 'grant'], provider: 'forskningsradet' }),
  anInstrument({ id: 'innovasjonslan', types: ['loan'], provider: 'innovasjon-norge', trl: { min: 7, max: 9 } }),
  anInstrument({
    id: 'helsefond',
    cri: { min: 2, max: 3 },
    status: { is: 'historic', asOf: '2020', source: 'page' },
    tier: 'peripheral',
    effects: { are: ['home-market', 'export'], basis: 'stated', source: 'page' },
    lane: { is: 'cluster-ecosystem', basis: 'stated', source: 'page' },
    phases: [
      { are: ['commercialisation'], basis: 'stated', source: 'page' },
      { are: ['scaling'], basis: 'stated', source: 'page' },
    ],
    trl: undefined,
  }),
  anInstrument({ id: 'planlagt', types: ['loan'], status: { is: 'proposed', asOf: '2026', source: 'page' } }),
];

const listed = (filters: InstrumentFilters) =>
  instruments.filter((instrument) => isListed(instrument, filters)).map(({ id }) => String(id));

describe('the list of instruments', () => {
  it.each([
    { filters: { provider: 'forskningsradet' }, ids: ['skattefunn'] },
    { filters: { type: 'loan' }, ids: ['innovasjonslan'] },
    { filters: { type: 'grant' }, ids: ['skattefunn', 'helsefond'] },
    { filters: { lane: 'cluster-ecosystem' }, ids: ['helsefond'] },
    { filters: { effect: 'export' }, ids: ['helsefond'] },
    { filters: { phase: 'commercialisation' }, ids: ['helsefond'] },
    { filters: { phase: 'scaling' }, ids: ['helsefond'] },
    { filters: { trl: 7 }, ids: ['innovasjonslan'] },
    { filters: { trl: 9 }, ids: ['innovasjonslan'] },
    { filters: { trl: 4 }, ids: ['skattefunn'] },
    { filters: { trl: 5 }, ids: [] },
    { filters: { cri: 2 }, ids: ['helsefond'] },
    { filters: { cri: 3 }, ids: ['helsefond'] },
    { filters: { cri: 4 }, ids: [] },
    { filters: { status: 'historic' }, ids: ['helsefond'] },
    { filters: { tier: 'peripheral' }, ids: ['helsefond'] },
    { filters: { type: 'loan', trl: 2 }, ids: [] },
    { filters: { type: 'loan', trl: 8, provider: 'innovasjon-norge' }, ids: ['innovasjonslan'] },
  ] as const)('for $filters holds $ids', ({ filters, ids }) => {
    expect(listed(filters)).toEqual(ids);
  });

  it('holds what has ended, but what is only proposed when it is asked for by that status alone', () => {
    expect(listed({})).toEqual(['skattefunn', 'innovasjonslan', 'helsefond']);
    expect(listed({ trl: undefined, status: undefined })).toEqual(['skattefunn', 'innovasjonslan', 'helsefond']);
    expect(listed({ status: 'proposed' })).toEqual(['planlagt']);
    expect(listed({ status: 'proposed', type: 'grant' })).toEqual([]);
    expect(listed({ status: 'active' })).toEqual(['skattefunn', 'innovasjonslan']);
  });
});
