import { STANDARD_RANKING_ID } from '#core/catalogue/ranking-profile.ts';
import { OUR_CATALOGUE } from '#features/catalogue/catalogue-files.ts';
import { readRankingProfileFiles } from '#features/catalogue/ranking-profile-files.ts';

/** The ways to order matches as the service has them. */
export const RANKING_PROFILES = await readRankingProfileFiles(OUR_CATALOGUE.ranking);

const [standard] = RANKING_PROFILES.filter(({ id }) => id === STANDARD_RANKING_ID);
if (standard === undefined) throw new Error(`${STANDARD_RANKING_ID} is missing.`);

export const STANDARD_RANKING = standard;
