import { matchExamples } from '../match-examples.ts';

/** Batches to try. Each is run by a test, as every example is. */
export const batchExamples = {
  'three-companies': {
    summary: 'Three companies, a line each',
    value: toNdjson(Object.values(matchExamples).map(({ value }) => JSON.stringify({ ...value, limit: 3 }))),
  },
  'a-line-that-cannot-be-read': {
    summary: 'The second line is no JSON; it costs only itself',
    value: toNdjson(['{"company":{"employees":12},"limit":1}', '{"company":', '{"project":{"trl":5},"limit":1}']),
  },
};

function toNdjson(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
