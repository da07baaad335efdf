import { z } from 'zod';
import { type Child, startChild } from '../child-process.ts';
import { medianOf } from '../markdown-table.ts';
import { type Effort, PartFault } from '../part.ts';
import type { EngineName } from './engines.ts';

const PROCESS = new URL('./engine-process.ts', import.meta.url).pathname;
const MOST_TIMED = 20_000;

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
  { isQuick, progress }: Effort,
): Promise<SizeMeasurement> {
  await using started = new AsyncDisposableStack();
  const compared = Math.round(Math.min(300, Math.max(20, 1_000_000 / instruments)) / (isQuick ? 10 : 1));
  const entered: Entered[] = [];
  const failed: Measured[] = [];
  let expected: { readonly hash: string; readonly eligible: number } | undefined;
  for (const engine of engines) {
    progress(`${instruments} instruments: ${engine} answers ${compared} profiles`);
    const child = started.use(
      startChild(PROCESS, { args: [engine, String(instruments)], flags: ['--max-old-space-size=8192'] }),
    );
    try {
      const { loadMs } = await child.ask({ do: 'load' }, z.object({ loadMs: z.number() }));
      const answers = await child.ask({ do: 'answer', profiles: compared }, digestSchema);
      expected ??= answers;
      assertSame(engine, answers, expected);
      entered.push({ engine, child, loadMs, profiles: await profilesFor(child, isQuick ? 50 : 700) });
    } catch (error) {
      if (error instanceof PartFault) throw error;
      failed.push({ engine, instruments, outcome: 'failed', problem: String(error) });
    }
  }
  const results = await timed(entered, instruments, { isQuick, progress });
  return {
    results: [...results, ...failed],
    compared,
    eligibleShare: (expected?.eligible ?? 0) / compared / instruments,
  };
}

const digestSchema = z.object({ hash: z.string(), eligible: z.number() });
type Digest = z.infer<typeof digestSchema>;

function assertSame(engine: EngineName, answers: Digest, expected: Digest): void {
  if (answers.hash === expected.hash) return;
  throw new PartFault(
    `${engine} answers otherwise than ours (${answers.eligible} yeses against ${expected.eligible}); npx vitest run test/bench says where`,
  );
}

const timeSchema = z.object({ ms: z.number() });

/** As many profiles as fill a round; found by doubling, which also warms the code. */
async function profilesFor({ ask }: Child, roundMs: number): Promise<number> {
  let profiles = 1;
  let { ms } = await ask({ do: 'time', profiles }, timeSchema);
  while (ms < roundMs / 2 && profiles < MOST_TIMED) {
    profiles = Math.min(MOST_TIMED, profiles * 2);
    ({ ms } = await ask({ do: 'time', profiles }, timeSchema));
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
