import { describe, expect, it } from 'vitest';
import { counterfactualsOf } from '#core/advice/counterfactuals.ts';
import { benchFor } from '#core/advice/repairs.ts';
import { residualOf } from '#core/advice/residual.ts';
import { leafFindings } from '#core/eligibility/finding.ts';
import { codes } from '#core/profile/possible.ts';
import { aSituation } from '#test/support/builders.ts';
import { entry, matchWith } from './entry.ts';

const grant = entry('start-up-grant');

/** A company that meets everything but what the test changes: registered two years ago, its own owner, nothing to collect. */
const young = { registeredOn: '2024-11-25', largestCorporateOwnerShare: 0, satisfactoryFinances: true };

function standing(company: object, asOf?: string) {
  return matchWith(grant, { company: { ...young, ...company } }, asOf);
}

const foundersHolding = { largestCorporateOwnerShare: 1, foreignInvestorInNorway: true, deMinimisReceivedEur: 0 };
const establishedOwner = { foreignInvestorInNorway: false };

describe('the age of a start-up', () => {
  it.each([
    { registeredOn: '2024-11-25', asOf: '2026-11-24', status: 'eligible', why: 'in its second year' },
    { registeredOn: '2023-11-25', asOf: '2026-11-24', status: 'eligible', why: 'on its last day below three' },
    { registeredOn: '2023-11-25', asOf: '2026-11-25', status: 'possible_by_exception', why: 'a day later' },
    {
      registeredOn: '2021-11-25',
      asOf: '2026-11-24',
      status: 'possible_by_exception',
      why: 'on its last day below five',
    },
    { registeredOn: '2021-11-24', asOf: '2026-11-24', status: 'ineligible', why: 'on its fifth birthday' },
    { registeredOn: '2024-02-29', asOf: '2027-02-27', status: 'eligible', why: 'of a leap day, two days before March' },
    {
      registeredOn: '2024-02-29',
      asOf: '2027-02-28',
      status: 'possible_by_exception',
      why: 'of a leap day, on the last of February',
    },
    { registeredOn: '2024-02-29', asOf: '2027-03-01', status: 'possible_by_exception', why: 'of a leap day, in March' },
    {
      registeredOn: '2024-02-29',
      asOf: '2029-02-27',
      status: 'possible_by_exception',
      why: 'of a leap day, below five',
    },
    { registeredOn: '2024-02-29', asOf: '2029-02-28', status: 'ineligible', why: 'of a leap day, five years old' },
  ])('makes a company $why $status', ({ registeredOn, asOf, status }) => {
    expect(standing({ registeredOn }, asOf).status).toBe(status);
  });

  it.each([
    { why: 'two to four years', registeredOn: { min: '2022-11-24', max: '2024-11-24' } },
    { why: 'about three years', registeredOn: { oneOf: ['2023-11-24', '2023-11-25'] } },
  ])('told as $why lies between yes and by exception, and is never refused', ({ registeredOn }) => {
    const match = standing({ registeredOn });

    expect(match).toMatchObject({ status: 'undetermined', group: 'maybe' });
    expect(match.conditions.verdicts).toEqual(['met-by-exception', 'met']);
  });

  it('that is unknown is all that is left to settle', () => {
    const match = standing({ registeredOn: undefined });

    expect(match).toMatchObject({ status: 'undetermined', missingFacts: ['company.registeredOn'] });
    expect(residualOf(match.conditions)?.id).toBe('age');
  });

  it('is not asked of a company that is refused for its owner', () => {
    const match = standing({ registeredOn: undefined, largestCorporateOwnerShare: 0.51, ...establishedOwner });

    expect(match).toMatchObject({ status: 'ineligible', missingFacts: [] });
  });
});

describe('the owner of a start-up', () => {
  it.each([
    { why: 'half to an established company', company: { largestCorporateOwnerShare: 0.5, ...establishedOwner } },
    { why: 'wholly to the holding company of its founders', company: foundersHolding },
    { why: 'half to a company nobody knows more about', company: { largestCorporateOwnerShare: 0.5 } },
  ])('does not stand in the way of one that belongs $why', ({ company }) => {
    expect(standing(company).status).toBe('eligible');
  });

  it.each([0.5001, 0.51, 1])('stands in the way when an established company owns %d of it, for good', (share) => {
    const company = { ...young, largestCorporateOwnerShare: share, ...establishedOwner };
    const match = standing(company);

    expect(match.status).toBe('ineligible');
    expect(counterfactualsOf(match, benchFor(aSituation({ company })))).toEqual([]);
  });

  it('is asked for where a majority owner may be the founders themselves', () => {
    const { missingFacts, status } = standing({ largestCorporateOwnerShare: 0.51 });

    expect(status).toBe('undetermined');
    expect(missingFacts).toEqual(['company.foreignInvestorInNorway', 'company.deMinimisReceivedEur']);
  });

  it('is not asked for where no majority is possible', () => {
    const { missingFacts, status } = standing({ largestCorporateOwnerShare: { max: 0.5 } });

    expect({ missingFacts, status }).toEqual({ missingFacts: [], status: 'eligible' });
  });

  it.each([
    { deMinimisReceivedEur: 299_999, status: 'eligible' },
    { deMinimisReceivedEur: 300_000, status: 'ineligible' },
    { deMinimisReceivedEur: { min: 250_000, max: 320_000 }, status: 'undetermined' },
    { deMinimisReceivedEur: undefined, status: 'undetermined' },
  ])('being the founders’ holding leaves only the room of small aid: $deMinimisReceivedEur is $status', (room) => {
    expect(standing({ ...foundersHolding, deMinimisReceivedEur: room.deMinimisReceivedEur }).status).toBe(room.status);
  });

  it('that is no majority never draws on the room of small aid', () => {
    expect(standing({ largestCorporateOwnerShare: 0.5, deMinimisReceivedEur: 300_000 }).status).toBe('eligible');
  });
});

describe('an open collection case', () => {
  const company = { ...young, satisfactoryFinances: false };

  it('refuses, and what it takes is to clear it', () => {
    const match = standing(company);
    const refused = leafFindings(match.conditions).filter(({ verdicts }) => verdicts.join() === 'unmet');

    expect(match.status).toBe('ineligible');
    expect(refused.map(({ criterion }) => criterion.id)).toEqual(['no-collection']);
    expect(counterfactualsOf(match, benchFor(aSituation({ company })))).toMatchObject([
      {
        facts: [{ fact: 'company.satisfactoryFinances', to: codes(true) }],
        thenStatus: 'eligible',
        effort: 'action',
      },
    ]);
  });

  it('is no way out once the company is too old', () => {
    const old = { ...company, registeredOn: '2021-11-24' };

    expect(counterfactualsOf(standing(old), benchFor(aSituation({ company: old })))).toEqual([]);
  });
});

describe('the approved costs', () => {
  it.each([
    { budgetNok: 1, maxNok: 1 },
    { budgetNok: 999_998, maxNok: 499_999 },
    { budgetNok: 1_000_000, maxNok: 500_000 },
    { budgetNok: 1_000_002, maxNok: 500_000 },
    { budgetNok: { min: 600_000, max: 999_998 }, maxNok: 499_999 },
    { budgetNok: { min: 600_000 }, maxNok: 500_000 },
  ])('are covered by half up to the first award: $budgetNok gives $maxNok at most', ({ budgetNok, maxNok }) => {
    const { support } = matchWith(grant, { company: young, project: { budgetNok, supportSoughtNok: 500_000 } });

    expect(support).toMatchObject({ kind: 'grant', maxNok });
  });
});
