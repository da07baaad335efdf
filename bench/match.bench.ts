import { Bench } from 'tinybench';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { matchInstrument } from '#core/matching/match.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import { toProfile } from '#core/profile/profile.ts';
import { createMatchCompany } from '#features/matching/match-company.ts';
import { toMatchResponse } from '#features/matching/to-match-response.ts';
import { onDay } from '#test/support/question-day.ts';
import { ALL_FACTS, answersWithUnknown } from './profiles.ts';

const DAY = '2026-11-24';
const CURVE = [0, 5, 10, 20, 30, 40, 50, ALL_FACTS];
const WHOLE_ANSWERS = [0, 5, ALL_FACTS];

/** One profile against the whole catalogue: the verdicts alone, and the worded answer with twenty explained matches. */
export async function benchMatching(catalogue: Catalogue): Promise<void> {
  const bench = new Bench({ time: 400, warmupTime: 200 });
  for (const unknown of CURVE) {
    const situation = situationOf(toProfile(answersWithUnknown(unknown)), onDay(DAY));
    bench.add(`verdicts, ${unknown} of ${ALL_FACTS} facts unknown`, () => {
      for (const instrument of catalogue.instruments) matchInstrument(instrument, situation);
    });
  }
  const match = createMatchCompany({ currentCatalogue: () => catalogue, today: () => DAY, reportFailure: rethrow });
  for (const unknown of WHOLE_ANSWERS) {
    const answers = answersWithUnknown(unknown);
    bench.add(`whole answer, ${unknown} of ${ALL_FACTS} facts unknown`, () => {
      toMatchResponse(match({ answers }), { language: 'nb', limit: 20, trace: 'reasons' });
    });
  }
  await bench.run();
  report(bench, catalogue.instruments.length);
}

function rethrow(_: unknown, error: unknown): never {
  throw error;
}

/** Ratios to the first row travel between machines; milliseconds do not. */
function report(bench: Bench, instruments: number): void {
  const rows = bench.tasks.map(({ name, result }) => ({ name, ms: 'latency' in result ? result.latency.p50 : 0 }));
  const base = rows.at(0)?.ms ?? 1;
  process.stdout.write(`One profile, ${instruments} instruments, median of each\n`);
  for (const { name, ms } of rows) {
    process.stdout.write(`${name.padEnd(44)} ${ms.toFixed(2).padStart(8)} ms  ×${(ms / base).toFixed(1)}\n`);
  }
}
