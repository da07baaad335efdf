import { describe, expect, it } from 'vitest';
import { legalCeilings } from '#core/matching/legal-ceiling.ts';
import { estimateSupport } from '#core/matching/support.ts';
import { anInstrument, aSituation, type InstrumentFields } from '#test/support/builders.ts';

type Answers = NonNullable<Parameters<typeof aSituation>[0]>;
type StateAid = NonNullable<InstrumentFields['stateAid']>[number];

const RESEARCH: StateAid = { is: 'block-exemption', article: '25', basis: 'stated', source: 'page' };
const REGIONAL: StateAid = { is: 'block-exemption', article: '14', basis: 'stated', source: 'page' };
const EXEMPTED: StateAid = { is: 'block-exemption', basis: 'stated', source: 'page' };
const DE_MINIMIS: StateAid = { is: 'de-minimis', basis: 'stated', source: 'page' };
const NO_AID: StateAid = { is: 'no-aid', basis: 'stated', source: 'page' };

function ceilingsOf(stateAid: readonly StateAid[], answers: Answers = {}, asOf?: string) {
  return legalCeilings(anInstrument({ stateAid }), aSituation(answers, asOf));
}

const SMALL = { employees: 20, annualTurnoverNok: 30_000_000 };
const MEDIUM = { employees: 100, annualTurnoverNok: 300_000_000 };
const LARGE = { employees: 300, annualTurnoverNok: 3_000_000_000, balanceSheetNok: 3_000_000_000 };
const ALONE = { research: false };

describe('the basis in the rules on state aid', () => {
  it.each([
    { what: 'nobody names', stateAid: [], kinds: [] },
    { what: 'is the exemption for research', stateAid: [RESEARCH], kinds: ['aid-intensity'] },
    { what: 'is the exemption for something else', stateAid: [REGIONAL], kinds: [] },
    { what: 'is an exemption whose article is not known', stateAid: [EXEMPTED], kinds: [] },
    { what: 'is no aid', stateAid: [NO_AID], kinds: [] },
    { what: 'is de minimis', stateAid: [DE_MINIMIS], kinds: ['de-minimis'] },
    { what: 'may be de minimis or an exemption', stateAid: [DE_MINIMIS, EXEMPTED], kinds: [] },
    { what: 'may be research or de minimis', stateAid: [RESEARCH, DE_MINIMIS], kinds: ['aid-intensity'] },
  ])('that $what sets the ceilings $kinds', ({ stateAid, kinds }) => {
    expect(ceilingsOf(stateAid).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('lends the ceiling its source', () => {
    expect(ceilingsOf([{ ...RESEARCH, source: 'law' }])).toMatchObject([{ source: 'law' }]);
    expect(ceilingsOf([{ ...DE_MINIMIS, source: 'law' }])).toMatchObject([{ source: 'law' }]);
  });
});

describe('the ceiling for research and development', () => {
  function percentFor(answers: Answers) {
    const [ceiling] = ceilingsOf([RESEARCH], answers);
    return ceiling?.kind === 'aid-intensity' ? ceiling.percent : undefined;
  }

  it.each([
    { who: 'a small company alone', company: SMALL, trl: 6, partners: ALONE, percent: { min: 45, max: 45 } },
    { who: 'a large company alone', company: LARGE, trl: 6, partners: ALONE, percent: { min: 25, max: 25 } },
    { who: 'a medium-sized company alone', company: MEDIUM, trl: 4, partners: ALONE, percent: { min: 60, max: 60 } },
    { who: 'a small company alone', company: SMALL, trl: 1, partners: ALONE, percent: { min: 70, max: 70 } },
    {
      who: 'a small company with a research partner',
      company: SMALL,
      trl: 4,
      partners: { research: true },
      percent: { min: 70, max: 80 },
    },
    {
      who: 'a small company with partners abroad',
      company: SMALL,
      trl: 6,
      partners: { research: false, countries: ['SE'] },
      percent: { min: 45, max: 60 },
    },
    {
      who: 'a small company that does not tell of partners',
      company: SMALL,
      trl: 4,
      partners: {},
      percent: { min: 70, max: 80 },
    },
  ])('is $percent per cent for $who at TRL $trl', ({ company, trl, partners, percent }) => {
    expect(percentFor({ company, project: { trl }, partners })).toEqual(percent);
  });

  it.each([
    { what: 'TRL 4', project: { trl: 4 }, percent: { min: 70, max: 70 } },
    { what: 'TRL 5', project: { trl: 5 }, percent: { min: 45, max: 45 } },
    { what: 'TRL 4 or 5', project: { trl: { min: 4, max: 5 } }, percent: { min: 45, max: 70 } },
    { what: 'TRL 2, bound for 4', project: { trl: 2, targetTrl: 4 }, percent: { min: 70, max: 70 } },
    { what: 'TRL 4, bound for 6', project: { trl: 4, targetTrl: 6 }, percent: { min: 45, max: 70 } },
    { what: 'TRL 6, bound for 9', project: { trl: 6, targetTrl: 9 }, percent: { min: 45, max: 45 } },
    {
      what: 'TRL 3 to 6, bound for 4',
      project: { trl: { min: 3, max: 6 }, targetTrl: 4 },
      percent: { min: 45, max: 70 },
    },
    {
      what: 'TRL 3, bound for 4 or more',
      project: { trl: 3, targetTrl: { min: 4, max: 6 } },
      percent: { min: 45, max: 70 },
    },
    { what: 'no level that was told', project: {}, percent: { min: 45, max: 70 } },
  ])('is that of every kind of work between start and goal: $what', ({ project, percent }) => {
    expect(percentFor({ company: SMALL, project, partners: ALONE })).toEqual(percent);
  });

  it('spans all sizes that are possible', () => {
    const development = { project: { trl: 6 }, partners: ALONE };
    const notSmall = { employees: { min: 60, max: 200 } };

    expect(percentFor(development)).toEqual({ min: 25, max: 45 });
    expect(percentFor({ company: notSmall, ...development })).toEqual({ min: 25, max: 35 });
  });

  it.each([
    { what: 'the share of it', trl: 6, rndCostNok: 10_000_000, maxNok: 4_500_000 },
    { what: 'the share of its upper end', trl: 6, rndCostNok: { min: 2_000_000, max: 4_000_000 }, maxNok: 1_800_000 },
    { what: 'the higher share', trl: { min: 4, max: 6 }, rndCostNok: 10_000_000, maxNok: 7_000_000 },
  ])('in kroner is $what, where the cost is known', ({ trl, rndCostNok, maxNok }) => {
    const project = { trl, rndCostNok };

    expect(ceilingsOf([RESEARCH], { company: SMALL, project, partners: ALONE })).toMatchObject([{ maxNok }]);
  });

  it('in kroner is not known where the cost is not', () => {
    const [ceiling] = ceilingsOf([RESEARCH], { company: SMALL, project: { trl: 6 } });

    expect(ceiling).not.toHaveProperty('maxNok');
  });
});

describe('the room below the ceiling for de minimis aid', () => {
  it.each([
    { what: 'nothing received', received: 0, leftEur: { min: 300_000, max: 300_000 } },
    { what: 'some', received: 220_000, leftEur: { min: 80_000, max: 80_000 } },
    { what: 'an interval', received: { min: 100_000, max: 220_000 }, leftEur: { min: 80_000, max: 200_000 } },
    { what: 'all of it', received: 300_000, leftEur: { min: 0, max: 0 } },
    { what: 'more than the ceiling', received: 350_000, leftEur: { min: 0, max: 0 } },
    { what: 'perhaps more', received: { min: 250_000, max: 350_000 }, leftEur: { min: 0, max: 50_000 } },
    { what: 'nobody knows what', received: undefined, leftEur: { min: 0, max: 300_000 } },
  ])('is $leftEur euros after $what', ({ received, leftEur }) => {
    expect(ceilingsOf([DE_MINIMIS], { company: { deMinimisReceivedEur: received } })).toMatchObject([{ leftEur }]);
  });

  it('in kroner is the most it may be at the rates that are possible', () => {
    const company = { deMinimisReceivedEur: { min: 200_000, max: 250_000 } };

    expect(ceilingsOf([DE_MINIMIS], { company })).toMatchObject([{ maxNok: 1_200_000 }]);
  });

  it.each([
    { asOf: '2020-06-01', leftEur: { min: 80_000, max: 80_000 } },
    { asOf: '2023-12-31', leftEur: { min: 80_000, max: 80_000 } },
    { asOf: '2024-01-01', leftEur: { min: 180_000, max: 180_000 } },
  ])('is reckoned from the ceiling of the day: on $asOf $leftEur', ({ asOf, leftEur }) => {
    const company = { deMinimisReceivedEur: 120_000 };

    expect(ceilingsOf([DE_MINIMIS], { company }, asOf)).toMatchObject([{ leftEur }]);
  });
});

describe('what a match may be worth', () => {
  const received: Answers = { company: { deMinimisReceivedEur: 290_000 } };

  function worth(gives: 'grant' | 'loan' | 'tax-deduction' | 'guarantee', fields: InstrumentFields, answers: Answers) {
    const amounts = [{ id: 'limit', gives, basis: 'scheme-rate', max: 5_000_000, source: 'page' }] as const;
    return estimateSupport(anInstrument({ types: [gives], amounts, ...fields }), aSituation(answers)).maxNok;
  }

  it.each(['grant', 'tax-deduction'] as const)('as a %s is never above the room that is left', (gives) => {
    expect(worth(gives, { stateAid: [DE_MINIMIS] }, received)).toBe(120_000);
  });

  it.each(['loan', 'guarantee'] as const)('as a %s is not held to a room that is counted in grants', (gives) => {
    expect(worth(gives, { stateAid: [DE_MINIMIS] }, received)).toBe(5_000_000);
  });

  it('is nothing where no room is left', () => {
    expect(worth('grant', { stateAid: [DE_MINIMIS] }, { company: { deMinimisReceivedEur: 300_000 } })).toBe(0);
  });

  it('is what the scheme gives where that is below the ceiling, or no ceiling holds', () => {
    const small = [{ id: 'limit', gives: 'grant', basis: 'scheme-rate', max: 100_000, source: 'page' }] as const;

    expect(worth('grant', { stateAid: [DE_MINIMIS], amounts: small }, received)).toBe(100_000);
    expect(worth('grant', { stateAid: [] }, received)).toBe(5_000_000);
  });

  it('is at most the lawful share of the research cost', () => {
    const answers = { company: SMALL, project: { trl: 6, rndCostNok: 1_000_000 }, partners: ALONE };

    expect(worth('grant', { stateAid: [RESEARCH] }, answers)).toBe(450_000);
  });

  it('is at least the smallest award only while that is lawful', () => {
    const amounts = [
      { id: 'limit', gives: 'grant', basis: 'scheme-rate', min: 200_000, max: 5_000_000, source: 'page' },
    ] as const;
    const instrument = anInstrument({ amounts, stateAid: [DE_MINIMIS] });

    expect(estimateSupport(instrument, aSituation(received))).not.toHaveProperty('minNok');
  });

  it('is never made up from a ceiling alone, which is told beside it', () => {
    const support = estimateSupport(anInstrument({ stateAid: [DE_MINIMIS] }), aSituation(received));

    expect(support).not.toHaveProperty('maxNok');
    expect(support.ceilings).toMatchObject([{ kind: 'de-minimis', leftEur: { min: 10_000, max: 10_000 } }]);
  });
});
