import { z } from 'zod';
import { type Child, startChild } from '../child-process.ts';
import { medianOf } from '../markdown-table.ts';
import { type Effort, PartFault } from '../part.ts';
import type { EngineName } from './engines.ts';

const PROCESS = new URL('./engine-process.ts', import.meta.url).pathname;
const MOST_TIMED = 20_000;
const MOST_ATTEMPTS = 20;
/** Room for engines that keep an object for every condition. */
const FLAGS = ['--max-old-space-size=8192'];
/** What does not load or answer in ten minutes is said not to. */
const PATIENCE_MS = 600_000;

/** What one engine did with so many instruments; one that cannot hold them says what came of it. */
export type Measured = { readonly engine: EngineName; readonly instruments: number } & (
  | { readonly outcome: 'measured'; readonly microseconds: number; readonly profiles: number; readonly loadMs: number }
  | { readonly outcome: 'failed'; readonly problem: string }
);

export type SizeMeasurement = {
  readonly results: readonly Measured[];
  /** How many profiles all engines answered alike, before anything was timed, and the share of yeses. */
  readonly compared: number;
  readonly eligibleShare: number;
};

type Entered = {
  readonly engine: EngineName;
  readonly child: Child;
  readonly loadMs: number;
  readonly profiles: number;
};

/** All engines over the same instruments: first their answers are compared, then they are timed in turn, round by round. */
export async function measureSize(
  engines: readonly EngineName[],
  instruments: number,
  effort: Effort,
): Promise<SizeMeasurement> {
  await using started = new AsyncDisposableStack();
  const compared = Math.round(Math.min(300, Math.max(20, 1_000_000 / instruments)) / (effort.isQuick ? 10 : 1));
  const entered: Entered[] = [];
  const failed: Measured[] = [];
  const answers = new Map<EngineName, Digest>();
  for (const engine of engines) {
    effort.progress(`${instruments} instruments: ${engine} answers ${compared} profiles`);
    const child = started.use(
      startChild(PROCESS, { args: [engine, String(instruments)], flags: FLAGS, patienceMs: PATIENCE_MS }),
    );
    try {
      const { loadMs } = await child.ask({ do: 'load' }, z.object({ loadMs: z.number() }));
      answers.set(engine, await child.ask({ do: 'answer', profiles: compared }, digestSchema));
      entered.push({ engine, child, loadMs, profiles: await profilesFor(child, effort.isQuick ? 50 : 500) });
    } catch (error) {
      failed.push({ engine, instruments, outcome: 'failed', problem: String(error) });
    }
  }
  const { eligible } = sameAnswer(answers);
  const results = await timed(entered, instruments, effort);
  return { results: [...results, ...failed], compared, eligibleShare: eligible / compared / instruments };
}

const digestSchema = z.object({ hash: z.string(), eligible: z.number() });
type Digest = z.infer<typeof digestSchema>;

/** The answer all engines gave; another one means that they do not do the same work, and nothing is timed. */
function sameAnswer(answers: ReadonlyMap<EngineName, Digest>): Digest {
  const [[, first] = [], ...others] = answers;
  const differing = others.filter(([, { hash }]) => hash !== first?.hash).map(([engine]) => engine);
  if (first !== undefined && differing.length === 0) return first;
  throw new PartFault(`Other answers than ours from ${differing.join(', ')}; npx vitest run test/bench says where`);
}

const timeSchema = z.object({ ms: z.number() });

/** As many profiles as fill a round; found by trying until it fits twice in a row, because code still warms up meanwhile. */
async function profilesFor({ ask }: Child, roundMs: number): Promise<number> {
  let profiles = 1;
  let fits = 0;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS && fits < 2; attempt += 1) {
    const { ms } = await ask({ do: 'time', profiles }, timeSchema);
    const change = Math.min(4, Math.max(1 / 4, roundMs / ms));
    const better = Math.min(MOST_TIMED, Math.max(1, Math.round(profiles * change)));
    const isFit = better === profiles || (change > 1 / 2 && change < 2);
    fits = isFit ? fits + 1 : 0;
    if (!isFit) profiles = better;
  }
  return profiles;
}

async function timed(
  entered: readonly Entered[],
  instruments: number,
  { isQuick, progress }: Effort,
): Promise<readonly Measured[]> {
  const rounds = isQuick ? 1 : 5;
  const times = new Map(entered.map(({ engine }) => [engine, [] as number[]]));
  const warmUps = isQuick ? 0 : 2;
  for (let round = 1 - warmUps; round <= rounds; round += 1) {
    progress(`${instruments} instruments: ${round > 0 ? `round ${round} of ${rounds}` : 'warming up'}`);
    for (const { engine, child, profiles } of entered) {
      const { ms } = await child.ask({ do: 'time', profiles }, timeSchema);
      if (round > 0) times.get(engine)?.push((ms * 1000) / profiles);
    }
  }
  return entered.map(({ engine, profiles, loadMs }) => ({
    engine,
    instruments,
    outcome: 'measured',
    microseconds: medianOf(times.get(engine) ?? []),
    profiles,
    loadMs,
  }));
}
