import type { Situation } from '../eligibility/situation.ts';
import { isExact } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import type { RankedMatch } from '../ranking/rank.ts';
import { waysToTellLevels } from './prospects.ts';
import { reachOf, staysAbove } from './reach.ts';

export const TOP = 5;

/** Whether no further answer can change which instruments are the first five, as long as what was taken for granted holds. */
export function isSettled(ranked: readonly RankedMatch[], situation: Situation): boolean {
  return contendersIn(ranked, situation).length === 0;
}

/** The matches that answers can still bring among the first five, or out of them. */
export function contendersIn(ranked: readonly RankedMatch[], situation: Situation): readonly RankedMatch[] {
  if (!isExact(statedPossibilities(situation.profile, 'company.applicantType'))) return ranked;
  const ways = waysToTellLevels(situation);
  const reaches = ranked.map((entry) => ({ entry, reach: reachOf(entry, situation, ways) }));
  return reaches
    .filter(({ reach }) => {
      if (reach.isLost) return false;
      const others = reaches.filter((other) => other.reach !== reach).map((other) => other.reach);
      const surelyAbove = others.filter((other) => staysAbove(other, reach)).length;
      const perhapsAbove = others.filter((other) => !staysAbove(reach, other)).length;
      return surelyAbove < TOP && perhapsAbove >= TOP;
    })
    .map(({ entry }) => entry);
}
