import type { ScorePartName } from '../catalogue/ranking-profile.ts';
import { type LeafFinding, leafFindings } from '../eligibility/finding.ts';
import type { Situation } from '../eligibility/situation.ts';
import { isDecided, MET, UNMET, type Verdicts } from '../eligibility/verdict.ts';
import type { Match } from '../matching/match.ts';
import type { Interval } from '../profile/possible.ts';
import { certainty } from '../ranking/certainty.ts';
import { financialFit } from '../ranking/financial-fit.ts';
import { preferenceFit, withPreferences } from '../ranking/purpose-fit.ts';
import type { RankedMatch } from '../ranking/rank.ts';
import { round } from '../ranking/score.ts';
import { RELEVANCES, type Relevance } from '../ranking/step.ts';
import { canBeSettled, isMoneyOpen } from './score-facts.ts';
import type { Viewpoint } from './viewpoint.ts';

/** The scores a match can still get, and how it can come to lie to what the project asks for. */
export type Prospects = {
  readonly lowest: number;
  readonly highest: number;
  readonly relevances: readonly Relevance[];
};

/** Both ends of the score, and whether the match can come to lie at what the project asks for, or beside it. */
export function prospectsOf({ match, parts }: Pick<RankedMatch, 'match' | 'parts'>, viewpoint: Viewpoint): Prospects {
  const ends = endsOfParts(match, viewpoint);
  let lowest = 0;
  let highest = 0;
  for (const { part, weight, contribution } of parts) {
    const open = ends[part];
    lowest += open === undefined ? contribution : Math.min(contribution, round(weight * open.min));
    highest += open === undefined ? contribution : Math.max(contribution, round(weight * open.max));
  }
  return { relevances: relevancesOf(match, viewpoint), lowest: round(lowest), highest: round(highest) };
}

function relevancesOf({ instrument }: Match, { fitsOf, extremesOf }: Viewpoint): readonly Relevance[] {
  const fit = fitsOf(instrument);
  const extremes = extremesOf(instrument);
  const canBe: Readonly<Record<Relevance, boolean>> = {
    aimed: fit.max > 0 && extremes.some(({ isServed }) => isServed),
    beside: fit.min <= 0 || extremes.some(({ isServed }) => !isServed),
  };
  return RELEVANCES.filter((relevance) => canBe[relevance]);
}

/** The lowest and the highest value a part can still take beside the one it has; nothing where it can take no other. */
type Ends = Readonly<Record<ScorePartName, Interval | undefined>>;

function endsOfParts(match: Match, viewpoint: Viewpoint): Ends {
  return {
    phaseFit: viewpoint.fitsOf(match.instrument),
    purposeFit: purposeEnds(match, viewpoint),
    financialFit: moneyEnds(match, viewpoint),
    feasibility: undefined,
    certainty: certaintyEnds(match, viewpoint),
  };
}

function purposeEnds(match: Match, { situation, ranking, extremesOf }: Viewpoint): Interval {
  const missed = preferenceFit(preferencesIf(UNMET, match, situation));
  const met = preferenceFit(preferencesIf(MET, match, situation));
  let min = Infinity;
  let max = -Infinity;
  for (const { meeting } of extremesOf(match.instrument)) {
    min = Math.min(min, withPreferences(meeting, missed, ranking));
    max = Math.max(max, withPreferences(meeting, met, ranking));
  }
  return { min, max };
}

/** Every preference that is still open met, or missed. */
function preferencesIf(verdicts: Verdicts, { preferences }: Match, situation: Situation): Match['preferences'] {
  return preferences.map((finding) =>
    !isDecided(finding.verdicts) && leafFindings(finding).some((leaf) => canBeSettled(leaf, situation))
      ? { ...finding, verdicts }
      : finding,
  );
}

function moneyEnds(match: Match, { situation, ranking, moneyWays }: Viewpoint): Interval {
  if (isMoneyOpen(match, situation)) return { min: 0, max: 1 };
  const fits = moneyWays.map((way) => financialFit(match, way, ranking));
  return { min: Math.min(...fits), max: Math.max(...fits) };
}

function certaintyEnds(match: Match, { situation, ranking }: Viewpoint): Interval | undefined {
  if (match.leaves.every(({ verdicts }) => isDecided(verdicts))) return undefined;
  const couldBeSettled = (leaf: LeafFinding) => isDecided(leaf.verdicts) || canBeSettled(leaf, situation);
  const best = certainty(match, situation, ranking, couldBeSettled);
  return { min: best, max: best };
}
