import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { replyWithEtag } from '#platform/etag.ts';
import { languageOf } from '#platform/language.ts';
import { Problem } from '#platform/problem.ts';
import { apiRefusals } from '#platform/refusals.ts';
import { rankingProfileBodySchema, rankingProfileParamsSchema } from './ranking-profiles.schemas.ts';
import { toRankingProfile } from './to-ranking-profile.ts';

const rankingProfile = {
  operationId: 'getRankingProfile',
  tags: ['matching'],
  summary: 'How matches are ordered, and why so',
  description:
    'Every weight and every number of the order with its reason. Answers name the profile they were ordered by.',
  params: rankingProfileParamsSchema,
  response: { 200: rankingProfileBodySchema, ...apiRefusals('invalid-parameters', 'ranking-profile-not-found') },
};

export const rankingProfileRoutes: FastifyPluginAsyncZod<{ readonly currentCatalogue: () => Catalogue }> = async (
  app,
  { currentCatalogue },
) => {
  app.get('/v1/ranking-profiles/:id', { schema: rankingProfile }, async (request, reply) => {
    const { version, rankingProfiles } = currentCatalogue();
    const profile = rankingProfiles.find(({ id }) => id === request.params.id);
    if (profile === undefined) throw new Problem('ranking-profile-not-found');
    const language = languageOf(request);
    reply.headers({ 'content-language': language, 'cache-control': 'public, max-age=300' });
    return replyWithEtag(request, reply, `${version}.${language}.${profile.id}`, () =>
      toRankingProfile(profile, version, language),
    );
  });
};
