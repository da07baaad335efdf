import { Bench } from 'tinybench';
import { matchInstrument } from '#core/matching/match.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import { toProfile } from '#core/profile/profile.ts';
import { createMatchCompany } from '#features/matching/match-company.ts';
import { toMatchResponse } from '#features/matching/to-match-response.ts';
import { keepNewObjectsYoung } from '#platform/object-placement.ts';
import { onDay } from '#test/support/question-day.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { ALL_FACTS, answersWithUnknown } from './answers-with-unknown.ts';
import { toFigure, toTable } from './markdown-table.ts';
import type { Effort } from './part.ts';

const DAY = '2026-11-24';
const CURVE = [0, 5, 10, 20, 30, 40, 50, ALL_FACTS];
const WHOLE_ANSWERS = [0, 5, ALL_FACTS];

/** One profile against the whole catalogue: the verdicts alone, and the worded answer with twenty explained matches. */
export async function measureOneQuestion({ isQuick, progress }: Effort): Promise<string> {
  keepNewObjectsYoung();
  progress('reading the catalogue');
  const catalogue = await realCatalogue();
  const bench = new Bench(isQuick ? { iterations: 1, time: 0, warmup: false } : { time: 400, warmupTime: 200 });
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
  bench.addEventListener('cycle', ({ task }) => progress(task?.name ?? ''));
  await bench.run();
  return toReport(bench);
}

function rethrow(_: unknown, error: unknown): never {
  throw error;
}

/** Ratios to the first row travel between machines; milliseconds do not. */
function toReport({ tasks }: Bench): string {
  const rows = tasks.map(({ name, result }) => ({ name, ms: 'latency' in result ? result.latency.p50 : Number.NaN }));
  const base = rows[0]?.ms ?? Number.NaN;
  return toTable(
    ['What', 'Milliseconds, median', 'Against the first'],
    rows.map(({ name, ms }) => [name, toFigure(ms), `×${toFigure(ms / base)}`]),
  );
}
