import { questionNumber } from '../questions.ts';

type Request = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** A request, and the statuses that are a right answer to it. */
export type Asked = { readonly what: string; readonly request: Request; readonly expected: readonly number[] };

/** What was learnt from earlier answers: the tag of each page. */
export type Tags = Pick<ReadonlyMap<string, string>, 'get'>;

const JSON_BODY = { 'content-type': 'application/json' };
const PAGES = 12;

/** Twenty requests as they come by turns: mostly matches, some interviews, pages and instruments, one that is wrong. */
const MIX = [
  ...Array.from({ length: 10 }, () => 'match'),
  ...Array.from({ length: 4 }, () => 'interview'),
  ...Array.from({ length: 3 }, () => 'page'),
  'instrument',
  'instrument',
  'wrong',
] as const;
/** Coprime with the length of the mix, so that every kind comes and neighbours differ. */
const STRIDE = 7;

/** Request number so and so; always the same, but for the tag, and never asked twice. */
export function requestNumber(number: number, instruments: readonly string[], tags: Tags): Asked {
  switch (MIX[(number * STRIDE) % MIX.length]) {
    case 'interview':
      return post('interview', '/v1/interviews', questionNumber(number), [200]);
    case 'page':
      return page(number, tags);
    case 'instrument': {
      const id = instruments[number % instruments.length] ?? '';
      return { what: 'instrument', request: { method: 'GET', path: `/v1/instruments/${id}` }, expected: [200] };
    }
    case 'wrong':
      return wrong(number);
    default:
      return post('match', '/v1/matches', questionNumber(number), [200]);
  }
}

function page(number: number, tags: Tags): Asked {
  const path = `/v1/instruments?size=20&page=${number % PAGES}`;
  const tag = tags.get(path);
  const headers = tag === undefined ? {} : { 'if-none-match': tag };
  return { what: 'page', request: { method: 'GET', path, headers }, expected: [200, 304] };
}

function wrong(number: number): Asked {
  const asked = [
    post('wrong', '/v1/matches', '{ "company": ', [400]),
    post('wrong', '/v1/matches', '{ "company": { "employes": 12 } }', [422]),
    post('wrong', '/v1/interviews', '{ "company": { "employees": -1 } }', [422]),
    { what: 'wrong', request: { method: 'GET', path: '/v1/instruments/no-such' }, expected: [404] } as const,
  ] as const;
  return asked[Math.floor(number / MIX.length) % asked.length] ?? asked[0];
}

function post(what: string, path: string, body: string, expected: readonly number[]): Asked {
  return { what, request: { method: 'POST', path, body, headers: JSON_BODY }, expected };
}
