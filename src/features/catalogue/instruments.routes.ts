import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { IsoDate } from '#core/shared/iso-date.ts';
import { replyWithEtag } from '#platform/etag.ts';
import { languageOf } from '#platform/language.ts';
import { Problem } from '#platform/problem.ts';
import { apiRefusals } from '#platform/refusals.ts';
import {
  asOfQuerySchema,
  instrumentListSchema,
  instrumentParamsSchema,
  instrumentQuerySchema,
} from './catalogue.schemas.ts';
import type { FindInstrument, FoundInstrument } from './find-instrument.ts';
import { instrumentBodySchema } from './instrument-body.ts';
import { instrumentPageSchema } from './instrument-page.schemas.ts';
import { listInstruments, pageLinks } from './list-instruments.ts';
import type { SearchCatalogue } from './search-catalogue.ts';
import { type DescribeCriterion, toInstrumentBody } from './to-instrument-body.ts';
import { type DescribeAmount, toInstrumentPage } from './to-instrument-page.ts';

export type InstrumentOptions = {
  readonly currentCatalogue: () => Catalogue;
  readonly findInstrument: FindInstrument;
  readonly describe: DescribeCriterion;
  readonly describeAmount: DescribeAmount;
  readonly search: SearchCatalogue;
  readonly today: () => IsoDate;
};

const tags = ['catalogue'];

const listSchema = {
  operationId: 'listInstruments',
  tags,
  summary: 'The catalogue, filtered and searched',
  description: 'Every filter that is given has to fit. Historic names are found too: GIEK, OFU, SMB-instrumentet.',
  querystring: instrumentQuerySchema,
  response: { 200: instrumentListSchema, ...apiRefusals('invalid-parameters') },
};

const instrumentSchema = {
  operationId: 'getInstrument',
  tags,
  summary: 'One instrument with its criteria, sources and relations',
  description: 'With `asOf` it is answered as the catalogue stood at the end of that day.',
  params: instrumentParamsSchema,
  querystring: asOfQuerySchema,
  response: {
    200: instrumentBodySchema,
    ...apiRefusals('invalid-parameters', 'instrument-not-found', 'not-known-then'),
  },
};

const pageSchema = {
  operationId: 'getInstrumentPage',
  tags,
  summary: 'All about one instrument, in sentences',
  description:
    'Sections of sentences, each with its source, ready to be set as a page in the language asked for. What sources ' +
    'disagree on is shown with every reading.',
  params: instrumentParamsSchema,
  querystring: asOfQuerySchema,
  response: {
    200: instrumentPageSchema,
    ...apiRefusals('invalid-parameters', 'instrument-not-found', 'not-known-then'),
  },
};

export const instrumentRoutes: FastifyPluginAsyncZod<InstrumentOptions> = async (app, options) => {
  const { currentCatalogue, findInstrument, describe, describeAmount, search, today } = options;

  app.get('/v1/instruments', { schema: listSchema }, async (request, reply) => {
    const catalogue = currentCatalogue();
    const language = inLanguage(request, reply);
    return replyWithEtag(request, reply, `${catalogue.version}.${language}.${request.url}`, () => {
      const body = listInstruments(catalogue, request.query, { language, search });
      reply.header('link', pageLinks('/v1/instruments', request.query, body.page.totalPages));
      return body;
    });
  });

  app.get('/v1/instruments/:id', { schema: instrumentSchema }, async (request, reply) => {
    const { instrument, catalogue } = foundOrRefused(await findInstrument(request.params.id, request.query.asOf));
    const day = request.query.asOf ?? today();
    const language = inLanguage(request, reply);
    reply.header('link', successorLinks(instrument));
    return replyWithEtag(request, reply, `${catalogue.version}.${language}.${day}.${instrument.id}`, () =>
      toInstrumentBody(instrument, { catalogue, day, language, describe }),
    );
  });

  app.get('/v1/instrument-pages/:id', { schema: pageSchema }, async (request, reply) => {
    const { instrument, catalogue } = foundOrRefused(await findInstrument(request.params.id, request.query.asOf));
    const day = request.query.asOf ?? today();
    const language = inLanguage(request, reply);
    return replyWithEtag(request, reply, `${catalogue.version}.${language}.${day}.${instrument.id}.page`, () =>
      toInstrumentPage(instrument, { catalogue, day, language, describe, describeAmount }),
    );
  });
};

function foundOrRefused(found: FoundInstrument): Extract<FoundInstrument, { outcome: 'found' }> {
  switch (found.outcome) {
    case 'found':
      return found;
    case 'unknown-instrument':
      throw new Problem('instrument-not-found');
    case 'before-first-catalogue':
      throw new Problem('not-known-then', { params: { first: found.first } });
  }
}

/** What has ended points to what took its place (RFC 5829); everything points to where the service is described. */
function successorLinks({ status }: Instrument): string {
  const successors = status.replacedBy.map((id) => `</v1/instruments/${id}>; rel="successor-version"`);
  return [...successors, '</v1/openapi.json>; rel="service-desc"', '</docs>; rel="service-doc"'].join(', ');
}

const FRESH_FOR_MINUTES = 'public, max-age=300, stale-while-revalidate=86400';

/** The language of the answer, and how long it may be kept. */
export function inLanguage(request: Parameters<typeof languageOf>[0], reply: FastifyReply) {
  const language = languageOf(request);
  reply.headers({ 'content-language': language, 'cache-control': FRESH_FOR_MINUTES });
  return language;
}
