import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { replyWithEtag } from '#platform/etag.ts';
import { languageOf } from '#platform/language.ts';
import { apiRefusals } from '#platform/refusals.ts';
import { phasesSchema, providersSchema, scalesSchema } from './code-lists.schemas.ts';
import { listPhases, listProviders, listScales } from './code-lists.ts';

const tags = ['code lists'];

const providers = {
  operationId: 'listProviders',
  tags,
  summary: 'Those who run instruments',
  description: 'With how many instruments of the current catalogue each runs.',
  response: { 200: providersSchema, ...apiRefusals() },
};

const phases = {
  operationId: 'listPhases',
  tags,
  summary: 'The five phases of a company’s development',
  description: 'What each is, where it lies on the scales, and when a company leaves it.',
  response: { 200: phasesSchema, ...apiRefusals() },
};

const scales = {
  operationId: 'listScales',
  tags,
  summary: 'TRL and CRI, level by level',
  description: 'Technology readiness and commercial readiness are told apart: a company states them independently.',
  response: { 200: scalesSchema, ...apiRefusals() },
};

export const codeListRoutes: FastifyPluginAsyncZod<{ readonly currentCatalogue: () => Catalogue }> = async (
  app,
  { currentCatalogue },
) => {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'content-language': languageOf(request), 'cache-control': 'public, max-age=300' });
  });

  app.get('/v1/providers', { schema: providers }, async (request, reply) => {
    const catalogue = currentCatalogue();
    const language = languageOf(request);
    return replyWithEtag(request, reply, `${catalogue.version}.${language}.providers`, () => ({
      providers: listProviders(catalogue, language),
    }));
  });

  app.get('/v1/phases', { schema: phases }, async (request, reply) => {
    const language = languageOf(request);
    const tag = `${currentCatalogue().version}.${language}.phases`;
    return replyWithEtag(request, reply, tag, () => ({ phases: listPhases(language) }));
  });

  app.get('/v1/scales', { schema: scales }, async (request, reply) => {
    const language = languageOf(request);
    const tag = `${currentCatalogue().version}.${language}.scales`;
    return replyWithEtag(request, reply, tag, () => ({ scales: listScales(language) }));
  });
};
