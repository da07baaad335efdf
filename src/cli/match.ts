import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { toCanonicalJson } from '#core/shared/canonical-json.ts';
import { CatalogueFault } from '#features/catalogue/catalogue-fault.ts';
import { OUR_CATALOGUE, readCatalogueFiles } from '#features/catalogue/catalogue-files.ts';
import { createAnswerBatch } from '#features/matching/batch/answer-batch.ts';
import type { Trouble } from '#features/matching/batch/answered-lines.ts';
import { type BatchTally, createBatchTally } from '#features/matching/batch/batch-tally.ts';
import type { BatchTerms } from '#features/matching/batch/batch-terms.ts';
import type { BatchWorkers } from '#features/matching/batch/piscina-batch-workers.ts';
import { contentHash } from '#platform/content-hash.ts';
import { BODY_LIMIT_BYTES } from '#platform/error-handler.ts';
import { LANGUAGES } from '#platform/language.ts';
import { keepNewObjectsYoung } from '#platform/object-placement.ts';
import { answerFailure } from '../answer-batch-lines.ts';
import { openThreads } from '../open-threads.ts';
import { openInput, openOutput } from './batch-files.ts';
import { say, sayAside, UsageFault } from './command.ts';
import { dayIn, optionsIn } from './options.ts';
import { createProgressBar, NO_PROGRESS_BAR } from './progress-bar.ts';

const HELP = `Which instruments each of many companies can use: a request a line, an answer a line.

envei match --batch <file> [--output <file>] [--language nb|nn|en] [--as-of <day>] [--workers <n>] [--trace full]

  --batch     an .ndjson file: on each line a request as POST /v1/matches takes it; - reads standard input
  --output    the file for the answers, written anew; standard output unless said
  --language  the language of the texts: nb, nn or en; nb unless said
  --as-of     the day asked about by lines that name none, such as 2026-11-24; today unless said
  --workers   how many threads answer; one for each core unless said
  --trace     full adds the whole judged tree of every instrument listed

The answers are those of POST /v1/matches/batch, in the order of the lines. Ends with 0 when every line was answered, with 1
when some got a problem, and with 2 when the command cannot be followed.`;

const MOST_WORKERS = 256;

const optionsSchema = z.object({
  batch: z.string().optional(),
  output: z.string().optional(),
  language: z.string().default('nb'),
  'as-of': z.string().optional(),
  workers: z.string().optional(),
  trace: z.string().default('reasons'),
  help: z.boolean().default(false),
});

type Asked = { readonly batch: string; readonly output: string | undefined; readonly workers: number };

/** Answers `envei match`. */
export async function runMatch(args: readonly string[]): Promise<number> {
  const options = optionsIn(optionsSchema, args, 'match');
  if (options.help) {
    say(HELP);
    return 0;
  }
  const { batch, output } = options;
  if (batch === undefined)
    throw new UsageFault('Name a file: --batch companies.ndjson, or --batch - for standard input');
  const terms = {
    today: dayIn(options['as-of']),
    language: oneOf('language', LANGUAGES, options.language),
    trace: oneOf('trace', ['reasons', 'full'] as const, options.trace),
    contrast: 'none',
    requestId: randomUUID(),
    baseUrl: '',
  } as const;
  const workers = workersIn(options.workers);
  try {
    return await answerFile({ batch, output, workers }, terms);
  } catch (error) {
    if (!(error instanceof CatalogueFault)) throw error;
    sayAside(error.message);
    return 1;
  }
}

async function answerFile({ batch, output, workers }: Asked, asked: Omit<BatchTerms, 'catalogue'>): Promise<number> {
  keepNewObjectsYoung();
  const input = await openInput(batch);
  const answers = await openOutput(output, batch);
  const isDrawn = input.size !== undefined && (output !== undefined || !process.stdout.isTTY);
  const threads = openThreads(report, workers);
  const bar = isDrawn ? createProgressBar(input.size) : NO_PROGRESS_BAR;
  const tally = createBatchTally(() => performance.now());
  try {
    const terms = { ...asked, catalogue: await catalogueOnDisk() };
    await threads.warmUp(terms.catalogue);
    const answered = answersOf(counted(input.bytes, bar.advance), terms, threads, tally);
    await pipeline(Readable.from(answered, { objectMode: false }), answers, { end: answers !== process.stdout });
  } catch (error) {
    // Whoever reads the answers has seen enough, as `head` has.
    if (isBrokenPipe(error)) return 0;
    throw error;
  } finally {
    bar.stop();
    input.bytes.destroy();
    await threads.close();
  }
  sayAside(tally.inWords());
  return tally.problems() === 0 ? 0 : 1;
}

async function* answersOf(
  bytes: AsyncIterable<Uint8Array>,
  terms: BatchTerms,
  { answerLines, portionsAtOnce }: BatchWorkers,
  tally: BatchTally,
): AsyncGenerator<Uint8Array> {
  const answerBatch = createAnswerBatch({
    answerLines: tally.timed(answerLines),
    portionsAtOnce,
    longestLineBytes: BODY_LIMIT_BYTES,
    answerFailure,
  });
  for await (const answered of answerBatch(bytes, terms)) {
    tally.add(answered);
    for (const trouble of answered.troubles) reportTrouble(trouble);
    yield answered.bytes;
  }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, onBytes: (count: number) => void) {
  for await (const piece of bytes) {
    onBytes(piece.length);
    yield piece;
  }
}

/** The catalogue that comes with this version, as if it were published now. */
async function catalogueOnDisk(): Promise<Catalogue> {
  const content = await readCatalogueFiles(OUR_CATALOGUE);
  return { version: contentHash(toCanonicalJson(content)), publishedAt: new Date().toISOString(), ...content };
}

function oneOf<Word extends string>(option: string, words: readonly Word[], given: string): Word {
  const word = words.find((known) => known === given);
  if (word === undefined) throw new UsageFault(`--${option} does not know "${given}"; use ${listed(words)}`);
  return word;
}

function workersIn(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_WORKERS) return count;
  throw new UsageFault(`--workers "${text}" is no number of threads; write a whole number from 1 to ${MOST_WORKERS}`);
}

function reportTrouble({ line, instrumentId, error }: Trouble): void {
  const what = instrumentId === undefined ? `line ${line}` : `line ${line}, instrument ${instrumentId}`;
  sayAside(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
}

function report(error: unknown): void {
  sayAside(`a thread failed: ${error instanceof Error ? error.stack : String(error)}`);
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(words);
}
