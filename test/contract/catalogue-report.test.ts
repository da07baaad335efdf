import { describe, expect, it } from 'vitest';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { anInstrument, aSource, TODAY, text } from '#test/support/builders.ts';
import { catalogueOf } from '#test/support/start-app.ts';
import { catalogueFigures } from '../../scripts/catalogue-figures.ts';

const sources = {
  page: aSource(),
  study: aSource({ confidence: 'study' }),
  old: aSource({ asOf: '2022-01-01' }),
};
const limit = { rule: 'range', fact: 'company.employees', max: 9 } as const;
const conflict = {
  about: text('The rate'),
  readings: [
    { says: text('19'), source: 'page' },
    { says: text('20'), source: 'study' },
  ],
  chosen: text('19'),
};

/** Four conditions, two of them official, one of these old; two amounts, one official and fresh. */
const core = anInstrument({
  id: 'a-core',
  sources,
  criteria: [
    { id: 'fresh', ...limit, source: 'page' },
    { id: 'old', ...limit, source: 'old' },
    {
      id: 'either',
      rule: 'any',
      of: [
        { id: 'one', ...limit, source: 'study' },
        { id: 'other', ...limit, source: 'study' },
      ],
    },
  ],
  amounts: [
    { id: 'most', gives: 'grant', basis: 'scheme-rate', max: 1, source: 'page' },
    { id: 'least', gives: 'grant', basis: 'scheme-rate', min: 1, source: 'study' },
  ],
  conflicts: [conflict],
});
/** Nothing to check against facts: only who may apply, and what a case officer looks at. */
const assessed = anInstrument({
  id: 'b-assessed',
  tier: 'supporting',
  criteria: [
    { id: 'who', rule: 'applicant', values: ['company'], source: 'page' },
    { id: 'worth', rule: 'assessed', what: text('whether it is new'), source: 'page' },
  ],
});

function figures(...instruments: readonly Instrument[]) {
  const all = catalogueFigures(catalogueOf(instruments), TODAY);
  return (tier: string) => all.find((one) => one.tier === tier);
}

describe('the report on the catalogue', () => {
  it('has a line for each tier and one for all, in that order', () => {
    const lines = catalogueFigures(catalogueOf([core, assessed]), TODAY);

    expect(lines.map(({ tier, rows }) => [tier, rows])).toEqual([
      ['core', 1],
      ['supporting', 1],
      ['peripheral', 0],
      ['all', 2],
    ]);
  });

  it('counts conditions by their parts, amounts, and the share of each that the owner or the law says', () => {
    const of = figures(core, assessed);

    expect(of('core')).toMatchObject({ criteria: 4, officialCriteria: 0.5, amounts: 2, officialAmounts: 0.5 });
    expect(of('supporting')).toMatchObject({ criteria: 2, officialCriteria: 1, amounts: 0 });
    expect(of('all')).toMatchObject({ criteria: 6, officialCriteria: 4 / 6, amounts: 2, officialAmounts: 0.5 });
  });

  it('counts the facts that name a source, and those whose source is too old for them', () => {
    const of = figures(core, assessed);

    expect(of('core')).toMatchObject({ facts: 12, staleFacts: 1 });
    expect(of('supporting')).toMatchObject({ facts: 8, staleFacts: 0 });
    expect(of('all')).toMatchObject({ facts: 20, staleFacts: 1 });
  });

  it('counts what is stale by what it is cited for', () => {
    const window = { kind: 'running', source: 'old' } as const;
    const role = { role: 'apply', applicantTypes: ['company'], basis: 'stated', source: 'old' } as const;

    const staleFacts = figures(anInstrument({ sources, window, roles: [role] }))('all')?.staleFacts;

    expect(staleFacts).toBe(1);
  });

  it('counts where sources disagree', () => {
    const of = figures(core, assessed);

    expect([of('core')?.conflicts, of('supporting')?.conflicts, of('all')?.conflicts]).toEqual([1, 0, 1]);
  });

  it('names the rows of which no condition can be checked against facts', () => {
    const none = anInstrument({ id: 'c-none' });

    const of = figures(core, assessed, none);

    expect(of('core')?.withoutCheckable).toEqual(['c-none']);
    expect(of('supporting')?.withoutCheckable).toEqual(['b-assessed']);
    expect(of('all')?.withoutCheckable).toEqual(['b-assessed', 'c-none']);
  });
});

describe('the missing translations', () => {
  const missing = (instrument: Instrument) => figures(instrument)('all')?.missingTranslations;

  it('are none where every text is in three languages', () => {
    expect(missing(core)).toBe(0);
  });

  it.each([
    ['a language that says nothing', { nb: 'Lån', nn: ' ', en: 'Loan' }],
    ['a language that is empty', { nb: 'Lån', nn: '', en: 'Loan' }],
    ['a language that is not there', { nb: 'Lån', en: 'Loan' }],
  ])('are counted: %s', (_what, name) => {
    // The shape forbids it, so a fault of this kind can only come from outside.
    const entry: Instrument = { ...core, ...JSON.parse(JSON.stringify({ name })) };

    expect(missing(entry)).toBe(1);
  });

  it('are found in the parts of an entry too', () => {
    const nextSteps = [{ nb: 'Søk.', nn: 'Søk.', en: ' ' }, text('Wait.')];

    expect(
      missing(anInstrument({ nextSteps, conflicts: [{ ...conflict, chosen: { nb: '19', nn: ' ', en: ' ' } }] })),
    ).toBe(3);
  });
});
