import { PROBLEM_STATUS, type ProblemCode, problemSchema } from './problem.ts';
import { PROBLEM_TEXTS } from './wording/problem-texts.ts';

/** What any route can answer, whatever it does. */
export const EVERYWHERE = [
  'not-acceptable',
  'too-many-requests',
  'internal-error',
  'overloaded',
] as const satisfies ProblemCode[];

/** The problems of a route that answers from the catalogue: its own, and those they all share. */
export function apiRefusals(...codes: readonly ProblemCode[]) {
  return refusals(...codes, ...EVERYWHERE, 'not-ready');
}

/** The problems a route can answer, for the `response` part of its schema. */
export function refusals(...codes: readonly ProblemCode[]) {
  const byStatus = Map.groupBy(codes, (code) => PROBLEM_STATUS[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, sharing]) => [
      status,
      {
        description: sharing.map((code) => `${PROBLEM_TEXTS[code].title.en} (\`${code}\`).`).join(' '),
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  );
}
