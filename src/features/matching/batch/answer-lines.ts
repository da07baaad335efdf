import { createMatchCompany, type MatchCompany } from '../match-company.ts';
import type { MatchRequest } from '../match-request.schemas.ts';
import { toMatchResponse } from '../to-match-response.ts';
import type { AnsweredLines, Trouble } from './answered-lines.ts';
import type { BatchLine } from './batch-line.ts';
import type { BatchTerms } from './batch-terms.ts';
import { toJsonLines } from './json-lines.ts';

type ProblemDetails = { readonly code: string };

type Dependencies = {
  /** The request that a line holds, read and checked as `POST /v1/matches` does it; throws what is wrong with it. */
  readonly readRequest: (line: BatchLine) => MatchRequest;
  /** What is told of an error on a line. */
  readonly toProblem: (error: unknown, lineNumber: number, terms: BatchTerms) => ProblemDetails;
  /** Whether an error is ours rather than the caller's. */
  readonly isOurs: (problem: ProblemDetails) => boolean;
};

/** Answers each line as if it had been asked alone. What is wrong with one costs only that one. */
export function createAnswerLines({ readRequest, toProblem, isOurs }: Dependencies) {
  return (lines: readonly BatchLine[], terms: BatchTerms): AnsweredLines => {
    const troubles: Trouble[] = [];
    let line = 0;
    const matchCompany = createMatchCompany({
      currentCatalogue: () => terms.catalogue,
      today: () => terms.today,
      reportFailure: ({ id }, error) => troubles.push({ line, instrumentId: id, error }),
    });
    const answers = lines.map((batchLine) => {
      line = batchLine.number;
      try {
        return { line, answer: answerTo(readRequest(batchLine), matchCompany, terms) };
      } catch (error) {
        const problem = toProblem(error, line, terms);
        if (isOurs(problem)) troubles.push({ line, error });
        return { line, problem };
      }
    });
    return {
      bytes: toJsonLines(answers),
      lines: answers.length,
      problems: answers.filter((answer) => 'problem' in answer).length,
      troubles,
    };
  };
}

function answerTo(request: MatchRequest, matchCompany: MatchCompany, { language, trace, contrast }: BatchTerms) {
  const { asOf, limit, unknownPolicy, deMinimisAwards, ...answers } = request;
  const result = matchCompany({ answers, deMinimisAwards, asOf, unknownPolicy });
  return toMatchResponse(result, { language, limit, trace, contrast });
}
