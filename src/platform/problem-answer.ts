import type { FastifyReply, FastifyRequest } from 'fastify';
import { toWordedFault } from './input/fault-wording.ts';
import { MOST_FAULTS } from './input/input-faults.ts';
import { type Language, type LocalizedText, languageOf } from './language.ts';
import { JSON_MEDIA_TYPE, mediaTypesOf } from './media-types.ts';
import { PROBLEM_STATUS, type Problem, type ProblemBody } from './problem.ts';
import { PROBLEM_TEXTS } from './wording/problem-texts.ts';
import { fillIn } from './wording/template.ts';

const FAULTS_ARE_CUT: LocalizedText = {
  nb: `Høyst ${MOST_FAULTS} feil vises; det kan være flere.`,
  nn: `Høgst ${MOST_FAULTS} feil blir viste; det kan vere fleire.`,
  en: `At most ${MOST_FAULTS} errors are shown; there may be more.`,
};

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

type Occurrence = {
  readonly language: Language;
  readonly requestId: string;
  readonly baseUrl: string;
  /** The media types the address reads and serves; JSON unless given. */
  readonly reads?: string | undefined;
  readonly serves?: string | undefined;
};

export function toProblemBody(problem: Problem, occurrence: Occurrence): ProblemBody {
  const { language, requestId, baseUrl, reads = JSON_MEDIA_TYPE, serves = JSON_MEDIA_TYPE } = occurrence;
  const { title, detail, remedy } = PROBLEM_TEXTS[problem.code];
  const params = { reads, serves, ...problem.params };
  return {
    type: `${baseUrl}/problems/${problem.code}`,
    title: title[language],
    status: PROBLEM_STATUS[problem.code],
    detail: [detail, remedy, ...noteOn(problem)].map((text) => fillIn(text, params, language)).join(' '),
    instance: UUID.test(requestId) ? `urn:uuid:${requestId}` : requestId,
    code: problem.code,
    requestId,
    ...(problem.faults.length > 0 && { errors: problem.faults.map((fault) => toWordedFault(fault, language)) }),
  };
}

function noteOn({ faults }: Problem): readonly LocalizedText[] {
  return faults.length < MOST_FAULTS ? [] : [FAULTS_ARE_CUT];
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem, publicUrl?: string) {
  const language = languageOf(request);
  const { reads, serves } = mediaTypesOf(request);
  const occurrence = { ...occurrenceOf(request, publicUrl), language, reads: reads[0], serves: serves[0] };
  return reply
    .code(PROBLEM_STATUS[problem.code])
    .headers({ 'cache-control': 'no-store', ...problem.headers })
    .header('content-language', language)
    .type('application/problem+json')
    .send(JSON.stringify(toProblemBody(problem, occurrence)));
}

/** What names a request in its problems, and leads to the pages that explain them. */
export function occurrenceOf(request: FastifyRequest, publicUrl: string | undefined) {
  return { requestId: request.id, baseUrl: publicUrl ?? baseUrlOf(request) };
}

/** The address the caller used; relative when the Host header is missing or odd. */
function baseUrlOf({ protocol, host }: FastifyRequest): string {
  const base = `${protocol}://${host}`;
  return /^[\w.:[\]-]+$/.test(host ?? '') && URL.canParse(base) ? base : '';
}
