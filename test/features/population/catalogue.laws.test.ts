import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { asItReadsOn, isOfferedOn } from '#core/catalogue/in-force.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { conditionsOf, roleIn } from '#core/matching/conditions.ts';
import { instrumentSql } from '#core/population/instrument-sql.ts';
import { populationRow } from '#core/population/population-sql.ts';
import { TODAY } from '#test/support/builders.ts';
import { openDuckdb, openPostgres, type PopulationDatabase } from '#test/support/population-databases.ts';
import { type Company, companiesFor, engineEnds, situationIn } from '#test/support/populations.ts';
import { onDay } from '#test/support/question-day.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { RUNS } from '#test/support/runs.ts';

vi.setConfig({ testTimeout: 240_000 });

const duckdb = await openDuckdb();
const postgres = await openPostgres();

const { instruments } = await realCatalogue();
const offered = instruments
  .filter((instrument) => isOfferedOn(instrument, TODAY))
  .map((instrument) => asItReadsOn(instrument, TODAY));
const anyone = companiesFor(offered.map((instrument) => conditionsOf(instrument, undefined)));

async function differencesIn(database: PopulationDatabase, companies: readonly Company[]) {
  const row = populationRow(onDay(TODAY), database.dialect);
  await database.hold(companies);
  const situations = companies.map(situationIn);
  const differences: unknown[] = [];
  for (const instrument of offered) {
    const found = await database.judge(instrumentSql(instrument, row).verdict, row);
    for (const [index, situation] of situations.entries()) {
      const { worst, best } = engineEnds(conditionsOf(instrument, roleIn(instrument, situation.profile)), situation);
      const sql = found[index];
      if (sql?.worst === worst && sql.best === best) continue;
      differences.push({ instrument: instrument.id, sql, engine: { worst, best }, company: companies[index] });
    }
  }
  return differences;
}

/** Companies in the hundreds: many draws of a few when something differs, so that it shrinks to one company. */
function populations(companies: number) {
  return fc.array(anyone, { minLength: 1, maxLength: companies, size: 'max' });
}

describe('the whole catalogue over a population', () => {
  it('no instrument is a bound only: its shared facts never pull two ways', () => {
    const row = populationRow(onDay(TODAY), 'duckdb');
    const bounds = (instrument: Instrument) => instrumentSql(instrument, row).bounds;

    expect(offered.filter((instrument) => bounds(instrument).length > 0).map(({ id }) => id)).toEqual([]);
  });

  it('gives every company and instrument the verdict the engine gives, in DuckDB', async () => {
    await fc.assert(
      fc.asyncProperty(populations(60), async (companies) => {
        expect(await differencesIn(duckdb, companies)).toEqual([]);
      }),
      { numRuns: 4 + RUNS / 100 },
    );
  });

  it('gives the same in PostgreSQL', async () => {
    await fc.assert(
      fc.asyncProperty(populations(12), async (companies) => {
        expect(await differencesIn(postgres, companies)).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });
});
