import { describe, expect, it } from 'vitest';
import { criterionSql } from '#core/population/criterion-sql.ts';
import type { DialectName } from '#core/population/dialect.ts';
import { populationRow } from '#core/population/population-sql.ts';
import { aCriterion, TODAY, text } from '#test/support/builders.ts';
import { onDay } from '#test/support/question-day.ts';

function verdictOf(rule: Record<string, unknown>, dialect: DialectName = 'duckdb') {
  return criterionSql(aCriterion(rule), populationRow(onDay(TODAY), dialect)).verdict;
}

function sqlOf(rule: Record<string, unknown>, dialect: DialectName = 'duckdb'): string {
  const verdict = verdictOf(rule, dialect);
  return verdict.kind === 'plain' ? verdict.holds : `${verdict.worst} … ${verdict.best}`;
}

describe('a rule in SQL', () => {
  it.each([
    [{ rule: 'range', fact: 'project.trl', max: 4 }, 'project_trl <= 4'],
    [{ rule: 'range', fact: 'project.trl', above: 3, below: 6 }, '(project_trl >= 4) AND (project_trl <= 5)'],
    [
      { rule: 'range', fact: 'company.largestCorporateOwnerShare', below: 0.25 },
      'company_largest_corporate_owner_share <= 0.2499',
    ],
    [{ rule: 'range', fact: 'company.ageYears', min: 3 }, 'age_years >= 3'],
    [{ rule: 'phase-window', trl: { max: 4 }, cri: { min: 5 } }, '(project_trl <= 4) OR (project_cri >= 5)'],
    [
      { rule: 'age', since: 'company.registeredOn', unit: 'years', below: 3, at: 'award' },
      "company_registered_on >= DATE '2023-11-25'",
    ],
    [
      { rule: 'age', since: 'company.registeredOn', unit: 'years', min: 3, at: 'award' },
      "company_registered_on <= DATE '2023-11-24'",
    ],
    [{ rule: 'is', fact: 'project.involvesRnd', values: [true] }, 'project_involves_rnd'],
    [{ rule: 'is', fact: 'company.legalForm', values: ['AS', 'ASA'] }, "company_legal_form IN ('AS', 'ASA')"],
    [{ rule: 'is', fact: 'company.county', values: ['03'] }, "county IN ('03')"],
    [{ rule: 'is', fact: 'company.aidZone', values: ['outside'] }, 'NOT in_aid_zone'],
    [{ rule: 'is', fact: 'company.isJCurve', values: [true] }, 'is_j_curve'],
    [{ rule: 'not-started' }, 'NOT project_started'],
    [
      { rule: 'overlaps', fact: 'partners.countries', with: ['SE', 'DK'] },
      "list_has_any(partners_countries, ['SE', 'DK'])",
    ],
    [{ rule: 'count', fact: 'partners.countries', atLeast: 2 }, 'len(list_distinct(partners_countries)) >= 2'],
    [
      { rule: 'count', fact: 'partners.countries', of: ['SE', 'DK'], atLeast: 2 },
      "len(list_intersect(partners_countries, ['SE', 'DK'])) >= 2",
    ],
    [{ rule: 'present', fact: 'partners.countries' }, 'len(list_distinct(partners_countries)) >= 1'],
    [{ rule: 'present', fact: 'company.municipality' }, 'CASE WHEN company_municipality IS NOT NULL THEN TRUE END'],
    [
      { rule: 'within', fact: 'company.municipality', codes: ['18'] },
      "CASE WHEN starts_with(company_municipality, '18') THEN TRUE WHEN NOT (starts_with('18', company_municipality)) THEN FALSE END",
    ],
  ])('%j is %s', (rule, sql) => {
    expect(sqlOf(rule)).toBe(sql);
  });

  it.each([
    [{ rule: 'overlaps', fact: 'partners.countries', with: ['SE'] }, "(partners_countries && ARRAY['SE'])"],
    [
      { rule: 'count', fact: 'partners.countries', atLeast: 2 },
      'CASE WHEN partners_countries IS NOT NULL THEN cardinality(ARRAY(SELECT DISTINCT unnest(partners_countries))) END >= 2',
    ],
  ])('%j is written for PostgreSQL as %s', (rule, sql) => {
    expect(sqlOf(rule, 'postgres')).toBe(sql);
  });

  it.each([
    { rule: 'range', fact: 'project.trl', min: 1 },
    { rule: 'is', fact: 'project.innovationLevel', values: ['incremental', 'national', 'international'] },
    { rule: 'is', fact: 'company.exporting', values: [true, false] },
    { rule: 'present', fact: 'project.phases' },
  ])('%j holds of everybody, also of those who have not told', (rule) => {
    expect(sqlOf(rule)).toBe('TRUE');
  });

  it.each([
    { rule: 'range', fact: 'project.trl', min: 10 },
    { rule: 'is', fact: 'company.legalForm', values: ['no-such-form'] },
  ])('%j holds of nobody', (rule) => {
    expect(sqlOf(rule)).toBe('FALSE');
  });

  it('an amount compared with another is settled by the half that is known', () => {
    const sql = sqlOf({
      rule: 'compare',
      fact: 'project.contractValueNok',
      is: 'more-than',
      factor: 0.5,
      of: 'project.budgetNok',
    });

    expect(sql).toContain('project_contract_value_nok > 0.5 * COALESCE(project_budget_nok, 0)');
  });

  it('an exception and an assessment are ranks between failing and holding', () => {
    expect(verdictOf({ rule: 'range', fact: 'project.trl', max: 6, exception: { max: 7 } })).toEqual({
      kind: 'ranked',
      worst: 'CASE WHEN project_trl <= 6 THEN 3 WHEN project_trl <= 7 THEN 1 ELSE 0 END',
      best: 'CASE WHEN NOT (project_trl <= 7) THEN 0 WHEN NOT (project_trl <= 6) THEN 1 ELSE 3 END',
    });
    expect(verdictOf({ rule: 'phase-window', trl: { max: 4 }, exception: { trl: { max: 5 } } })).toMatchObject({
      worst: 'CASE WHEN project_trl <= 4 THEN 3 WHEN project_trl <= 5 THEN 1 ELSE 0 END',
    });
    expect(verdictOf({ rule: 'assessed', what: text('level') })).toEqual({ kind: 'ranked', worst: '2', best: '2' });
  });

  it('what goes without saying may open a door, and below a not it may not close one', () => {
    const company = { id: 'asker', rule: 'is', fact: 'company.applicantType', values: ['company'] };

    expect(sqlOf(company)).toBe("(applicant_assumed IN ('company')) OR (applicant_told IN ('company'))");
    expect(sqlOf({ rule: 'not', of: company })).toBe(
      "NOT ((applicant_assumed IN ('company')) AND (applicant_told IN ('company')))",
    );
    const leniently = { ...company, exception: ['fund'] };
    expect(verdictOf(leniently)).toMatchObject({
      worst: expect.not.stringContaining('applicant_told'),
      best: expect.stringContaining('= 0 THEN CASE WHEN NOT (applicant_told'),
    });
    expect(verdictOf({ rule: 'not', of: leniently })).toMatchObject({
      worst: expect.not.stringContaining('applicant_told'),
      best: expect.stringContaining('= 3 THEN CASE WHEN applicant_told'),
    });
    expect(sqlOf({ rule: 'is', fact: 'company.isSme', values: [true] })).toBe('is_sme_assumed OR is_sme_told');
  });
});
