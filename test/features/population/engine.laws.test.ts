import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Criterion } from '#core/eligibility/criterion.ts';
import { criterionSql } from '#core/population/criterion-sql.ts';
import { populationRow } from '#core/population/population-sql.ts';
import { TODAY } from '#test/support/builders.ts';
import { populationCriteria, populationLeaves } from '#test/support/population-criteria.ts';
import { openDuckdb, openPostgres, type PopulationDatabase } from '#test/support/population-databases.ts';
import { type Company, companiesFor, engineEnds, situationIn } from '#test/support/populations.ts';
import { onDay } from '#test/support/question-day.ts';
import { RUNS } from '#test/support/runs.ts';

vi.setConfig({ testTimeout: 240_000 });

const duckdb = await openDuckdb();
const postgres = await openPostgres();

/** A criterion and companies on either side of its edges. */
function casesOf(criteria: fc.Arbitrary<Criterion>, companies: number) {
  return criteria.chain((criterion) =>
    fc.tuple(
      fc.constant(criterion),
      fc.array(companiesFor([criterion]), { minLength: 1, maxLength: companies, size: 'max' }),
    ),
  );
}

async function expectSameVerdicts(database: PopulationDatabase, criterion: Criterion, companies: readonly Company[]) {
  const row = populationRow(onDay(TODAY), database.dialect);
  const { verdict, bounds } = criterionSql(criterion, row);
  await database.hold(companies);
  const found = await database.judge(verdict, row);
  const engine = companies.map((company) => engineEnds(criterion, situationIn(company)));
  for (const [index, { worst, best, exact }] of engine.entries()) {
    const sql = found[index] ?? { worst: -1, best: -1 };
    const told = { company: companies[index], bounds, exact };
    if (bounds.length === 0) expect({ ...sql, ...told }).toEqual({ worst, best, ...told });
    else expect({ isBound: sql.worst <= worst && best <= sql.best, ...told }).toEqual({ isBound: true, ...told });
  }
}

describe('SQL beside the engine', () => {
  it('every kind of rule gives what the engine gives, in DuckDB', async () => {
    await fc.assert(
      fc.asyncProperty(casesOf(populationLeaves, 40), ([criterion, companies]) =>
        expectSameVerdicts(duckdb, criterion, companies),
      ),
      { numRuns: RUNS / 4 },
    );
  });

  it('trees of rules give what the engine gives, or a bound that says so, in DuckDB', async () => {
    await fc.assert(
      fc.asyncProperty(casesOf(populationCriteria, 40), ([criterion, companies]) =>
        expectSameVerdicts(duckdb, criterion, companies),
      ),
      { numRuns: RUNS / 4 },
    );
  });

  it('the text for PostgreSQL says the same there', async () => {
    await fc.assert(
      fc.asyncProperty(casesOf(fc.oneof(populationLeaves, populationCriteria), 8), ([criterion, companies]) =>
        expectSameVerdicts(postgres, criterion, companies),
      ),
      { numRuns: RUNS / 4 },
    );
  });
});
