import type { Instrument } from '../catalogue/instrument.ts';
import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Profile } from '../profile/profile.ts';
import { oncePer } from '../shared/once-per.ts';

/** So many choices of levels are kept for a ranking; there are some hundred that people tell. */
const MOST_LEVELS = 2000;

/**
 * What placements on the scales come to at the levels told. Both are few, so that most have been worked out before, for
 * another company. Of a company, nothing is kept but its levels.
 */
export class FitMemo<Fit> {
  readonly #byRanking = new WeakMap<RankingProfile, Map<string, Map<string, Fit>>>();

  fitOf(instrument: Instrument, profile: Profile, ranking: RankingProfile, workOut: () => Fit): Fit {
    const fits = this.#at(levelsIn(profile), ranking);
    const placement = placementOf(instrument);
    const known = fits.get(placement);
    if (known !== undefined) return known;
    const fit = workOut();
    fits.set(placement, fit);
    return fit;
  }

  #at(levels: string, ranking: RankingProfile): Map<string, Fit> {
    const byLevels = this.#byRanking.get(ranking) ?? new Map<string, Map<string, Fit>>();
    this.#byRanking.set(ranking, byLevels);
    const known = byLevels.get(levels);
    if (known !== undefined) return known;
    if (byLevels.size >= MOST_LEVELS) byLevels.clear();
    const fits = new Map<string, Fit>();
    byLevels.set(levels, fits);
    return fits;
  }
}

/** Instruments that are placed alike fit alike. */
const placementOf = oncePer(({ trl, cri, phases }: Instrument) =>
  JSON.stringify([trl ?? null, cri ?? null, phases.some(({ basis }) => basis === 'stated')]),
);

const levelsIn = oncePer((profile: Profile) =>
  JSON.stringify((['project.trl', 'project.cri'] as const).map((fact) => profile.get(fact)?.possible ?? null)),
);
