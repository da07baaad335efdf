import type { ScorePartName } from '../catalogue/ranking-profile.ts';
import { type LeafFinding, leafFindings } from '../eligibility/finding.ts';
import type { Situation } from '../eligibility/situation.ts';
import { isDecided, MET, UNMET, type Verdicts } from '../eligibility/verdict.ts';
import type { Match } from '../matching/match.ts';
import { certainty } from '../ranking/certainty.ts';
import { financialFit } from '../ranking/financial-fit.ts';
import { preferenceFit, withPreferences } from '../ranking/purpose-fit.ts';
import type { RankedMatch } from '../ranking/rank.ts';
import { round } from '../ranking/score.ts';
import type { Relevance } from '../ranking/step.ts';
import { canBeSettled, openMoneyFacts } from './score-facts.ts';
import type { Viewpoint } from './viewpoint.ts';

/** The scores a match can still get, and how it can come to lie to what the project asks for. */
export type Prospects = {
  readonly lowest: number;
  readonly highest: number;
  readonly relevances: readonly Relevance[];
};

/** Both ends of the score, and whether the match can come to lie at what the project asks for, or beside it. */
export function prospectsOf({ match, parts }: Pick<RankedMatch, 'match' | 'parts'>, viewpoint: Viewpoint): Prospects {
  const fits = viewpoint.fitsOf(match.instrument);
  const needs = viewpoint.extremesOf(match.instrument);
  const values = openValues(match, viewpoint);
  let lowest = 0;
  let highest = 0;
  for (const { part, weight, contribution } of parts) {
    const open = (part === 'phaseFit' ? fits : (values[part] ?? [])).map((value) => round(weight * value));
    lowest += Math.min(contribution, ...open);
    highest += Math.max(contribution, ...open);
  }
  return {
    relevances: relevancesFrom(
      fits,
      needs.map(({ isServed }) => isServed),
    ),
    lowest: round(lowest),
    highest: round(highest),
  };
}

function relevancesFrom(fits: readonly number[], serves: readonly boolean[]): readonly Relevance[] {
  const canBeAimed = fits.some((fit) => fit > 0) && serves.includes(true);
  const canBeBeside = fits.some((fit) => fit <= 0) || serves.includes(false);
  return [...(canBeAimed ? (['aimed'] as const) : []), ...(canBeBeside ? (['beside'] as const) : [])];
}

type OpenValues = Readonly<Partial<Record<ScorePartName, readonly number[]>>>;

/** Beside the values the parts have, the lowest and the highest among those they can still take. */
function openValues(match: Match, { situation, ranking, extremesOf, moneyWays }: Viewpoint): OpenValues {
  const preferring = [UNMET, MET].map((verdicts) => preferenceFit(preferencesIf(verdicts, match, situation)));
  const isMoneyOpen = openMoneyFacts(match, situation).length > 0;
  const couldBeSettled = (leaf: LeafFinding) => isDecided(leaf.verdicts) || canBeSettled(leaf, situation);
  return {
    purposeFit: extremesOf(match.instrument).flatMap(({ meeting }) =>
      preferring.map((fit) => withPreferences(meeting, fit, ranking)),
    ),
    financialFit: isMoneyOpen ? [0, 1] : moneyWays.map((way) => financialFit(match, way, ranking)),
    certainty: [certainty(match, situation, ranking, couldBeSettled)],
  };
}

/** Every preference that is still open met, or missed. */
function preferencesIf(verdicts: Verdicts, { preferences }: Match, situation: Situation): Match['preferences'] {
  return preferences.map((finding) =>
    !isDecided(finding.verdicts) && leafFindings(finding).some((leaf) => canBeSettled(leaf, situation))
      ? { ...finding, verdicts }
      : finding,
  );
}
