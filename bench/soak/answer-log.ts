import type { SoakResult } from './load.ts';
import type { Asked } from './requests.ts';

const MOST_EXAMPLES = 5;
const LONGEST_EXAMPLE = 300;
const VERSION = /"catalogue":\{"version":"([^"]+)"/;

/** Keeps count of answers: how many of what, which were not expected, and which catalogues they rested on. */
export function answerLog() {
  const asked: Record<string, number> = {};
  const versions = new Set<string>();
  const examples: string[] = [];
  const times: number[] = [];
  const counts = { expected: 0, unexpected: 0, notModified: 0 };
  const unexpected = ({ request }: Asked, what: string) => {
    counts.unexpected += 1;
    if (examples.length < MOST_EXAMPLES) examples.push(`${request.path}: ${what}`.slice(0, LONGEST_EXAMPLE));
  };
  return {
    answered: (request: Asked, { status, body }: { status: number; body: string }, ms: number) => {
      asked[request.what] = (asked[request.what] ?? 0) + 1;
      times.push(ms);
      if (request.expected.includes(status)) counts.expected += 1;
      else unexpected(request, `${status} ${body}`);
      if (status === 304) counts.notModified += 1;
      const [, version] = VERSION.exec(body) ?? [];
      if (version !== undefined) versions.add(version);
    },
    broken: (request: Asked, error: unknown) => unexpected(request, String(error)),
    result: (): SoakResult => {
      const sorted = times.toSorted((a, b) => a - b);
      const percentile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
      return { asked, ...counts, examples, versions: [...versions], p50: percentile(0.5), p99: percentile(0.99) };
    },
  };
}
