import { hastyAnswers } from './made-up-answers.ts';
import { createRandom } from './random.ts';

const AS_OF = '2026-11-24';

/** The body of `POST /v1/matches` number so and so: some facts told, some about, most not; always the same, never twice. */
export function questionNumber(number: number, limit = 20): string {
  return JSON.stringify({ ...hastyAnswers(createRandom(number + 1)), asOf: AS_OF, limit });
}
