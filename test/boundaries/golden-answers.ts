import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { Criterion } from '#core/eligibility/criterion.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { matchInstrument } from '#core/matching/match.ts';
import type { ProfileAnswers } from '#core/profile/profile-schema.ts';
import { rank } from '#core/ranking/rank.ts';
import { rankRangeOf } from '#core/ranking/rank-range.ts';
import { createMatchCompany } from '#features/matching/match-company.ts';
import { toMatchResponse } from '#features/matching/to-match-response.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';
import { goldenCaseSchema } from '../golden/golden-case.ts';

const FOLDER = join(import.meta.dirname, '../golden/cases');

export type GoldenRequest = { readonly name: string; readonly answers: ProfileAnswers; readonly asOf: string };

/** What the companies of the golden cases ask. */
export const GOLDEN_REQUESTS: readonly GoldenRequest[] = readdirSync(FOLDER).map((name) => {
  const { request, asOf } = goldenCaseSchema.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
  return { name, answers: request, asOf };
});

/** The whole answer as it is sent, every instrument and every node included. */
export function answerText({ answers, asOf }: GoldenRequest, catalogue: Catalogue): string {
  const match = createMatchCompany({
    currentCatalogue: () => catalogue,
    today: () => asOf,
    reportFailure: (_, error) => {
      throw error;
    },
  });
  return JSON.stringify(toMatchResponse(match({ answers, asOf }), { language: 'nb', limit: 500, trace: 'full' }));
}

/** What is decided of each instrument, best first, without the order in which its conditions are written. */
export function standingsOf(instruments: readonly Instrument[], situation: Situation) {
  const matches = instruments.map((instrument) => matchInstrument(instrument, situation));
  const order = rank(matches, situation, STANDARD_RANKING);
  return order.map((entry) => {
    const { match, ...ranked } = entry;
    const rankRange = rankRangeOf(entry, order, STANDARD_RANKING.slack);
    const { instrument, status, role, conditions, window, from, missingFacts, exact, support } = match;
    const verdicts = [...conditions.verdicts];
    const missing = missingFacts.toSorted();
    return { ...ranked, rankRange, id: instrument.id, status, role, verdicts, window, from, missing, exact, support };
  });
}

/** The instrument with every criterion, at any depth, as the function makes it. */
export function withCriteria(instrument: Instrument, change: (criterion: Criterion) => Criterion): Instrument {
  return { ...instrument, criteria: instrument.criteria.map((criterion) => rewritten(criterion, change)) };
}

function rewritten(criterion: Criterion, change: (criterion: Criterion) => Criterion): Criterion {
  switch (criterion.rule) {
    case 'all':
    case 'any':
    case 'at-least':
      return change({ ...criterion, of: criterion.of.map((part) => rewritten(part, change)) });
    case 'not':
      return change({ ...criterion, of: rewritten(criterion.of, change) });
    default:
      return change(criterion);
  }
}
