import { writeFileSync } from 'node:fs';
import { canHoldToOneCore, runEnvei } from './envei-command.ts';
import { medianOf, toFigure, toTable } from './markdown-table.ts';
import { type Effort, PartFault } from './part.ts';
import { questionNumber } from './questions.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** One worker uses the second core too: there its garbage is collected, and its code compiled. On one core it cannot. */
const SETTINGS = [
  { name: '1, on one core', workers: 1, onOneCore: true },
  { name: '1', workers: 1, onOneCore: false },
  { name: '2', workers: 2, onOneCore: false },
] as const;
type Setting = (typeof SETTINGS)[number];
const LAST_LINE = /^([\d,]+) lines answered(?:, ([\d,]+) of them with a problem)?, in .* s \(([\d,.]+) lines\/s\)$/;

/** A file of questions through `envei match --batch`, with one worker and with two, turn by turn. */
export async function measureBatch({ isQuick, progress }: Effort): Promise<string> {
  using folder = temporaryFolder();
  const lines = isQuick ? 100 : 4_000;
  const file = folder.at('questions.ndjson');
  writeFileSync(file, Array.from({ length: lines }, (_, number) => `${questionNumber(number)}\n`).join(''));
  const settings = SETTINGS.filter(({ onOneCore }) => !onOneCore || canHoldToOneCore());
  const runs = new Map<Setting, Run[]>(settings.map((setting) => [setting, []]));
  const rounds = isQuick ? 1 : 3;
  for (let round = 1; round <= rounds; round += 1) {
    for (const setting of settings) {
      progress(`workers: ${setting.name}; round ${round} of ${rounds}`);
      runs.get(setting)?.push(await runIn(setting, file, lines));
    }
  }
  const rows = [...runs].map(([{ name }, own]) => {
    const speed = medianOf(own.map((run) => run.speed));
    const cores = medianOf(own.map((run) => run.cores));
    return [name, ...[speed, cores, speed / cores].map(toFigure)];
  });
  return toTable(
    ['Workers', `Profiles a second, median of ${rounds}`, 'Cores at work', 'Profiles a second and core'],
    rows,
  );
}

type Run = { readonly speed: number; readonly cores: number };

async function runIn({ workers, onOneCore }: Setting, file: string, lines: number): Promise<Run> {
  const command = ['match', '--batch', file, '--output', '/dev/null', '--workers', String(workers)];
  const { aside, cores } = await runEnvei(command, { onOneCore });
  const last = aside.at(-1) ?? '';
  const [, answered, problems = '0', speed] = LAST_LINE.exec(last) ?? [];
  if (numberIn(answered) === lines && numberIn(problems) === 0) return { speed: numberIn(speed), cores };
  throw new PartFault(`${lines} lines were asked, and the command ended with: ${last}`);
}

function numberIn(text = ''): number {
  return Number.parseFloat(text.replaceAll(',', ''));
}
