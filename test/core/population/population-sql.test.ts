import { describe, expect, it } from 'vitest';
import { columnOf, FACT_OF_COLUMN } from '#core/population/columns.ts';
import { instrumentSql } from '#core/population/instrument-sql.ts';
import { laidOut } from '#core/population/layout.ts';
import {
  changeSql,
  countSql,
  knownCompaniesSql,
  populationInstruments,
  populationRow,
} from '#core/population/population-sql.ts';
import { printedSql } from '#core/population/printed-sql.ts';
import { anInstrument, TODAY } from '#test/support/builders.ts';
import { onDay } from '#test/support/question-day.ts';

const ROW = populationRow(onDay(TODAY), 'duckdb');
const YOUNG = { id: 'young', source: 'page', rule: 'range', fact: 'project.trl', max: 4 } as const;
const APPLICANT = "(applicant_assumed IN ('company')) OR (applicant_told IN ('company'))";

describe('a population in SQL', () => {
  it('has a column for every fact', () => {
    expect(columnOf('company.group.annualTurnoverNok')).toBe('company_group_annual_turnover_nok');
    expect(FACT_OF_COLUMN.get('project_trl')).toBe('project.trl');
  });

  it('an instrument asks for its kind of applicant and its hard criteria', () => {
    const preferred = { ...YOUNG, id: 'wish', kind: 'preferred', max: 2 } as const;

    expect(instrumentSql(anInstrument({ criteria: [YOUNG, preferred] }), ROW).verdict).toEqual({
      kind: 'plain',
      holds: `(${APPLICANT}) AND (project_trl <= 4)`,
    });
  });

  it('asks each kind of applicant for the criteria of its own role', () => {
    const instrument = anInstrument({
      roles: [
        { role: 'apply', applicantTypes: ['company'], basis: 'stated', source: 'page' },
        { role: 'partner', applicantTypes: ['company', 'municipality'], basis: 'stated', source: 'page' },
      ],
      criteria: [{ ...YOUNG, roles: ['apply'] }],
    });
    const { verdict } = instrumentSql(instrument, ROW);

    expect(verdict.kind === 'ranked' ? verdict.worst : '').toMatch(
      /^CASE WHEN applicant_assumed IN \('municipality'\) THEN CASE WHEN .* END ELSE CASE WHEN .*project_trl <= 4.* END END$/,
    );
  });

  it('leaves out what is not on offer that day', () => {
    const ended = anInstrument({ id: 'ended', status: { is: 'historic', asOf: '2020', source: 'page' } });

    expect(populationInstruments([ended, anInstrument()], ROW, TODAY).map(({ id }) => id)).toEqual(['a-grant']);
  });

  it('counts by status, county and size', () => {
    const sql = countSql({ kind: 'plain', holds: 'project_trl <= 4' }, ROW, ['county', 'size-class']);

    expect(sql).toContain(
      "SELECT CASE WHEN holds THEN 'eligible' WHEN NOT holds THEN 'ineligible' ELSE 'undetermined' END",
    );
    expect(sql).toContain("COALESCE(county, 'unknown') AS in_county");
    expect(sql).toContain('GROUP BY status, in_county, in_size_class');
  });

  it('counts those who move from one status to another', () => {
    const sql = changeSql({ kind: 'plain', holds: 'a' }, { kind: 'ranked', worst: 'b', best: 'c' });

    expect(sql).toContain('FROM (SELECT a AS old_holds, b AS new_worst, c AS new_best FROM known_companies)');
  });

  it('works out only the columns that are named', () => {
    expect(knownCompaniesSql(ROW, ['SELECT 1'])).toBe('SELECT * FROM companies');
    expect(knownCompaniesSql(ROW, ['SELECT county'])).toBe(
      'WITH step_1 AS (SELECT *, LEFT(company_municipality, 2) AS county FROM companies)\nSELECT * FROM step_1',
    );
    expect(knownCompaniesSql(ROW, ['SELECT in_difficulty_told'])).toContain('AS is_sme_told FROM step_3');
    expect(knownCompaniesSql(ROW, ['SELECT in_difficulty_told'])).not.toContain('_assumed');
  });

  it('a 29 February has its anniversary on the 28th', () => {
    const lastOfFebruary = populationRow(onDay('2027-02-28'), 'duckdb');

    expect(knownCompaniesSql(lastOfFebruary, ['age_years'])).toContain('> 229 THEN 1');
    expect(knownCompaniesSql(ROW, ['age_years'])).toContain('> 1124 THEN 1');
  });

  it('is printed with its table, one question per instrument', () => {
    const sql = printedSql([instrumentSql(anInstrument({ criteria: [YOUNG] }), ROW)], ROW, []);

    expect(sql).toContain('--   company_employees BIGINT,');
    expect(sql).toContain('CREATE TEMPORARY VIEW known_companies AS\nWITH step_1 AS (');
    expect(sql).toContain('-- a-grant\nSELECT CASE');
  });

  it('is printed with a word on what it leaves open', () => {
    const bound = { id: 'it', verdict: { kind: 'plain', holds: 'TRUE' }, bounds: ['project.trl'] } as const;

    expect(printedSql([bound], ROW, [])).toContain('-- Where project.trl is unknown, more is left undetermined');
  });

  it('is laid out so that long brackets have lines of their own', () => {
    const part = 'a_column_with_a_rather_long_name IN (1, 2)';

    expect(laidOut(`SELECT (${part} AND x BETWEEN 1 AND 2 AND ${part} AND f('it''s', 2))`)).toBe(
      ['SELECT (', `  ${part}`, '  AND x BETWEEN 1 AND 2', `  AND ${part}`, "  AND f('it''s', 2)", ')'].join('\n'),
    );
  });
});
