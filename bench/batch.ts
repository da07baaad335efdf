import { medianOf, toFigure, toTable } from './markdown-table.ts';
import type { Effort } from './part.ts';
import { questionNumber } from './questions.ts';
import { canHoldToOneCore, type RunningBatch, startBatch, type Turn } from './running-batch.ts';

/** One worker uses the second core too: there its garbage is collected, and its code compiled. On one core it cannot. */
const SETTINGS = [
  { name: '1, on one core', workers: 1, onOneCore: true },
  { name: '1', workers: 1, onOneCore: false },
  { name: '2', workers: 2, onOneCore: false },
] as const;
const MEASURED_AGAINST = '1';

/** Each thread compiles what it runs; after so many lines, two of them have done so. */
const LINES = { first: 1000, warmUp: 1000, aTurn: 800, turns: 7 } as const;
const LINES_OF_A_SMOKE_RUN = { first: 20, warmUp: 0, aTurn: 20, turns: 1 } as const;

type Measured = {
  readonly name: string;
  readonly batch: RunningBatch;
  readonly first: Turn;
  readonly turns: Turn[];
};

/** Made-up questions through `envei match --batch`, by one worker and by two: all stay there, and one is asked at a time. */
export async function measureBatch({ isQuick, progress }: Effort): Promise<string> {
  const lines = isQuick ? LINES_OF_A_SMOKE_RUN : LINES;
  const next = questions();
  await using running = new AsyncDisposableStack();
  const measured: Measured[] = [];
  for (const { name, workers, onOneCore } of SETTINGS) {
    if (onOneCore && !canHoldToOneCore()) continue;
    progress(`workers: ${name}; the first lines`);
    const batch = running.use(await startBatch({ workers, onOneCore }));
    await batch.answer(next(1));
    const first = await batch.answer(next(lines.first));
    await batch.answer(next(lines.warmUp));
    measured.push({ name, batch, first, turns: [] });
  }
  for (let turn = 1; turn <= lines.turns; turn += 1) {
    for (const { name, batch, turns } of measured) {
      progress(`workers: ${name}; turn ${turn} of ${lines.turns}`);
      turns.push(await batch.answer(next(lines.aTurn)));
    }
  }
  return tableOf(measured, lines);
}

/** Hands out so many at a time, none twice. */
function questions(): (count: number) => readonly string[] {
  let asked = 0;
  return (count) => {
    asked += count;
    return Array.from({ length: count }, (_, index) => questionNumber(asked - count + index));
  };
}

function tableOf(measured: readonly Measured[], { first, aTurn, turns }: typeof LINES | typeof LINES_OF_A_SMOKE_RUN) {
  const against = measured.find(({ name }) => name === MEASURED_AGAINST)?.turns ?? [];
  const rows = measured.map(({ name, first: begun, turns: own }) => {
    const speed = medianOf(own.map(({ linesASecond }) => linesASecond));
    const cores = medianOf(own.map((turn) => turn.cores));
    const ratio = medianOf(
      own.map(({ linesASecond }, turn) => linesASecond / (against[turn]?.linesASecond ?? Number.NaN)),
    );
    return [
      name,
      ...[begun.linesASecond, speed].map(toFigure),
      `×${toFigure(ratio)}`,
      ...[cores, speed / cores].map(toFigure),
    ];
  });
  return toTable(
    [
      'Workers',
      `Profiles a second, first ${first}`,
      `then, median of ${turns} × ${aTurn}`,
      'Against one, median',
      'Cores at work',
      'Profiles a second and core',
    ],
    rows,
  );
}
