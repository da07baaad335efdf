import { describe, expect, it } from 'vitest';
import { financialFit } from '#core/ranking/financial-fit.ts';
import { aMatch, anInstrument, aSituation, type InstrumentFields } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

type Project = NonNullable<NonNullable<Parameters<typeof aSituation>[0]>['project']>;

const unknown = STANDARD_RANKING.parts.financialFit.values.unknownMoney.is;
const cap = { id: 'cap', gives: 'grant', basis: 'scheme-rate', max: 500_000, source: 'page' } as const;

function fitOf(fields: InstrumentFields, project: Project): number {
  const situation = aSituation({ project });
  return financialFit(aMatch(anInstrument(fields), situation), situation, STANDARD_RANKING);
}

describe('how much of what is sought can be had', () => {
  it.each([
    { project: { supportSoughtNok: 500_000 }, value: 1, why: 'all of it' },
    { project: { supportSoughtNok: 1_000_000 }, value: 1 / 2, why: 'a half' },
    { project: { supportSoughtNok: 100 }, value: 1, why: 'more than all' },
    { project: { supportSoughtNok: 0 }, value: 1, why: 'nothing sought' },
    { project: { budgetNok: 2_000_000 }, value: 1 / 4, why: 'the budget, where no sum is told' },
    { project: { supportSoughtNok: 500_000, budgetNok: 2_000_000 }, value: 1, why: 'the sum before the budget' },
    { project: { supportSoughtNok: { min: 1_000_000, max: 9_000_000 } }, value: 1 / 2, why: 'the least that may be' },
    { project: {}, value: unknown, why: 'nothing told' },
  ])('is $value: $why', ({ project, value }) => {
    expect(fitOf({ amounts: [cap] }, project)).toBe(value);
  });

  it('is undecided while nobody says what the scheme gives', () => {
    const example = { ...cap, basis: 'example' } as const;

    expect(fitOf({}, { supportSoughtNok: 500_000 })).toBe(unknown);
    expect(fitOf({ amounts: [example] }, { supportSoughtNok: 500_000 })).toBe(unknown);
  });

  it('is undecided where no need is one that money meets', () => {
    expect(fitOf({ amounts: [cap] }, { supportSoughtNok: 2_000_000, needs: ['network'] })).toBe(unknown);
    expect(fitOf({ amounts: [cap] }, { supportSoughtNok: 2_000_000, needs: ['network', 'loan'] })).toBe(1 / 4);
  });

  it('is all where nothing is sought and nothing given', () => {
    const half = { id: 'half', gives: 'grant', basis: 'scheme-rate', percent: 50, of: 'project.rndCostNok' } as const;

    expect(fitOf({ amounts: [{ ...half, source: 'page' }] }, { rndCostNok: 0, supportSoughtNok: 0 })).toBe(1);
    expect(fitOf({ amounts: [{ ...half, source: 'page' }] }, { rndCostNok: 0, supportSoughtNok: 100 })).toBe(0);
  });
});

describe('what gives no money', () => {
  const advice = { types: ['network-and-competence'] } as const;

  it.each([
    { needs: ['loan'], value: 0, why: 'meets nothing of what is asked for' },
    { needs: ['loan', 'network'], value: unknown / 2, why: 'meets the half that is not money' },
    { needs: ['network', 'testing'], value: unknown, why: 'meets as much as one can know' },
    { needs: [], value: 0, why: 'meets nothing where money is all there is to ask for' },
  ])('$why: $value for $needs', ({ needs, value }) => {
    expect(fitOf(advice, { needs, supportSoughtNok: 500_000 })).toBe(value);
  });

  it('is judged by its amounts where it has some', () => {
    expect(fitOf({ ...advice, amounts: [cap] }, { needs: ['loan'], supportSoughtNok: 1_000_000 })).toBe(1 / 2);
  });
});
