import { describe, expect, it } from 'vitest';
import { asItReadsOn, isOfferedOn } from '#core/catalogue/in-force.ts';
import { anInstrument, type InstrumentFields } from '#test/support/builders.ts';

const HISTORIC: InstrumentFields = { status: { is: 'historic', asOf: '2019', source: 'page' } };
const PROPOSED: InstrumentFields = { status: { is: 'proposed', asOf: '2026', source: 'page' } };
const PILOT: InstrumentFields = { status: { is: 'pilot', asOf: '2026', source: 'page' } };
const until2019 = { inForce: { to: '2019-06-30', source: 'page' } };
const since2023 = { inForce: { from: '2023-04-01', source: 'page' } };
const decade = { inForce: { from: '2010-01-01', to: '2019-12-31', source: 'page' } };

describe('an instrument', () => {
  it.each([
    { what: 'active, and nobody dates it', fields: {}, day: '1990-01-01', isOffered: true },
    { what: 'a pilot', fields: PILOT, day: '2026-11-24', isOffered: true },
    { what: 'active, the day before it begins', fields: since2023, day: '2023-03-31', isOffered: false },
    { what: 'active, the day it begins', fields: since2023, day: '2023-04-01', isOffered: true },
    { what: 'active, the day it ends', fields: until2019, day: '2019-06-30', isOffered: true },
    { what: 'active, the day after it ends', fields: until2019, day: '2019-07-01', isOffered: false },
    {
      what: 'historic, long before its end',
      fields: { ...HISTORIC, ...until2019 },
      day: '1990-01-01',
      isOffered: true,
    },
    { what: 'historic, on its last day', fields: { ...HISTORIC, ...until2019 }, day: '2019-06-30', isOffered: true },
    { what: 'historic, the day after', fields: { ...HISTORIC, ...until2019 }, day: '2019-07-01', isOffered: false },
    { what: 'historic, before it began', fields: { ...HISTORIC, ...decade }, day: '2009-12-31', isOffered: false },
    { what: 'historic, between its days', fields: { ...HISTORIC, ...decade }, day: '2015-06-01', isOffered: true },
    { what: 'historic, and nobody dates its end', fields: HISTORIC, day: '1990-01-01', isOffered: false },
    {
      what: 'historic, with only its beginning dated',
      fields: { ...HISTORIC, ...since2023 },
      day: '2024-01-01',
      isOffered: false,
    },
    { what: 'proposed', fields: PROPOSED, day: '2026-11-24', isOffered: false },
    { what: 'proposed, between its days', fields: { ...PROPOSED, ...decade }, day: '2015-06-01', isOffered: false },
  ])('that is $what, on $day: offered is $isOffered', ({ fields, day, isOffered }) => {
    expect(isOfferedOn(anInstrument(fields), day)).toBe(isOffered);
  });
});

function trl(id: string, days: { readonly from?: string; readonly to?: string } = {}) {
  return { id, rule: 'range', fact: 'project.trl', min: 2, source: 'page', ...days } as const;
}

function readOn(day: string, ...criteria: NonNullable<InstrumentFields['criteria']>) {
  return asItReadsOn(anInstrument({ criteria }), day);
}

/** The ids that are left, branches with what is left in them. */
function idsOf(criteria: readonly object[]): readonly unknown[] {
  return criteria.map((criterion) => {
    const { id, of } = { id: '', of: undefined, ...criterion };
    return Array.isArray(of) ? { [id]: idsOf(of) } : id;
  });
}

describe('the rules of an instrument on a day', () => {
  const old = trl('old', { to: '2019-12-31' });
  const now = trl('now', { from: '2020-01-01' });
  const year = trl('year', { from: '2020-01-01', to: '2020-12-31' });
  const always = trl('always');

  it.each([
    { day: '2019-12-31', ids: ['old', 'always'] },
    { day: '2020-01-01', ids: ['now', 'year', 'always'] },
    { day: '2020-12-31', ids: ['now', 'year', 'always'] },
    { day: '2021-01-01', ids: ['now', 'always'] },
  ])('are those that apply then: on $day $ids', ({ day, ids }) => {
    expect(idsOf(readOn(day, old, now, year, always).criteria)).toEqual(ids);
  });

  it.each(['all', 'any'] as const)('apply inside a branch too: %s', (rule) => {
    const outer = { id: 'outer', rule, source: 'page', of: [old, { id: 'inner', rule, of: [now, always] }] } as const;

    expect(idsOf(readOn('2019-12-31', outer).criteria)).toEqual([{ outer: ['old', { inner: ['always'] }] }]);
    expect(idsOf(readOn('2020-01-01', outer).criteria)).toEqual([{ outer: [{ inner: ['now', 'always'] }] }]);
  });

  it('apply inside what a number of have to hold', () => {
    const some = { id: 'some', rule: 'at-least', count: 1, source: 'page', of: [old, now, always] } as const;

    expect(idsOf(readOn('2026-11-24', some).criteria)).toEqual([{ some: ['now', 'always'] }]);
  });

  it('are gone with the last part of their branch, and that with the branch around it', () => {
    const inner = { id: 'inner', rule: 'any', of: [old] } as const;
    const outer = { id: 'outer', rule: 'all', source: 'page', of: [inner] } as const;

    expect(readOn('2020-01-01', outer, always).criteria).toMatchObject([{ id: 'always' }]);
  });

  it('are gone with a branch that no longer applies, whatever stands in it', () => {
    const ended = { id: 'ended', rule: 'any', source: 'page', to: '2019-12-31', of: [now, always] } as const;

    expect(readOn('2020-01-01', ended).criteria).toEqual([]);
  });

  it('are gone under a negation too, and the negation of nothing with them', () => {
    const ended = { id: 'not', rule: 'not', source: 'page', of: trl('old', { to: '2019-12-31' }) } as const;
    const either = {
      id: 'either',
      rule: 'any',
      source: 'page',
      of: [trl('old', { to: '2019-12-31' }), always],
    } as const;
    const negated = { id: 'not-either', rule: 'not', source: 'page', of: either } as const;

    expect(readOn('2020-01-01', ended).criteria).toEqual([]);
    expect(readOn('2020-01-01', negated).criteria).toMatchObject([{ of: { of: [{ id: 'always' }] } }]);
  });

  it('are no longer asked for by a branch that counts them', () => {
    const two = {
      id: 'two',
      rule: 'at-least',
      count: 2,
      source: 'page',
      of: [trl('old', { to: '2019-12-31' }), always],
    } as const;

    expect(readOn('2020-01-01', two).criteria).toMatchObject([{ count: 1, of: [{ id: 'always' }] }]);
  });

  it('keep all else they say', () => {
    const outer = { id: 'outer', kind: 'preferred', rule: 'any', source: 'page', of: [now, always] } as const;

    expect(readOn('2026-11-24', outer).criteria).toEqual([outer]);
  });
});

describe('the amounts of an instrument on a day', () => {
  const rate = { gives: 'grant', basis: 'scheme-rate', source: 'page' } as const;
  const amounts = [
    { ...rate, id: 'old', percent: 20, to: '2019-12-31' },
    { ...rate, id: 'now', percent: 19, from: '2020-01-01' },
    { ...rate, id: 'always', max: 1 },
  ];

  it.each([
    { day: '2019-12-31', ids: ['old', 'always'] },
    { day: '2020-01-01', ids: ['now', 'always'] },
  ])('are those that apply then: on $day $ids', ({ day, ids }) => {
    const instrument = anInstrument({ amounts, criteria: [trl('always')] });

    const onDay = asItReadsOn(instrument, day);

    expect(onDay.amounts.map(({ id }) => id)).toEqual(ids);
    expect(onDay.criteria).toEqual(instrument.criteria);
  });
});

describe('an instrument without dated rules and amounts', () => {
  it('is itself on every day', () => {
    const inner = { id: 'inner', rule: 'any', source: 'page', of: [trl('one'), trl('two')] } as const;
    const instrument = anInstrument({
      criteria: [trl('always'), { id: 'not', rule: 'not', source: 'page', of: inner }],
    });

    expect(asItReadsOn(instrument, '1990-01-01')).toBe(instrument);
  });
});
