import { z } from 'zod';
import { type Child, startChild } from '../child-process.ts';
import { medianOf, toFigure, toTable } from '../markdown-table.ts';
import { packageVersions } from '../package-versions.ts';
import { type Effort, PartFault } from '../part.ts';
import { questionNumber } from '../questions.ts';
import { startService } from '../service.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type Load, type LoadResult, loadResultSchema } from './load.ts';

const BARE_PROCESS = new URL('./bare-process.ts', import.meta.url).pathname;
const addressSchema = z.object({ url: z.string() });
const BARE_TEXT = 'bare Fastify, text';
/** What no service on Fastify can beat. */
const BARE_BYTES = 'bare Fastify, bytes';
const CONNECTIONS = 8;
const SAMPLE = 50;
/** What every answer has of its own, and Node writes itself. */
const OWN_HEADERS = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'];

type Asking = { readonly asked: string } & Pick<Load, 'distinct' | 'isNew'>;
const ASKED: readonly Asking[] = [
  { asked: 'the same question', distinct: 1, isNew: false },
  { asked: '200 questions, again and again', distinct: 200, isNew: false },
  // More than the service answers in a round, so that none comes twice.
  { asked: 'every question different', distinct: 6_000, isNew: true },
];
type Target = { readonly server: string; readonly url: string };
type Row = { readonly asked: string; readonly server: string; readonly rounds: readonly LoadResult[] };

/** `POST /v1/matches` beside bare Fastify routes that send the same, under the same load, turn by turn. */
export async function measureHttp({ isQuick, progress }: Effort): Promise<string> {
  using folder = temporaryFolder();
  progress('starting the service');
  await using service = await startService({ DATA_DIR: folder.at('data') });
  await using bareText = startChild(BARE_PROCESS);
  await using bareBytes = startChild(BARE_PROCESS);
  await using load = startChild(new URL('./load-process.ts', import.meta.url).pathname);
  const canned = await cannedAnswer(service.url);
  const targets = [
    { server: 'Envei', url: service.url },
    { server: BARE_TEXT, ...(await bareText.ask({ ...canned, as: 'text' }, addressSchema)) },
    { server: BARE_BYTES, ...(await bareBytes.ask({ ...canned, as: 'bytes' }, addressSchema)) },
  ];
  const rows: Row[] = [];
  for (const asking of ASKED) {
    const { asked, ...questions } = asking;
    progress(`${asked}: warming up`);
    for (const { url } of targets)
      await under(load, { url, ...questions, connections: CONNECTIONS, seconds: isQuick ? 1 : 5 });
    rows.push(...(await inTurn(load, targets, asking, { isQuick, progress })));
  }
  return `${CONNECTIONS} kept connections, ${isQuick ? 1 : 4} rounds of ${isQuick ? 1 : 6} seconds each, in turn; an answer is ${toFigure(canned.body.length / 1024)} kB. Versions: ${packageVersions('fastify', 'autocannon')}.\n\n${toHttpTable(rows)}`;
}

async function inTurn(
  load: Child,
  targets: readonly Target[],
  { asked, ...questions }: Asking,
  { isQuick, progress }: Effort,
): Promise<readonly Row[]> {
  const rows = targets.map(({ server, url }) => ({ asked, server, url, rounds: [] as LoadResult[] }));
  const rounds = isQuick ? 1 : 4;
  for (let round = 1; round <= rounds; round += 1) {
    for (const { server, url, rounds: results } of rows) {
      progress(`${asked}: ${server}, round ${round} of ${rounds}`);
      results.push(await under(load, { url, ...questions, connections: CONNECTIONS, seconds: isQuick ? 1 : 6 }));
    }
  }
  return rows;
}

async function under(load: Child, request: Load): Promise<LoadResult> {
  const result = await load.ask(request, loadResultSchema);
  if (result.faults === 0 && result.answered > 0) return result;
  throw new PartFault(
    `${result.faults} of ${result.answered + result.faults} requests were not answered with 2xx at ${request.url}`,
  );
}

/** Of some answers the one nearest to their mean size, with its headers. */
async function cannedAnswer(url: string) {
  const answers = [];
  for (let number = 0; number < SAMPLE; number += 1) answers.push(await answerOf(url, questionNumber(number)));
  const mean = answers.reduce((sum, { body }) => sum + body.length, 0) / answers.length;
  const [nearest] = answers.toSorted((a, b) => Math.abs(a.body.length - mean) - Math.abs(b.body.length - mean));
  if (nearest === undefined) throw new PartFault('The service gave no answer to copy.');
  return nearest;
}

async function answerOf(url: string, body: string) {
  const answer = await fetch(`${url}/v1/matches`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  if (answer.status !== 200)
    throw new PartFault(`A question is answered with ${answer.status}: ${await answer.text()}`);
  const headers = [...answer.headers].filter(([name]) => !OWN_HEADERS.includes(name));
  return { body: await answer.text(), headers: Object.fromEntries(headers) };
}

function toHttpTable(rows: readonly Row[]): string {
  const speedOf = ({ rounds }: Row) => medianOf(rounds.map(({ requestsPerSecond }) => requestsPerSecond));
  const speedAt = (server: string, asked: string) =>
    rows.filter((row) => row.asked === asked && row.server === server).map(speedOf)[0] ?? Number.NaN;
  const share = (row: Row, server: string) => `${toFigure((100 * speedOf(row)) / speedAt(server, row.asked))} %`;
  return toTable(
    ['Asked', 'Server', 'Requests a second', 'p50, ms', 'p99, ms', 'Share of bare, text', 'Share of bare, bytes'],
    rows.map((row) => [
      row.asked,
      row.server,
      toFigure(speedOf(row)),
      toFigure(medianOf(row.rounds.map(({ p50 }) => p50))),
      toFigure(medianOf(row.rounds.map(({ p99 }) => p99))),
      share(row, BARE_TEXT),
      share(row, BARE_BYTES),
    ]),
  );
}
