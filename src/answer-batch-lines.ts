import { createAnswerLines } from '#features/matching/batch/answer-lines.ts';
import type { AnsweredLines } from '#features/matching/batch/answered-lines.ts';
import type { BatchLine } from '#features/matching/batch/batch-line.ts';
import type { BatchTerms } from '#features/matching/batch/batch-terms.ts';
import { toJsonLines } from '#features/matching/batch/json-lines.ts';
import { type MatchRequest, matchRequestSchema } from '#features/matching/match-request.schemas.ts';
import { BODY_LIMIT_MIB, problemOf } from '#platform/error-handler.ts';
import { readJson, unreadable } from '#platform/input/read-json.ts';
import { checked } from '#platform/input/validation.ts';
import { Problem, type ProblemBody } from '#platform/problem.ts';
import { toProblemBody } from '#platform/problem-answer.ts';

/** Answers lines with the platform's own reading, checking and wording, as every thread of a batch does it. */
export const answerBatchLines = createAnswerLines({
  readRequest,
  toProblem: toLineProblem,
  isOurs: ({ code }) => code === 'internal-error',
});

/** The one answer to a line that could not be worked on, or did not come whole. */
export function answerFailure(error: unknown, line: number, terms: BatchTerms): AnsweredLines {
  const problem = toLineProblem(error, line, terms);
  const troubles = problem.code === 'internal-error' ? [{ line, error }] : [];
  return { bytes: toJsonLines([{ line, problem }]), lines: 1, problems: 1, troubles };
}

function readRequest(line: BatchLine): MatchRequest {
  if ('unreadable' in line) throw problemWith(line.unreadable);
  const { value, error } = checked(matchRequestSchema, readJson(line.text));
  if (error !== undefined) throw error;
  return value;
}

function problemWith(flaw: 'too-long' | 'not-utf-8'): Problem {
  return flaw === 'not-utf-8' ? unreadable() : new Problem('body-too-large', { params: { limitMib: BODY_LIMIT_MIB } });
}

/** Told as for a request of its own; `instance` adds the line to what names the batch. */
function toLineProblem(error: unknown, line: number, terms: BatchTerms): ProblemBody {
  const body = toProblemBody(problemOf(error), terms);
  return { ...body, instance: `${body.instance}#line-${line}` };
}
