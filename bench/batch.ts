import { writeFileSync } from 'node:fs';
import { runEnvei } from './envei-command.ts';
import { medianOf, toFigure, toTable } from './markdown-table.ts';
import { type Effort, PartFault } from './part.ts';
import { questionNumber } from './questions.ts';
import { temporaryFolder } from './temporary-folder.ts';

const WORKERS = [1, 2] as const;
const LAST_LINE = /^([\d,]+) lines answered(?:, ([\d,]+) of them with a problem)?, in .* s \(([\d,.]+) lines\/s\)$/;

/** A file of questions through `envei match --batch`, with one worker and with two, turn by turn. */
export async function measureBatch({ isQuick, progress }: Effort): Promise<string> {
  using folder = temporaryFolder();
  const lines = isQuick ? 100 : 4_000;
  const file = folder.at('questions.ndjson');
  writeFileSync(file, Array.from({ length: lines }, (_, number) => `${questionNumber(number)}\n`).join(''));
  const speeds = new Map<number, number[]>(WORKERS.map((workers) => [workers, []]));
  const rounds = isQuick ? 1 : 3;
  for (let round = 1; round <= rounds; round += 1) {
    for (const workers of WORKERS) {
      progress(`${workers} of ${WORKERS.length} workers, round ${round} of ${rounds}`);
      speeds.get(workers)?.push(await speedWith(workers, file, lines));
    }
  }
  const rows = [...speeds].map(([workers, speed]) => [String(workers), toFigure(medianOf(speed))]);
  return toTable(['Workers', `Profiles a second, median of ${rounds}`], rows);
}

async function speedWith(workers: number, file: string, lines: number): Promise<number> {
  const { aside } = await runEnvei(['match', '--batch', file, '--output', '/dev/null', '--workers', String(workers)]);
  const last = aside.at(-1) ?? '';
  const [, answered, problems = '0', speed] = LAST_LINE.exec(last) ?? [];
  if (numberIn(answered) === lines && numberIn(problems) === 0) return numberIn(speed);
  throw new PartFault(`${lines} lines were asked, and the command ended with: ${last}`);
}

function numberIn(text = ''): number {
  return Number.parseFloat(text.replaceAll(',', ''));
}
