import { matchExamples } from '#features/matching/match-examples.ts';
import { type MatchResponse, matchResponseSchema } from '#features/matching/match-response.schemas.ts';

const START = '<!-- example: start -->';
const END = '<!-- example: end -->';
const LINE_WIDTH = 118;

/** What the README asks: one of the API's own examples, on a fixed day. */
export const EXAMPLE_REQUEST = { ...matchExamples['medtech-to-production'].value, asOf: '2026-11-24' };

/** The request and its answer, abbreviated, as they stand in the README. */
export function writeDown(answer: unknown): string {
  const body = matchResponseSchema.parse(answer);
  return `\`\`\`sh\n${toCurl(EXAMPLE_REQUEST)}\n\`\`\`\n\n\`\`\`json\n${toLines(abbreviated(body))}\n\`\`\``;
}

/** Puts the example between the markers of a document; the rest of the document stays as it is. */
export function withExample(document: string, example: string): string {
  const [before, rest] = document.split(START);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined) throw new Error(`README.md needs the lines ${START} and ${END}`);
  return `${before}${START}\n\n${example}\n\n${END}${after}`;
}

function toCurl(payload: unknown): string {
  const headers = "-H 'Content-Type: application/json' -H 'Accept-Language: en'";
  return `curl -s http://127.0.0.1:3000/v1/matches ${headers} -d '${toLines(payload)}'`;
}

/** Enough to see the shape of an answer; "…" stands where something is left out. */
function abbreviated(body: MatchResponse) {
  const { version, publishedAt } = body.catalogue;
  return {
    ...body,
    catalogue: { version: `${version.slice(0, 7)}…`, publishedAt: `${publishedAt.slice(0, 10)}…` },
    notice: firstSentence(body.notice),
    assumptions: cut(body.assumptions, 0),
    matches: abbreviatedMatches(body.matches),
    nextQuestions: cut(body.nextQuestions, 1),
  };
}

/** The first match as it is, and the next one whose verdict takes two reasons. */
function abbreviatedMatches([first, ...others]: MatchResponse['matches']) {
  const next = others.findIndex(({ reasons }) => reasons.length > 1);
  const between = next > 0 ? ['…'] : [];
  return [
    ...(first === undefined ? [] : [shown(first)]),
    ...between,
    ...others.slice(next, next + 1).map(sketched),
    '…',
  ];
}

function shown({ instrument, reasons, support, ...match }: MatchResponse['matches'][number]) {
  const lists = Object.entries(match).map(([key, part]) => [key, Array.isArray(part) ? cut(part, 1) : part]);
  return {
    ...Object.fromEntries(lists),
    instrument: { ...instrument, summary: firstSentence(instrument.summary) },
    reasons: cut(reasons, 2),
    support: { ...support, terms: cut(support.terms, 0) },
  };
}

function sketched({ rank, instrument, status, reasons }: MatchResponse['matches'][number]) {
  const said = reasons.map(({ criterionId, outcome, text }) => ({ criterionId, outcome, text, '…': '…' }));
  const { id, name } = instrument;
  return { rank, instrument: { id, name, '…': '…' }, status, reasons: cut(said, 2), '…': '…' };
}

function firstSentence(text: string): string {
  const [first = text] = text.split(/(?<=\.) /);
  return first === text ? text : `${first} …`;
}

function cut(items: readonly unknown[], count: number): readonly unknown[] {
  return items.length > count ? [...items.slice(0, count), '…'] : items;
}

/** JSON with everything on one line that fits there. */
function toLines(value: unknown, indent = ''): string {
  const line = toLine(value);
  if (!isStructure(value) || indent.length + line.length <= LINE_WIDTH) return line;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(
    ([key, part]) => `${inner}${isList ? '' : `"${key}": `}${toLines(part, inner)}`,
  );
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function toLine(value: unknown): string {
  if (!isStructure(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(toLine).join(', ')}]`;
  const parts = Object.entries(value).map(([key, part]) => `"${key}": ${toLine(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function isStructure(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
