import { z } from 'zod';
import type { InputFault } from './input/input-fault.ts';
import type { TextParams } from './wording/template.ts';

/** Every error a client can meet, and its status. The words are in problem-texts.ts. */
export const PROBLEM_STATUS = {
  'malformed-request': 400,
  'malformed-json': 400,
  'empty-body': 400,
  'invalid-parameters': 400,
  'not-found': 404,
  'instrument-not-found': 404,
  'ranking-profile-not-found': 404,
  'catalogue-not-found': 404,
  'not-known-then': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'request-timeout': 408,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'unsupported-content-encoding': 415,
  'invalid-request': 422,
  'too-many-requests': 429,
  'headers-too-large': 431,
  'internal-error': 500,
  overloaded: 503,
  'not-ready': 503,
  'batch-interrupted': 503,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEM_STATUS, code);
}

type ProblemDetails = {
  /** What the detail sentence of the code needs, such as `first` for `not-known-then`. */
  readonly params?: TextParams;
  readonly headers?: Readonly<Record<string, string>>;
  readonly faults?: readonly InputFault[];
  readonly cause?: unknown;
};

/** Thrown anywhere in a request; the error handler turns it into an RFC 9457 answer. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly params: TextParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly faults: readonly InputFault[];

  constructor(code: ProblemCode, { params = {}, headers = {}, faults = [], cause }: ProblemDetails = {}) {
    super(code, { cause });
    this.code = code;
    this.params = params;
    this.headers = headers;
    this.faults = faults;
  }
}

const code = z.string().regex(/^[a-z][a-z0-9-]*$/);

const faultSchema = z
  .strictObject({
    pointer: z.string().optional().meta({ description: 'Where in the body, as a JSON Pointer fragment (RFC 6901).' }),
    parameter: z.string().optional().meta({ description: 'Which path or query parameter, or header.' }),
    code: code.meta({ description: 'Stable code of the fault, for programs.' }),
    detail: z
      .string()
      .meta({ description: 'What is wrong, in the negotiated language. Never repeats the value sent.' }),
    remedy: z.string().meta({ description: 'What to send instead.' }),
  })
  .meta({ id: 'Fault', description: 'One thing that is wrong with the request.' });

export const problemSchema = z
  .strictObject({
    type: z.string().meta({ format: 'uri-reference', description: 'Address of a page that explains the problem.' }),
    title: z.string().meta({ description: 'What kind of problem; the same words every time.' }),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'What went wrong this time, and what to do.' }),
    instance: z.string().meta({ format: 'uri-reference', description: 'This one occurrence.' }),
    code: code.meta({ description: 'Stable code of the problem, for programs.' }),
    requestId: z.string().meta({ description: 'Quote this when asking for help; the log holds it too.' }),
    errors: z.array(faultSchema).max(50).optional().meta({ description: 'Everything that is wrong, at once.' }),
  })
  .meta({
    id: 'Problem',
    description: 'An error, as RFC 9457 problem details.',
    examples: [
      {
        type: '/problems/invalid-request',
        title: 'Forespørselen har feil',
        status: 422,
        detail: 'Innholdet er lest og forstått, men noe må rettes; se errors.',
        instance: 'urn:uuid:5f0e0c0a-3a52-4c5e-9d2c-2b1a7f3f9c11',
        code: 'invalid-request',
        requestId: '5f0e0c0a-3a52-4c5e-9d2c-2b1a7f3f9c11',
        errors: [
          {
            pointer: '#/project/trl',
            code: 'too-large',
            detail: 'Verdien er over den høyeste tillatte.',
            remedy: 'Send 9 eller lavere.',
          },
        ],
      },
    ],
  });
export type ProblemBody = z.infer<typeof problemSchema>;
