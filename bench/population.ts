import { makeUpCompanies } from './companies.ts';
import { runEnvei } from './envei-command.ts';
import { medianOf, toFigure, toTable } from './markdown-table.ts';
import { packageVersions } from './package-versions.ts';
import type { Effort } from './part.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SEED = 7;

/** A million companies against the whole catalogue, as `envei population` does it. */
export async function measurePopulation({ isQuick, progress }: Effort): Promise<string> {
  using folder = temporaryFolder();
  const companies = isQuick ? 10_000 : 1_000_000;
  const file = folder.at('companies.parquet');
  progress(`making up ${companies} companies`);
  await makeUpCompanies(file, companies, SEED);
  const times: number[] = [];
  const rounds = isQuick ? 1 : 3;
  for (let round = 1; round <= rounds; round += 1) {
    progress(`round ${round} of ${rounds}`);
    const { seconds } = await runEnvei(['population', '--companies', file, '--as-of', '2026-11-24']);
    times.push(seconds);
  }
  const table = toTable(
    ['Companies', `Seconds in all, median of ${rounds}`, 'Companies a second'],
    [[companies.toLocaleString('en'), toFigure(medianOf(times)), toFigure(companies / medianOf(times))]],
  );
  return `${table}\n\nVersions: ${packageVersions('@duckdb/node-api')}.`;
}
