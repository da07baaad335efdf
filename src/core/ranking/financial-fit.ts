import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { Match } from '../matching/match.ts';
import { hullOf } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { shareOfMoney } from './purpose-fit.ts';

/** How much of the money that is asked for the scheme can give; what gives none meets only the rest of what is asked for. */
export function financialFit({ instrument, support }: Match, { profile }: Situation, ranking: RankingProfile): number {
  const unknown = ranking.parts.financialFit.values.unknownMoney.is;
  const money = shareOfMoney(profile);
  if (support.kind === 'in-kind' && instrument.amounts.length === 0) return unknown * (1 - money);
  if (money === 0) return unknown;
  const sought = (['project.supportSoughtNok', 'project.budgetNok'] as const).find((fact) => profile.has(fact));
  if (sought === undefined || support.maxNok === undefined) return unknown;
  const { min } = hullOf(statedPossibilities(profile, sought));
  return min === 0 ? 1 : Math.min(1, support.maxNok / min);
}
