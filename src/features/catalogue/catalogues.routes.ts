import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { replyWithEtag } from '#platform/etag.ts';
import { Problem } from '#platform/problem.ts';
import { apiRefusals } from '#platform/refusals.ts';
import { CURRENT_VERSION, catalogueBodySchema, catalogueParamsSchema } from './catalogue.schemas.ts';
import { inLanguage } from './instruments.routes.ts';
import { overviewSchema } from './overview.schemas.ts';
import { toOverview } from './to-overview.ts';

export type CatalogueOptions = {
  readonly currentCatalogue: () => Catalogue;
  readonly findCatalogue: (version: string) => Promise<Catalogue | undefined>;
};

const tags = ['catalogue'];

const catalogueSchema = {
  operationId: 'getCatalogue',
  tags,
  summary: 'Which catalogue an answer rested on',
  description:
    'Published catalogues never change, so an answer can be traced to what it was based on. `current` is the one in force.',
  params: catalogueParamsSchema,
  response: { 200: catalogueBodySchema, ...apiRefusals('invalid-parameters', 'catalogue-not-found') },
};

const overviewOfSchema = {
  operationId: 'getCatalogueOverview',
  tags,
  summary: 'The catalogue at a glance',
  description: 'Counts by phase, type, lane, provider and more, and which instruments stand in each phase and lane.',
  params: catalogueParamsSchema,
  response: { 200: overviewSchema, ...apiRefusals('invalid-parameters', 'catalogue-not-found') },
};

export const catalogueRoutes: FastifyPluginAsyncZod<CatalogueOptions> = async (app, options) => {
  const { currentCatalogue, findCatalogue } = options;

  const catalogueCalled = async (version: string, current: Catalogue): Promise<Catalogue> => {
    const catalogue = version === CURRENT_VERSION ? current : await findCatalogue(version);
    if (catalogue === undefined) throw new Problem('catalogue-not-found');
    return catalogue;
  };

  app.get('/v1/catalogues/:version', { schema: catalogueSchema }, async (request, reply) => {
    const current = currentCatalogue();
    const { version, publishedAt, instruments } = await catalogueCalled(request.params.version, current);
    const language = inLanguage(request, reply);
    const isCurrent = version === current.version;
    return replyWithEtag(request, reply, `${version}.${language}.${isCurrent}.${publishedAt}`, () => ({
      version,
      publishedAt,
      isCurrent,
      instruments: instruments.map(({ id, name }) => ({ id, name: name[language] })),
    }));
  });

  app.get('/v1/catalogue-overviews/:version', { schema: overviewOfSchema }, async (request, reply) => {
    const catalogue = await catalogueCalled(request.params.version, currentCatalogue());
    const language = inLanguage(request, reply);
    return replyWithEtag(request, reply, `${catalogue.version}.${language}.overview`, () =>
      toOverview(catalogue, language),
    );
  });
};
