import { describe, expect, it } from 'vitest';
import { nextQuestions } from '#core/advice/next-questions.ts';
import { outlookOf } from '#core/advice/outlook.ts';
import { rank } from '#core/ranking/rank.ts';
import { aMatch, aSituation } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';
import { type Answers, entry, matchWith } from './entry.ts';

const guarantee = entry('growth-guarantee');
/** The fact that stands for branch A. */
const NEW_PRODUCT = 'project.involvesRnd';

/** What the branches ask about, by its own name; the entry says which fact stands for which. */
type Borrower = {
  readonly employees?: unknown;
  readonly newProduct?: unknown;
  readonly firstSaleOn?: unknown;
  readonly turnoverThen?: unknown;
  readonly turnoverNow?: unknown;
  readonly staffThen?: unknown;
  readonly researchByYear?: readonly [unknown, unknown, unknown];
  readonly researchNow?: unknown;
  readonly operatingCosts?: unknown;
  readonly loan?: unknown;
  readonly increase?: unknown;
  readonly loanForResearch?: unknown;
};

function told(borrower: Borrower): Answers {
  const [lastYear, yearBefore, thirdYear] = borrower.researchByYear ?? [];
  const answers: Record<string, Record<string, unknown>> = {
    company: {
      employees: borrower.employees,
      firstCommercialSaleOn: borrower.firstSaleOn,
      wageCostNok: borrower.turnoverThen,
      annualTurnoverNok: borrower.turnoverNow,
      balanceSheetNok: borrower.researchNow,
      operatingCostsNok: borrower.operatingCosts,
      group: { employees: borrower.staffThen, balanceSheetNok: borrower.loanForResearch },
    },
    project: {
      involvesRnd: borrower.newProduct,
      rndCostNok: lastYear,
      budgetNok: yearBefore,
      contractValueNok: thirdYear,
      supportSoughtNok: borrower.loan,
    },
    partners: { independentPrivateCoInvestmentNok: borrower.increase },
  };
  return JSON.parse(JSON.stringify(answers));
}

const MILLION = 1_000_000;
const neither = { newProduct: false, employees: 50, loan: 5 * MILLION, increase: 0, loanForResearch: 0 };
const noResearch = { researchByYear: [0, 0, 0], researchNow: 0, operatingCosts: 100 * MILLION } as const;
const growing = {
  firstSaleOn: '2015-01-01',
  turnoverThen: 1000 * MILLION,
  turnoverNow: 1_732_323_601,
  staffThen: 10,
};
const notGrowing = { ...growing, turnoverNow: growing.turnoverThen };

const statusOf = (borrower: Borrower, asOf?: string) => matchWith(guarantee, told(borrower), asOf).status;

describe('growth above a fifth a year for three years', () => {
  const onlyB = { ...neither, ...noResearch, ...growing };

  it.each([
    { why: 'exactly 20.0 % a year', borrower: { turnoverNow: 1728 * MILLION }, status: 'ineligible' },
    { why: 'one krone more than that', borrower: { turnoverNow: 1728 * MILLION + 1 }, status: 'eligible' },
    { why: '20.1 % a year', borrower: {}, status: 'eligible' },
    { why: 'somewhere from 20 to 21 %', borrower: { turnoverNow: { min: 1728 * MILLION } }, status: 'undetermined' },
    { why: 'nine employees when it began', borrower: { staffThen: 9 }, status: 'ineligible' },
    { why: 'nine or ten employees when it began', borrower: { staffThen: { oneOf: [9, 10] } }, status: 'undetermined' },
    { why: 'a first sale twelve years ago tomorrow', borrower: { firstSaleOn: '2014-11-25' }, status: 'eligible' },
    { why: 'a first sale twelve years ago today', borrower: { firstSaleOn: '2014-11-24' }, status: 'ineligible' },
  ])('with $why is $status', ({ borrower, status }) => {
    expect(statusOf({ ...onlyB, ...borrower })).toBe(status);
  });

  it('counts for nothing without the others of its branch', () => {
    expect(statusOf({ ...onlyB, turnoverNow: 3000 * MILLION, staffThen: 9 })).toBe('ineligible');
  });
});

describe('a twentieth of the costs spent on research', () => {
  const onlyC = { ...neither, ...noResearch, ...notGrowing, firstSaleOn: '2021-01-01' };

  it.each([
    { why: '4.9, 5.0 and 1.0 %', researchByYear: [4_900_000, 5_000_000, 1_000_000], status: 'eligible' },
    { why: '4.9, 4.9 and 4.9 %', researchByYear: [4_900_000, 4_900_000, 4_900_000], status: 'ineligible' },
    { why: 'a krone short of 5.0 % each year', researchByYear: [4_999_999, 4_999_999, 0], status: 'ineligible' },
    { why: '5.0 % in the third year alone', researchByYear: [0, 0, 5_000_000], status: 'eligible' },
    {
      why: '4.9 %, 5.0 % and a year nobody knows',
      researchByYear: [4_900_000, 5_000_000, undefined],
      status: 'eligible',
    },
    {
      why: '4.9 %, 1.0 % and a year nobody knows',
      researchByYear: [4_900_000, 1_000_000, undefined],
      status: 'undetermined',
    },
  ] as const)('in one year of three is enough: $why is $status', ({ researchByYear, status }) => {
    expect(statusOf({ ...onlyC, researchByYear })).toBe(status);
  });

  it.each([
    { firstSaleOn: '2026-06-01', status: 'eligible', why: 'a company without history' },
    { firstSaleOn: '2025-11-25', status: 'eligible', why: 'a company that has a history tomorrow' },
    { firstSaleOn: '2025-11-24', status: 'ineligible', why: 'a company with a history' },
  ])('is looked for in the current period of $why: $status', ({ firstSaleOn, status }) => {
    expect(statusOf({ ...onlyC, firstSaleOn, researchNow: 6_000_000 })).toBe(status);
  });

  it.each([
    { firstSaleOn: '2019-11-25', status: 'eligible' },
    { firstSaleOn: '2019-11-24', status: 'ineligible' },
  ])('ends seven years after the first sale: $firstSaleOn is $status', ({ firstSaleOn, status }) => {
    expect(statusOf({ ...onlyC, firstSaleOn, researchByYear: [0, 5_000_000, 0] })).toBe(status);
  });
});

describe('a loan that goes to research', () => {
  const onlyD = { ...neither, ...noResearch, ...notGrowing };

  it.each([
    { loanForResearch: 4_000_000, status: 'eligible' },
    { loanForResearch: 3_999_999, status: 'ineligible' },
  ])('does so by four fifths: $loanForResearch of 5 million is $status', ({ loanForResearch, status }) => {
    expect(statusOf({ ...onlyD, loanForResearch })).toBe(status);
  });

  it.each([
    { costs: 1_000_000, increase: 5_000_000, status: 'eligible' },
    { costs: 999_999, increase: 5_000_000, status: 'ineligible' },
    { costs: 1_000_000, increase: 4_999_999, status: 'ineligible' },
  ])('or adds to research worth a fifth of it: $costs and $increase is $status', ({ costs, increase, status }) => {
    expect(statusOf({ ...onlyD, researchByYear: [costs, 0, 0], increase })).toBe(status);
  });
});

describe('one branch of four', () => {
  const bHolds = { ...neither, ...noResearch, ...growing, newProduct: undefined };
  const onlyAIsOpen = { ...neither, ...noResearch, ...notGrowing, newProduct: undefined };

  function interviewOf(borrower: Borrower) {
    const situation = aSituation(told(borrower));
    const ranked = rank([aMatch(guarantee, situation)], situation, STANDARD_RANKING);
    const outlook = outlookOf(ranked, situation, STANDARD_RANKING);
    return { questions: nextQuestions(ranked, situation, outlook), isOver: outlook.isSettled };
  }

  it('is enough: with the second met, the interview ends without the first', () => {
    const { questions, isOver } = interviewOf(bHolds);

    expect(matchWith(guarantee, told(bHolds))).toMatchObject({ status: 'eligible', missingFacts: [] });
    expect(isOver).toBe(true);
    expect(questions.filter(({ decides }) => decides > 0)).toEqual([]);
  });

  it('left open by all others makes the first the next question', () => {
    const match = matchWith(guarantee, told(onlyAIsOpen));

    expect(match).toMatchObject({ status: 'undetermined', missingFacts: [NEW_PRODUCT] });
    expect(interviewOf(onlyAIsOpen).questions.at(0)).toMatchObject({ fact: NEW_PRODUCT, decides: 1, expected: 1 });
  });

  it('does not make up for too many employees', () => {
    expect(statusOf({ ...bHolds, newProduct: true, employees: 251 })).toBe('ineligible');
  });
});

describe('up to 250 employees', () => {
  const sme = entry('sme-grant');
  const statusesAt = (employees: number) => {
    const company = { employees, annualTurnoverNok: MILLION };
    return { guarantee: statusOf({ newProduct: true, employees }), sme: matchWith(sme, { company }).status };
  };

  it('is one more than the Union’s fewer than 250, and nothing else', () => {
    expect(statusesAt(249)).toEqual({ guarantee: 'eligible', sme: 'eligible' });
    expect(statusesAt(250)).toEqual({ guarantee: 'eligible', sme: 'ineligible' });
    expect(statusesAt(251)).toEqual({ guarantee: 'ineligible', sme: 'ineligible' });
  });
});

describe('the ceiling of the guarantee', () => {
  it.each([
    { asOf: '2019-12-31', maxNok: undefined },
    { asOf: '2020-01-01', maxNok: 4 * MILLION },
    { asOf: '2021-06-01', maxNok: 4 * MILLION },
    { asOf: '2021-12-31', maxNok: 4 * MILLION },
    { asOf: '2022-01-01', maxNok: undefined },
    { asOf: '2023-12-31', maxNok: undefined },
    { asOf: '2024-01-01', maxNok: 8 * MILLION },
    { asOf: '2025-06-01', maxNok: 8 * MILLION },
    { asOf: '2027-12-31', maxNok: 8 * MILLION },
    { asOf: '2028-01-01', maxNok: undefined },
  ])('on $asOf is $maxNok', ({ asOf, maxNok }) => {
    expect(matchWith(guarantee, {}, asOf).support.maxNok).toBe(maxNok);
  });

  it.each([
    { asOf: '2021-06-01', covered: 0.6667 },
    { asOf: '2025-06-01', covered: 1 },
  ])('covers a share of $covered of six million on $asOf', ({ asOf, covered }) => {
    const situation = aSituation({ project: { supportSoughtNok: 6 * MILLION } }, asOf);
    const [ranked] = rank([aMatch(guarantee, situation)], situation, STANDARD_RANKING);

    expect(ranked?.parts.find(({ part }) => part === 'financialFit')?.value).toBe(covered);
  });
});
