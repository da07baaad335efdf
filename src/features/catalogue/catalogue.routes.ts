import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { replyWithEtag } from '#platform/etag.ts';
import { languageOf } from '#platform/language.ts';
import { Problem } from '#platform/problem.ts';
import { apiRefusals } from '#platform/refusals.ts';
import {
  asOfQuerySchema,
  CURRENT_VERSION,
  catalogueBodySchema,
  catalogueParamsSchema,
  instrumentListSchema,
  instrumentParamsSchema,
  instrumentQuerySchema,
} from './catalogue.schemas.ts';
import type { FindInstrument } from './find-instrument.ts';
import { instrumentBodySchema } from './instrument-body.ts';
import { listInstruments, pageLinks } from './list-instruments.ts';
import { type DescribeCriterion, toInstrumentBody } from './to-instrument-body.ts';

export type CatalogueOptions = {
  readonly currentCatalogue: () => Catalogue;
  readonly findCatalogue: (version: string) => Promise<Catalogue | undefined>;
  readonly findInstrument: FindInstrument;
  readonly describe: DescribeCriterion;
};

const FRESH_FOR_MINUTES = 'public, max-age=300, stale-while-revalidate=86400';
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

const catalogueSchema = {
  operationId: 'getCatalogue',
  tags,
  summary: 'Which catalogue an answer rested on',
  description:
    'Published catalogues never change, so an answer can be traced to what it was based on. `current` is the one in force.',
  params: catalogueParamsSchema,
  response: { 200: catalogueBodySchema, ...apiRefusals('invalid-parameters', 'catalogue-not-found') },
};

export const catalogueRoutes: FastifyPluginAsyncZod<CatalogueOptions> = async (app, options) => {
  const { currentCatalogue, findCatalogue, findInstrument, describe } = options;

  app.get('/v1/instruments', { schema: listSchema }, async (request, reply) => {
    const catalogue = currentCatalogue();
    const language = inLanguage(request, reply);
    const body = listInstruments(catalogue, request.query, language);
    reply.header('link', pageLinks('/v1/instruments', request.query, body.page.totalPages));
    return replyWithEtag(request, reply, `${catalogue.version}.${language}.${request.url}`, body);
  });

  app.get('/v1/instruments/:id', { schema: instrumentSchema }, async (request, reply) => {
    const found = await findInstrument(request.params.id, request.query.asOf);
    switch (found.outcome) {
      case 'found': {
        const { instrument, version } = found;
        const language = inLanguage(request, reply);
        const body = toInstrumentBody(instrument, version, language, describe);
        return replyWithEtag(request, reply, `${version}.${language}.${instrument.id}`, body);
      }
      case 'unknown-instrument':
        throw new Problem('instrument-not-found');
      case 'before-first-catalogue':
        throw new Problem('not-known-then', { params: { first: found.first } });
    }
  });

  app.get('/v1/catalogues/:version', { schema: catalogueSchema }, async (request, reply) => {
    const asked = request.params.version;
    const catalogue = asked === CURRENT_VERSION ? currentCatalogue() : await findCatalogue(asked);
    if (catalogue === undefined) throw new Problem('catalogue-not-found');
    const { version, publishedAt, instruments } = catalogue;
    const language = inLanguage(request, reply);
    const isCurrent = version === currentCatalogue().version;
    const named = instruments.map(({ id, name }) => ({ id, name: name[language] }));
    return replyWithEtag(request, reply, `${version}.${language}.${isCurrent}.${publishedAt}`, {
      version,
      publishedAt,
      isCurrent,
      instruments: named,
    });
  });
};

function inLanguage(request: Parameters<typeof languageOf>[0], reply: FastifyReply) {
  const language = languageOf(request);
  reply.headers({ 'content-language': language, 'cache-control': FRESH_FOR_MINUTES });
  return language;
}
