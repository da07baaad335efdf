import { medianOf, toFigure, toTable } from './markdown-table.ts';
import type { Effort } from './part.ts';
import { startService } from './service.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** From the start of the process to being ready: with an empty data folder, and with the one it left. */
export async function measureStartUp({ isQuick, progress }: Effort): Promise<string> {
  const rounds = isQuick ? 1 : 5;
  const empty: number[] = [];
  const existing: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    progress(`round ${round} of ${rounds}`);
    using folder = temporaryFolder();
    empty.push(await startedIn(folder.at('data')));
    existing.push(await startedIn(folder.at('data')));
  }
  const row = (name: string, times: readonly number[]) => [
    name,
    toFigure(medianOf(times) / 1000),
    toFigure(Math.max(...times) / 1000),
  ];
  return toTable(
    ['Data folder', `Seconds, median of ${rounds}`, 'Slowest'],
    [row('empty: the database is made and the catalogue published', empty), row('existing', existing)],
  );
}

async function startedIn(dataDir: string): Promise<number> {
  await using service = await startService({ DATA_DIR: dataDir });
  return service.startedInMs;
}
