import { describe, expect, it } from 'vitest';
import { judge } from '#core/eligibility/judge.ts';
import { resolve } from '#core/eligibility/resolve.ts';
import { MET, UNKNOWN, UNMET } from '#core/eligibility/verdict.ts';
import { COUNTIES } from '#core/profile/facts/derived-facts.ts';
import { HEALTH_SECTORS, SECTORS } from '#core/profile/facts/options.ts';
import { aCriterion, aSituation } from '#test/support/builders.ts';

const is = (fact: string, ...values: readonly (string | boolean)[]) => ({ id: 'is', rule: 'is', fact, values });
const range = (fact: string, band: object) => ({ id: 'range', rule: 'range', fact, ...band });
const any = (...of: readonly object[]) => aCriterion({ rule: 'any', of });
const all = (...of: readonly object[]) => aCriterion({ rule: 'all', of });
const not = (of: object) => ({ id: 'not', rule: 'not', of });

describe('parts that look at the same unknown fact', () => {
  it('leave "TRL at most 4 or at least 5" open leaf by leaf, and settle it together', () => {
    const criterion = any(range('project.trl', { max: 4 }), range('project.trl', { min: 5 }));

    expect(judge(criterion, aSituation()).verdicts).toEqual(UNKNOWN);
    expect(resolve(criterion, aSituation())).toMatchObject({ finding: { verdicts: MET }, exact: true });
  });

  it('refuse what no value can satisfy', () => {
    const criterion = all(range('project.trl', { max: 4 }), range('project.trl', { min: 5 }));

    expect(resolve(criterion, aSituation()).finding.verdicts).toEqual(UNMET);
  });

  it('are settled through the facts that derived ones rest on', () => {
    const criterion = all(range('company.employees', { min: 250 }), is('company.isSme', true));

    expect(judge(criterion, aSituation()).verdicts).toEqual(UNKNOWN);
    expect(resolve(criterion, aSituation())).toMatchObject({ finding: { verdicts: UNMET }, exact: true });
  });

  it('know that a municipality lies in one county', () => {
    const criterion = all(is('company.county', '18'), {
      id: 'place',
      rule: 'within',
      fact: 'company.municipality',
      codes: ['5001'],
    });

    expect(resolve(criterion, aSituation()).finding.verdicts).toEqual(UNMET);
  });

  it('know that every municipality lies in some county', () => {
    const criterion = any(
      is('company.county', '03'),
      is('company.county', ...COUNTIES.filter((county) => county !== '03')),
    );

    expect(resolve(criterion, aSituation()).finding.verdicts).toEqual(MET);
  });

  it('know that a list with any member has one from the list of all', () => {
    const rest = SECTORS.filter((sector) => !HEALTH_SECTORS.some((known) => known === sector));
    const criterion = any(
      { id: 'health', rule: 'overlaps', fact: 'project.sectors', with: HEALTH_SECTORS },
      { id: 'rest', rule: 'overlaps', fact: 'project.sectors', with: rest },
      not({ id: 'none', rule: 'present', fact: 'project.sectors' }),
    );

    expect(resolve(criterion, aSituation())).toMatchObject({ finding: { verdicts: MET }, exact: true });
  });

  it('know that a company has one industry', () => {
    const industry = (code: string) => ({
      id: code,
      rule: 'within',
      fact: 'company.industry',
      scheme: 'SN2025',
      codes: [code],
    });

    expect(resolve(all(industry('21'), industry('26')), aSituation()).finding.verdicts).toEqual(UNMET);
    expect(resolve(any(industry('21'), not(industry('21'))), aSituation()).finding.verdicts).toEqual(MET);
  });

  it('tell apart codes that begin alike, such as AS and ASA', () => {
    const limited = is('company.legalForm', 'AS');
    const company = { legalForm: { oneOf: ['AS', 'ASA'] } };

    expect(resolve(any(limited, not(limited)), aSituation({ company })).finding.verdicts).toEqual(MET);
  });

  it('stay open where both outcomes can occur', () => {
    const criterion = all(range('project.trl', { min: 3 }), range('project.trl', { max: 6 }));

    expect(resolve(criterion, aSituation()).finding.verdicts).toEqual(UNKNOWN);
    expect(resolve(criterion, aSituation({ project: { trl: { oneOf: [3, 6] } } })).finding.verdicts).toEqual(MET);
  });
});

describe('a search that would take too long', () => {
  const pair = (fact: string, edges: readonly number[]) =>
    edges.map((edge) => any(range(fact, { max: edge }), range(fact, { min: edge + 1 })));
  const crossing = ['employees', 'annualTurnoverNok', 'balanceSheetNok', 'wageCostNok', 'operatingCostsNok'].flatMap(
    (fact) => pair(`company.${fact}`, [10, 20, 30, 40, 50, 60, 70, 80]),
  );

  it('stops with a bound that holds every verdict, and says so', () => {
    const resolution = resolve({ id: 'all', rule: 'all', of: crossing }, aSituation());

    expect(resolution.exact).toBe(false);
    expect(resolution.finding.verdicts).toEqual(expect.arrayContaining(['met']));
  });

  it('is exact again once enough is known', () => {
    const company = { annualTurnoverNok: 15, balanceSheetNok: 15, wageCostNok: 15, operatingCostsNok: 15 };
    const resolution = resolve({ id: 'all', rule: 'all', of: crossing }, aSituation({ company }));

    expect(resolution).toMatchObject({ finding: { verdicts: MET }, exact: true });
  });

  it('is not begun when the leaves settle it', () => {
    const resolution = resolve(
      all(...crossing, is('company.exporting', true)),
      aSituation({ company: { exporting: false } }),
    );

    expect(resolution).toMatchObject({ finding: { verdicts: UNMET }, exact: true });
  });

  it('is marked when two facts are compared in two parts', () => {
    const compare = (by: string) => ({
      id: by,
      rule: 'compare',
      fact: 'project.budgetNok',
      is: by,
      factor: 1,
      of: 'project.rndCostNok',
    });

    expect(resolve(any(compare('at-least'), compare('less-than')), aSituation())).toMatchObject({
      finding: { verdicts: UNKNOWN },
      exact: false,
    });
  });
});
