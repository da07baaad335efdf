import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCriteria } from '#core/compiled/compile-criteria.ts';
import { verdictsIn } from '#core/compiled/verdict-set.ts';
import type { Criterion } from '#core/eligibility/criterion.ts';
import { resolve } from '#core/eligibility/resolve.ts';
import type { ProfileAnswers } from '#core/profile/profile-schema.ts';
import { aCriterion, aSituation } from '#test/support/builders.ts';

const NEEDS = ['loan', 'testing', 'equity', 'network', 'guarantee', 'piloting'];

function expectSame(criteria: readonly Criterion[], answers: Partial<ProfileAnswers>) {
  const situation = aSituation(answers);
  const sets = compileCriteria(criteria, aSituation()).judge(situation);
  expect([...sets].map(verdictsIn)).toEqual(criteria.map((one) => resolve(one, situation).finding.verdicts));
}

describe('compiling', () => {
  it('nothing says nothing', () => {
    expect(compileCriteria([], aSituation()).judge(aSituation())).toHaveLength(0);
  });

  it('more thresholds than are told apart says of each what it says by itself', () => {
    const limits = Array.from({ length: 900 }, (_, place) => place + 1);
    const criteria = limits.map((limit) => aCriterion({ rule: 'range', fact: 'company.employees', min: limit }));

    fc.assert(
      fc.property(fc.nat(1000), fc.nat(50), (min, more) => {
        expectSame(criteria, { company: { employees: min } });
        expectSame(criteria, { company: { employees: { min, max: min + more } } });
      }),
      { numRuns: 30 },
    );
  });

  it('more lists of alternatives than are looked at fact by fact leaves none of them out', () => {
    const lists = NEEDS.map((need, place) => ({
      id: `list-${place}`,
      rule: 'any',
      of: [
        { id: `need-${place}`, rule: 'overlaps', fact: 'project.needs', with: [need] },
        { id: `level-${place}`, rule: 'range', fact: 'project.trl', min: place + 2 },
      ],
    }));
    const criterion = aCriterion({ rule: 'all', of: lists });

    fc.assert(
      fc.property(fc.subarray(NEEDS), fc.integer({ min: 1, max: 9 }), (needs, trl) => {
        expectSame([criterion], { project: { needs, trl } });
      }),
      { numRuns: 100 },
    );
  });

  it('several rules on one list, some for any member at all, holds each of them', () => {
    const criteria = [
      aCriterion({
        rule: 'all',
        of: NEEDS.map((need) => ({ id: need, rule: 'overlaps', fact: 'project.needs', with: [need] })),
      }),
      aCriterion({ rule: 'present', fact: 'project.needs' }),
      aCriterion({ rule: 'present', fact: 'company.municipality' }),
      aCriterion({ rule: 'not', of: { id: 'none', rule: 'present', fact: 'project.needs' } }),
    ];

    fc.assert(
      fc.property(fc.option(fc.subarray(NEEDS), { nil: undefined }), fc.boolean(), (needs, isPlaced) => {
        expectSame(criteria, {
          project: needs === undefined ? {} : { needs },
          company: isPlaced ? { municipality: '0301' } : {},
        });
      }),
      { numRuns: 60 },
    );
  });
});
