import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { CatalogueRepository } from '#core/catalogue/catalogue-repository.ts';
import type { IsoDate } from '#core/shared/iso-date.ts';
import { catalogueRoutes } from '#features/catalogue/catalogues.routes.ts';
import { createFindInstrument } from '#features/catalogue/find-instrument.ts';
import { instrumentRoutes } from '#features/catalogue/instruments.routes.ts';
import { createMiniSearch } from '#features/catalogue/minisearch-instruments.ts';
import { codeListRoutes } from '#features/code-lists/code-lists.routes.ts';
import { factRoutes } from '#features/facts/facts.routes.ts';
import { describeFact } from '#features/facts/list-facts.ts';
import { createAnswerBatch } from '#features/matching/batch/answer-batch.ts';
import { type BatchOptions, batchRoutes } from '#features/matching/batch/batch.routes.ts';
import type { BatchWorkers } from '#features/matching/batch/piscina-batch-workers.ts';
import { createMatchCompany } from '#features/matching/match-company.ts';
import { matchingRoutes } from '#features/matching/matching.routes.ts';
import { describeCriterion } from '#features/matching/wording/describe-criterion.ts';
import { describeAmount } from '#features/matching/wording/support-text.ts';
import { rankingProfileRoutes } from '#features/ranking-profiles/ranking-profiles.routes.ts';
import { refuseOtherFormats } from '#platform/accept.ts';
import { compressAnswers } from '#platform/compression.ts';
import { BODY_LIMIT_BYTES } from '#platform/error-handler.ts';
import { keepTagged } from '#platform/etag.ts';
import { healthRoutes, type Readiness } from '#platform/health.ts';
import { createHttpServer, type HttpServerOptions } from '#platform/http-server.ts';
import { type PressureLimits, shedLoad } from '#platform/load-shedding.ts';
import { describeApi } from '#platform/openapi.ts';
import { dayInNorway } from '#platform/oslo-time.ts';
import type { Pressure } from '#platform/pressure.ts';
import { Problem } from '#platform/problem.ts';
import { occurrenceOf } from '#platform/problem-answer.ts';
import { problemPages } from '#platform/problem-pages.ts';
import { limitRate } from '#platform/rate-limit.ts';
import { answerRepeats } from '#platform/repeated-questions.ts';
import { answerFailure } from './answer-batch-lines.ts';
import { API_DESCRIPTION } from './api-description.ts';
import { openThreads } from './open-threads.ts';

/** What the service stands on while it runs: where catalogues are kept, and the one in force, once both are there. */
export type Standing =
  | { readonly state: 'ready'; readonly repository: CatalogueRepository; readonly catalogue: Catalogue }
  | { readonly state: 'starting'; readonly reason: Extract<Readiness, { ready: false }>['reason'] };

export type AppOptions = HttpServerOptions & {
  readonly requestsPerMinute: number;
  /** How much may be kept of what is asked again and again; nothing unless given. */
  readonly answerMemoryMegabytes?: number;
  /** Beyond these, requests are turned away; without them, none is. */
  readonly pressureLimits?: PressureLimits;
  /** Measured in this process unless given. */
  readonly readPressure?: (() => Pressure) | undefined;
  readonly standing: () => Standing;
  readonly today: () => IsoDate;
  readonly endOfDay: (day: IsoDate) => string;
  /** Who answers the lines of batches, until the service closes; a thread for each core unless given. */
  readonly openBatchWorkers?: (reportFailure: (error: unknown) => void) => BatchWorkers;
  /** How long the upload of a batch may stand still. */
  readonly longestPauseMs?: number;
};

/** The whole service, put together; nothing else knows every part. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { apiVersion, publicUrl, requestsPerMinute, pressureLimits, readPressure, standing, today, endOfDay } = options;
  const app = createHttpServer(options);
  await compressAnswers(app);
  rememberAnswers(app, options);
  const isServing = () => standing().state === 'ready';
  if (pressureLimits) await shedLoad(app, { limits: pressureLimits, except: ['/health'], isServing, readPressure });
  await limitRate(app, { requestsPerMinute, except: ['/health'] });
  refuseOtherFormats(app, { except: ['/docs'] });
  await describeApi(app, { ...API_DESCRIPTION, version: apiVersion, publicUrl });
  await app.register(problemPages);
  await app.register(healthRoutes, { readiness: () => readinessOf(standing()) });

  const currentCatalogue = () => ready(standing()).catalogue;
  const matchCompany = createMatchCompany({
    currentCatalogue,
    today,
    reportFailure: ({ id }, error) =>
      app.log.error({ err: error, instrument: id }, 'an instrument could not be judged'),
  });
  await app.register(matchingRoutes, { matchCompany, describeFact });
  await app.register(batchRoutes, batchOptions(app, options, currentCatalogue));
  await app.register(instrumentRoutes, {
    currentCatalogue,
    findInstrument: (id: string, asOf?: IsoDate) =>
      createFindInstrument({ repository: ready(standing()).repository, currentCatalogue, dayOf, endOfDay })(id, asOf),
    describe: describeCriterion,
    describeAmount,
    search: createMiniSearch(),
    today,
  });
  await app.register(catalogueRoutes, {
    currentCatalogue,
    findCatalogue: (version: string) => ready(standing()).repository.find(version),
  });
  await app.register(rankingProfileRoutes, { currentCatalogue });
  await app.register(factRoutes, { currentCatalogue });
  await app.register(codeListRoutes, { currentCatalogue });
  return app;
}

/** What is asked for again: half the room for what the catalogue says, half for what companies are answered. */
function rememberAnswers(app: FastifyInstance, { answerMemoryMegabytes = 0, standing, today }: AppOptions): void {
  const megabytes = answerMemoryMegabytes / 2;
  const restsOn = () => `${versionIn(standing())} ${today()}`;
  keepTagged(app, { megabytes, restsOn });
  answerRepeats(app, { routes: ['/v1/matches', '/v1/interviews'], megabytes, restsOn });
}

function batchOptions(app: FastifyInstance, options: AppOptions, currentCatalogue: () => Catalogue): BatchOptions {
  const reportFailure = (err: unknown) => app.log.error({ err }, 'a thread for batches failed');
  const { publicUrl, today, longestPauseMs, openBatchWorkers = openThreads } = options;
  const { answerLines, portionsAtOnce, close } = openBatchWorkers(reportFailure);
  app.addHook('onClose', close);
  return {
    answerBatch: createAnswerBatch({ answerLines, portionsAtOnce, longestLineBytes: BODY_LIMIT_BYTES, answerFailure }),
    currentCatalogue,
    today,
    occurrenceOf: (request) => occurrenceOf(request, publicUrl),
    longestPauseMs,
  };
}

function readinessOf(standing: Standing): Readiness {
  return standing.state === 'ready' ? { ready: true } : { ready: false, reason: standing.reason };
}

/** One publication of a catalogue; the same entries published again have another date. */
function versionIn(standing: Standing): string {
  return standing.state === 'ready' ? `${standing.catalogue.version} ${standing.catalogue.publishedAt}` : '';
}

function dayOf(instant: string): IsoDate {
  return dayInNorway(new Date(instant));
}

/** Requests that come before the catalogue is there are told to come back. */
function ready(standing: Standing): Extract<Standing, { state: 'ready' }> {
  if (standing.state === 'ready') return standing;
  throw new Problem('not-ready', { params: { reason: standing.reason }, headers: { 'retry-after': '5' } });
}
