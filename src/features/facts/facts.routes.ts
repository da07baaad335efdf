import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { replyWithEtag } from '#platform/etag.ts';
import { languageOf } from '#platform/language.ts';
import { apiRefusals } from '#platform/refusals.ts';
import { factListSchema } from './facts.schemas.ts';
import { listFacts } from './list-facts.ts';

export const factRoutes: FastifyPluginAsyncZod<{ readonly currentCatalogue: () => Catalogue }> = async (
  app,
  { currentCatalogue },
) => {
  app.get('/v1/facts', {
    schema: {
      operationId: 'listFacts',
      tags: ['code lists'],
      summary: 'Every fact a profile can hold',
      description: 'Type, unit, question and options of each, and which instruments look at it.',
      response: { 200: factListSchema, ...apiRefusals() },
    },
    handler: async (request, reply) => {
      const catalogue = currentCatalogue();
      const language = languageOf(request);
      reply.headers({ 'content-language': language, 'cache-control': 'public, max-age=300' });
      return replyWithEtag(request, reply, `${catalogue.version}.${language}.facts`, () => ({
        catalogueVersion: catalogue.version,
        facts: listFacts(catalogue, language),
      }));
    },
  });
};
