import type { z } from 'zod';
import { type RankingProfile, SCORE_PARTS } from '#core/catalogue/ranking-profile.ts';
import type { Language } from '#core/shared/localized-text.ts';
import type { rankingProfileBodySchema } from './ranking-profiles.schemas.ts';

type RankingProfileBody = z.infer<typeof rankingProfileBodySchema>;

/** A ranking profile as clients read it: every reason in one language, every number as it is. */
export function toRankingProfile(
  { id, date, name, order, slack, parts }: RankingProfile,
  catalogueVersion: string,
  language: Language,
): RankingProfileBody {
  return {
    id,
    date,
    name: name[language],
    order: order[language],
    slack,
    parts: SCORE_PARTS.map((part) => {
      const { weight, measures, why, source, values } = parts[part];
      return {
        part,
        weight,
        measures: measures[language],
        why: why[language],
        ...(source === undefined ? {} : { source }),
        values: Object.entries(values).map(([value, reasoned]) => ({
          name: value,
          is: reasoned.is,
          why: reasoned.why[language],
        })),
      };
    }),
    catalogueVersion,
  };
}
