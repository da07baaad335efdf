import type { Instrument } from '../catalogue/instrument.ts';
import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import { knowing } from '../eligibility/told-situation.ts';
import { exactly, intervalsOf, isExact } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { FitMemo } from './fit-memo.ts';
import { phaseFit } from './phase-fit.ts';

const fits = new FitMemo<readonly number[]>();

/** Every fit to the phase that there can be: each open scale left as it is, or told level by level. */
export function phaseFits(instrument: Instrument, situation: Situation, ranking: RankingProfile): readonly number[] {
  return fits.fitOf(instrument, situation.profile, ranking, () => [
    ...new Set(waysToTellLevels(situation).map((way) => phaseFit(instrument, way, ranking))),
  ]);
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
