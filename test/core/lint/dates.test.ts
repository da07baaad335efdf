import { describe, expect, it } from 'vitest';
import { aSource } from '#test/support/builders.ts';
import { aCleanInstrument, remarksIn } from '#test/support/lint-findings.ts';

const call = (opensOn: string, closesOn: string) =>
  aCleanInstrument({
    window: { kind: 'calls', recurring: true, calls: [{ opensOn, closesOn, source: 'page' }], source: 'page' },
  });
const amount = (fields: object) =>
  aCleanInstrument({ amounts: [{ id: 'rate', gives: 'grant', basis: 'scheme-rate', source: 'page', ...fields }] });
const source = (fields: Record<string, unknown>) => aCleanInstrument({ sources: { page: aSource(fields) } });
const status = (asOf: string) => aCleanInstrument({ status: { is: 'active', asOf, source: 'page' } });

describe('days in the wrong order', () => {
  it.each([
    ['a call that opens after it closes', call('2026-05-02', '2026-05-01'), 'window.calls.0'],
    ['an amount that ends before it begins', amount({ from: '2026-01-02', to: '2026-01-01' }), 'amounts.0'],
    ['a source dated after it was checked', source({ asOf: '2026-12', checkedOn: '2026-11-01' }), 'sources.page.asOf'],
    ['a source checked tomorrow', source({ checkedOn: '2026-11-25' }), 'sources.page.checkedOn'],
    ['a status newer than its source', status('2027'), 'status.asOf'],
  ])('are found in %s', (_, instrument, place) => {
    expect(remarksIn(instrument)).toEqual([`inverted-dates at ${place}`]);
  });

  it.each([
    ['a call of one day', call('2026-05-01', '2026-05-01')],
    ['an amount of one day', amount({ from: '2026-01-01', to: '2026-01-01' })],
    ['a source of the month it was checked in', source({ asOf: '2026-11', checkedOn: '2026-11-01' })],
    ['a source without a date', source({ asOf: 'undated, after 2020' })],
    ['a source checked today', source({ checkedOn: '2026-11-24' })],
    ['a status of this year', status('2026')],
  ])('are not found in %s', (_, instrument) => {
    expect(remarksIn(instrument)).toEqual([]);
  });
});

describe('an amount', () => {
  it('is found when its least is above its most', () => {
    expect(remarksIn(amount({ min: 200, max: 100 }))).toEqual(['inverted-span at amounts.0']);
  });

  it('is left alone when they are the same', () => {
    expect(remarksIn(amount({ min: 100, max: 100 }))).toEqual([]);
  });
});
