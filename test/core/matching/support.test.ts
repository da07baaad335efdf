import { describe, expect, it } from 'vitest';
import { estimateSupport } from '#core/matching/support.ts';
import { readEntry } from '#features/catalogue/catalogue-files.ts';
import { anInstrument, aSituation, type InstrumentFields } from '#test/support/builders.ts';
import { SHARED_FIGURES } from '#test/support/question-day.ts';

type Amounts = InstrumentFields['amounts'];

const rate = { id: 'rate', gives: 'grant', basis: 'scheme-rate', source: 'page' } as const;
const project = { budgetNok: 800_000 };

const OF_COST =
  'gives: tax-deduction, basis: scheme-rate, of: project.rndCostNok, baseMax: { parameter: skattefunn-cost-cap }, source: page';

/** One rate by size, of no more cost than counts in a year, each as the shared figures have it. */
const SKATTEFUNN = `id: skattefunn
name: { nb: SkatteFUNN, nn: SkatteFUNN, en: SkatteFUNN }
summary: { nb: Skattefradrag., nn: Skattefrådrag., en: A tax deduction. }
provider: forskningsradet
types: [tax-deduction]
lane: { is: direct-to-company, basis: stated, source: page }
effects: { are: [innovation], basis: stated, source: page }
tier: core
status: { is: active, asOf: '2026', source: page }
phases: [{ are: [technology-and-product-development], basis: stated, source: page }]
trl: { min: 1, max: 4 }
purposes: [tax-relief]
geography: national
award: { is: rights-based, basis: stated, source: page }
roles: [{ role: apply, applicantTypes: [company], basis: stated, source: page }]
amounts:
  - { id: rate-sme, ${OF_COST}, percent: { parameter: skattefunn-rate-sme }, sizeClasses: [micro, small, medium] }
  - { id: rate-large, ${OF_COST}, percent: { parameter: skattefunn-rate-large }, sizeClasses: [large] }
window: { kind: running, source: page }
sources:
  page: { url: 'https://example.no/', title: Page, confidence: official, checkedOn: '2026-11-24' }
`;

function supportFor(
  amounts: Amounts,
  answers: Parameters<typeof aSituation>[0] = {},
  fields: InstrumentFields = {},
  asOf?: string,
) {
  const { minNok, maxNok, kind } = estimateSupport(anInstrument({ amounts, ...fields }), aSituation(answers, asOf));
  return { kind, minNok, maxNok };
}

describe('what a match may be worth', () => {
  const firstAward: Amounts = [{ ...rate, percent: 50, of: 'project.budgetNok', max: 500_000 }];

  it('is the covered share of the costs', () => {
    expect(supportFor(firstAward, { project })).toEqual({ kind: 'grant', minNok: undefined, maxNok: 400_000 });
  });

  it('is at most the limit', () => {
    expect(supportFor(firstAward, { project: { budgetNok: 3_000_000 } }).maxNok).toBe(500_000);
  });

  it('is the limit where the costs are unknown, and open where there is none', () => {
    expect(supportFor(firstAward).maxNok).toBe(500_000);
    expect(supportFor([{ ...rate, percent: 50, of: 'project.budgetNok' }]).maxNok).toBeUndefined();
    expect(supportFor([]).maxNok).toBeUndefined();
  });

  it('has the upper end of what the costs may be', () => {
    expect(supportFor(firstAward, { project: { budgetNok: { min: 100_000, max: 600_000 } } }).maxNok).toBe(300_000);
  });

  it('is at least the smallest award, unless that is above what can be had', () => {
    expect(supportFor([{ ...rate, min: 100_000, max: 500_000 }])).toMatchObject({ minNok: 100_000, maxNok: 500_000 });
    expect(supportFor([{ ...rate, min: 600_000, max: 500_000 }]).minNok).toBeUndefined();
  });

  it('is the best of several rates that may apply', () => {
    const perSize: Amounts = [
      { ...rate, id: 'small', percent: 20, of: 'project.rndCostNok', sizeClasses: ['micro', 'small', 'medium'] },
      { ...rate, id: 'large', percent: 18, of: 'project.rndCostNok', sizeClasses: ['large'] },
    ];
    const rnd = { rndCostNok: 10_000_000 };

    expect(supportFor(perSize, { project: rnd, company: { employees: 300 } }).maxNok).toBe(1_800_000);
    expect(supportFor(perSize, { project: rnd, company: { employees: 5, annualTurnoverNok: 1 } }).maxNok).toBe(
      2_000_000,
    );
    expect(supportFor(perSize, { project: rnd }).maxNok).toBe(2_000_000);
  });
});

describe('a tax deduction given by right', () => {
  const amounts: Amounts = [
    { ...rate, gives: 'tax-deduction', id: 'before', percent: 18, of: 'project.rndCostNok', to: '2019-12-31' },
    {
      ...rate,
      gives: 'tax-deduction',
      percent: 19,
      of: 'project.rndCostNok',
      baseMax: 25_000_000,
      from: '2020-01-01',
    },
  ];
  const byRight: InstrumentFields = { types: ['tax-deduction'], award: { is: 'rights-based', basis: 'stated' } };

  it.each([
    { rndCostNok: 10_000_000, asOf: '2019-12-31', worth: 1_800_000 },
    { rndCostNok: 10_000_000, asOf: '2020-01-01', worth: 1_900_000 },
    { rndCostNok: 30_000_000, asOf: '2021-01-01', worth: 4_750_000 },
  ])('of $rndCostNok on $asOf is $worth', ({ rndCostNok, asOf, worth }) => {
    expect(supportFor(amounts, { project: { rndCostNok } }, byRight, asOf)).toEqual({
      kind: 'tax-deduction',
      minNok: worth,
      maxNok: worth,
    });
  });

  it('has both ends when the costs have', () => {
    const costs = { project: { rndCostNok: { min: 1_000_000, max: 40_000_000 } } };

    expect(supportFor(amounts, costs, byRight)).toMatchObject({ minNok: 190_000, maxNok: 4_750_000 });
  });

  it('is certain up to a limit in kroner too', () => {
    const limited: Amounts = [{ ...rate, percent: 20, of: 'project.rndCostNok', max: 1_000_000 }];

    expect(supportFor(limited, { project: { rndCostNok: 10_000_000 } }, byRight)).toMatchObject({
      minNok: 1_000_000,
      maxNok: 1_000_000,
    });
  });
});

describe('SkatteFUNN, whose rates and cap are shared figures', () => {
  const entry = readEntry('skattefunn.yaml', SKATTEFUNN, SHARED_FIGURES);
  const sme = { employees: 5, annualTurnoverNok: 1 };
  const large = { employees: 300, annualTurnoverNok: 3_000_000_000, balanceSheetNok: 3_000_000_000 };

  it.each([
    { who: 'an SME', company: sme, rndCostNok: 10_000_000, asOf: '2019-06-01', worth: 2_000_000 },
    { who: 'a large company', company: large, rndCostNok: 10_000_000, asOf: '2019-06-01', worth: 1_800_000 },
    { who: 'an SME', company: sme, rndCostNok: 10_000_000, asOf: '2019-12-31', worth: 2_000_000 },
    { who: 'an SME', company: sme, rndCostNok: 10_000_000, asOf: '2020-01-01', worth: 1_900_000 },
    { who: 'a large company', company: large, rndCostNok: 10_000_000, asOf: '2020-01-01', worth: 1_900_000 },
    { who: 'an SME', company: sme, rndCostNok: 30_000_000, asOf: '2021-06-01', worth: 4_750_000 },
    { who: 'a large company', company: large, rndCostNok: 30_000_000, asOf: '2021-06-01', worth: 4_750_000 },
  ])('gives $who $worth on $asOf for a cost of $rndCostNok', ({ company, rndCostNok, asOf, worth }) => {
    if ('faults' in entry) throw new Error(entry.faults.join('\n'));
    const support = estimateSupport(entry.instrument, aSituation({ company, project: { rndCostNok } }, asOf));

    expect(support).toMatchObject({ kind: 'tax-deduction', minNok: worth, maxNok: worth });
  });
});

describe('limits in euros', () => {
  it('become kroner at the rates that are possible', () => {
    expect(supportFor([{ ...rate, currency: 'EUR', min: 100_000, max: 1_000_000 }])).toMatchObject({
      minNok: 985_110,
      maxNok: 12_000_000,
    });
  });

  it('hold for the base too', () => {
    const amounts: Amounts = [{ ...rate, currency: 'EUR', percent: 50, of: 'project.budgetNok', baseMax: 1_000_000 }];

    expect(supportFor(amounts, { project: { budgetNok: 8_000_000 } }).maxNok).toBe(4_000_000);
    expect(supportFor(amounts, { project: { budgetNok: 80_000_000 } }).maxNok).toBe(6_000_000);
  });
});

describe('what is not what one can get', () => {
  it('is never shown as such: a legal ceiling or an example', () => {
    const amounts: Amounts = [
      { ...rate, id: 'ceiling', basis: 'legal-ceiling', percent: 80, of: 'project.budgetNok' },
      { ...rate, id: 'example', basis: 'example', max: 2_000_000 },
    ];
    const estimate = estimateSupport(anInstrument({ amounts }), aSituation({ project }));

    expect(estimate.maxNok).toBeUndefined();
    expect(estimate.terms.map(({ id }) => id)).toEqual(['ceiling', 'example']);
  });

  it('is a loan, which is a ceiling', () => {
    const loan: Amounts = [{ ...rate, gives: 'loan', min: 1_000_000, max: 2_000_000 }];

    expect(supportFor(loan, {}, { types: ['loan'] })).toEqual({ kind: 'loan', minNok: 1_000_000, maxNok: 2_000_000 });
  });

  it.each(['infrastructure', 'network-and-competence', 'regulatory-guidance', 'data-service', 'procurement'] as const)(
    'is money, when what is given is %s',
    (type) => {
      expect(supportFor([], {}, { types: [type] }).kind).toBe('in-kind');
    },
  );
});
