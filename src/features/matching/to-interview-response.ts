import type { FactName } from '#core/profile/facts/fact-catalogue.ts';
import type { Language } from '#core/shared/localized-text.ts';
import type { InterviewResponse } from './interview.schemas.ts';
import type { MatchResult } from './match-company.ts';
import { toMatchResponse, toQuestion } from './to-match-response.ts';
import { standingOf } from './to-standing.ts';
import { wordingIn } from './wording/wording.ts';

/** Describes a fact as a form needs it. */
export type DescribeFact = (fact: FactName, language: Language) => Readonly<Record<string, unknown>>;

/** The next question; or the matches, when the first five stand whatever is answered or nothing is left to ask. */
export function toInterviewResponse(
  result: MatchResult,
  options: { readonly language: Language; readonly limit: number },
  describe: DescribeFact,
): InterviewResponse {
  const [next] = result.questions;
  const standing = standingOf(result);
  if (result.outlook.isSettled || next === undefined) {
    return { done: true, result: toMatchResponse(result, { ...options, trace: 'reasons' }), standing };
  }
  const { language } = options;
  const question = { ...toQuestion(next, wordingIn(language)), definition: { ...describe(next.fact, language) } };
  return { done: false, question, standing };
}
