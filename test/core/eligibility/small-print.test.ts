import { describe, expect, it } from 'vitest';
import { flawInBand, judgeBand } from '#core/eligibility/band.ts';
import { criterionSchema } from '#core/eligibility/criterion.ts';
import { judge } from '#core/eligibility/judge.ts';
import { read } from '#core/eligibility/read.ts';
import { isRuleSchema } from '#core/eligibility/rules/is.ts';
import { aCriterion, aSituation } from '#test/support/builders.ts';

describe('the small print of the rules', () => {
  it('a band may be a single value', () => {
    expect(flawInBand({ min: 5, max: 5 })).toBeUndefined();
    expect(flawInBand({ min: 6, max: 5 })).toBe('the lower end is above the upper end');
  });

  it('an exception that is narrower at one end takes nothing from the band', () => {
    const band = { min: 4.5, max: 7.5 };

    expect(judgeBand([{ min: 5, max: 5 }], band, { min: 5.5, max: 8.5 })).toEqual(['met']);
    expect(judgeBand([{ min: 7, max: 7 }], band, { min: 3.5, max: 6.5 })).toEqual(['met']);
  });

  it('a criterion asked only of some roles names at least one', () => {
    const rule = { id: 'x', rule: 'not-started' };

    expect(criterionSchema.safeParse({ ...rule, roles: ['apply', 'partner'] }).success).toBe(true);
    expect(criterionSchema.safeParse({ ...rule, roles: [] }).success).toBe(false);
  });

  it('an assumption under two negations may still open a door and not close one', () => {
    const isCompany = { id: 'x', rule: 'is', fact: 'company.applicantType', values: ['cluster'] };
    const twice = aCriterion({ rule: 'not', of: { id: 'not', rule: 'not', of: isCompany } });

    expect(judge(twice, aSituation()).verdicts).toEqual(['unmet', 'met']);
  });

  it('a rule about a moment says which', () => {
    const rule = { id: 'x', rule: 'is', fact: 'company.inDifficulty', values: [false] };

    expect(read(isRuleSchema.parse({ ...rule, at: 'award' })).at).toBe('award');
    expect(read(isRuleSchema.parse(rule)).at).toBeUndefined();
  });
});
