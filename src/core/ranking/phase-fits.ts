import type { Instrument } from '../catalogue/instrument.ts';
import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import { knowing } from '../eligibility/told-situation.ts';
import { exactly, type Interval, intervalsOf, isExact } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { FitMemo } from './fit-memo.ts';
import { phaseFit } from './phase-fit.ts';

const fits = new FitMemo<Interval>();

/** The worst and the best fit to the phase that there can be: each open scale left as it is, or told level by level. */
export function phaseFits(instrument: Instrument, situation: Situation, ranking: RankingProfile): Interval {
  return fits.fitOf(instrument, situation.profile, ranking, () => {
    const each = waysToTellLevels(situation).map((way) => phaseFit(instrument, way, ranking));
    return { min: Math.min(...each), max: Math.max(...each) };
  });
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
