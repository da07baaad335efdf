import type { Instrument } from '../catalogue/instrument.ts';
import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import { knowing } from '../eligibility/told-situation.ts';
import { exactly, intervalsOf, isExact } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { levelsIn, phaseFit, placementOf } from './phase-fit.ts';

const fits = new WeakMap<RankingProfile, Map<string, readonly number[]>>();
/** Placements and levels are few, as they are for one fit. */
const MOST_FITS = 50_000;

/** Every fit to the phase that there can be: each open scale left as it is, or told level by level. */
export function phaseFits(instrument: Instrument, situation: Situation, ranking: RankingProfile): readonly number[] {
  const kept = fits.get(ranking) ?? new Map<string, readonly number[]>();
  fits.set(ranking, kept);
  const key = `${placementOf(instrument)} ${levelsIn(situation.profile)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = [...new Set(waysToTellLevels(situation).map((way) => phaseFit(instrument, way, ranking)))];
  if (kept.size >= MOST_FITS) kept.clear();
  kept.set(key, found);
  return found;
}

function waysToTellLevels(situation: Situation): readonly Situation[] {
  return (['project.trl', 'project.cri'] as const).reduce<readonly Situation[]>(
    (ways, fact) => ways.flatMap((way) => [way, ...toldLevels(fact, way)]),
    [situation],
  );
}

function toldLevels(fact: 'project.trl' | 'project.cri', situation: Situation): readonly Situation[] {
  const possible = statedPossibilities(situation.profile, fact);
  if (isExact(possible)) return [];
  return intervalsOf(possible)
    .flatMap(({ min, max }) => Array.from({ length: max - min + 1 }, (_, index) => min + index))
    .map((level) => knowing(situation, fact, { possible: exactly(level), provenance: 'declared' }));
}
