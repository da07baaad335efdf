import { describe, expect, it } from 'vitest';
import { counterfactualsOf } from '#core/advice/counterfactuals.ts';
import { benchFor } from '#core/advice/repairs.ts';
import { codes, numbers } from '#core/profile/possible.ts';
import { aCriterion, aMatch, anInstrument, aSituation, type InstrumentFields, text } from '#test/support/builders.ts';

type Answers = Parameters<typeof aSituation>[0];

const is = (fact: string, ...values: readonly (string | boolean)[]) => ({ rule: 'is', fact, values });
const range = (fact: string, band: object) => ({ rule: 'range', fact, ...band });
const assessed = { rule: 'assessed', what: text('level') };

function changesFor(criterion: Record<string, unknown>, answers: Answers = {}, fields: InstrumentFields = {}) {
  const situation = aSituation(answers);
  const instrument = anInstrument({ criteria: [aCriterion(criterion)], ...fields });
  return counterfactualsOf(aMatch(instrument, situation), benchFor(situation));
}

describe('what nobody can change', () => {
  it.each([
    ['size: a company is never told to shrink', range('company.employees', { max: 249 }), { employees: 400 }],
    ['the day of registration', is('company.foreignInvestorInNorway', true), { foreignInvestorInNorway: false }],
    ['aid already received', range('company.deMinimisReceivedEur', { below: 300_000 }), { deMinimisReceivedEur: 3e5 }],
  ])('is not proposed: %s', (_what, criterion, company) => {
    expect(changesFor(criterion, { company })).toEqual([]);
  });

  it('is not proposed: what has begun', () => {
    expect(changesFor({ rule: 'not-started' }, { project: { started: true } })).toEqual([]);
  });

  it('is answered when it is not known', () => {
    expect(changesFor(range('company.employees', { max: 249 }))).toEqual([
      {
        facts: [{ fact: 'company.employees', to: numbers({ min: 0, max: 249 }) }],
        effort: 'answer',
        thenStatus: 'eligible',
      },
    ]);
  });

  it('is answered more precisely when it is known roughly', () => {
    const answers = { company: { employees: { min: 200, max: 300 } } };

    expect(changesFor(range('company.employees', { max: 249 }), answers)).toEqual([
      {
        facts: [
          {
            fact: 'company.employees',
            from: numbers({ min: 200, max: 300 }),
            to: numbers({ min: 200, max: 249 }),
          },
        ],
        effort: 'answer',
        thenStatus: 'eligible',
      },
    ]);
  });

  it('is answered when it was only taken for granted', () => {
    const roles: InstrumentFields['roles'] = [
      { role: 'apply', applicantTypes: ['research-organisation'], basis: 'stated', source: 'page' },
    ];

    expect(changesFor(assessed, {}, { roles })).toEqual([
      {
        facts: [{ fact: 'company.applicantType', to: codes('research-organisation') }],
        effort: 'answer',
        thenStatus: 'eligible_pending_assessment',
      },
    ]);
    expect(changesFor(assessed, { company: { applicantType: 'company' } }, { roles })).toEqual([]);
  });
});
