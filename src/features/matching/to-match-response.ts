import type { NextQuestion } from '#core/advice/next-questions.ts';
import { benchFor } from '#core/advice/repairs.ts';
import { observedOf } from '#core/profile/observed.ts';
import { factText } from '#core/profile/texts/texts.ts';
import type { Language } from '#core/shared/localized-text.ts';
import type { MatchResult } from './match-company.ts';
import type { MatchResponse } from './match-response.schemas.ts';
import { toMatch } from './to-match.ts';
import { toPlace } from './to-place.ts';
import { standingOf, toPosition, toUncovered, toUses } from './to-standing.ts';
import { labelOf, observedText } from './wording/values.ts';
import { type Wording, wordingIn } from './wording/wording.ts';

export type ResponseOptions = {
  readonly language: Language;
  readonly limit: number;
  readonly trace: 'reasons' | 'full';
  /** Whether each match says why it stands above the next. */
  readonly contrast?: 'none' | 'neighbours' | undefined;
};

/** Puts a result into words. Only what is listed is worded. */
export function toMatchResponse(result: MatchResult, options: ResponseOptions): MatchResponse {
  const { language, limit, trace, contrast = 'none' } = options;
  const wording = wordingIn(language);
  const { asOf, unknownPolicy, catalogue, ranking, ranked, questions, outlook, gaps } = result;
  const bench = benchFor(result.situation);
  return {
    asOf,
    unknownPolicy,
    catalogue: { version: catalogue.version, publishedAt: catalogue.publishedAt },
    rankingProfile: ranking.id,
    notice: wording.phrases.notice(asOf.slice(0, 10)),
    assumptions: assumptionsIn(result, wording),
    summary: { ...standingOf(result), uses: toUses(result, wording) },
    position: toPosition(result, wording),
    matches: ranked.slice(0, limit).map((entry) => {
      const { rank, ...place } = toPlace(entry, result, { contrast, wording });
      const { instrument, ...match } = toMatch(entry, bench, { wording, trace });
      return { rank, instrument, ...place, ...match };
    }),
    nextQuestions: questions.map((question) => toQuestion(question, wording)),
    settled: outlook.isSettled,
    gaps: gaps.map((gap) => ({ gap, text: wording.phrases.gaps[gap] })),
    uncovered: toUncovered(result, wording),
  };
}

function assumptionsIn({ situation }: MatchResult, wording: Wording): MatchResponse['assumptions'] {
  return [...situation.profile].flatMap(([fact, { possible, provenance }]) => {
    const value = provenance === 'assumed' ? observedOf(fact, possible) : undefined;
    if (typeof value !== 'string' && typeof value !== 'boolean') return [];
    const text = wording.phrases.assumed(labelOf(fact, wording), observedText(fact, value, wording));
    return [{ fact, value, text }];
  });
}

/** A question with its words and what it is good for. */
export function toQuestion({ fact, decides, inTop, expected }: NextQuestion, { language, phrases }: Wording) {
  const { question } = factText(fact);
  return { fact, question: question[language], decides, inTop, expected, why: phrases.bearsOn(decides, inTop) };
}
