import type { ScorePartName } from '../catalogue/ranking-profile.ts';
import { type Finding, leafFindings } from '../eligibility/finding.ts';
import type { Situation } from '../eligibility/situation.ts';
import { isDecided, MET, UNMET, type Verdicts } from '../eligibility/verdict.ts';
import type { Match } from '../matching/match.ts';
import { certainty } from '../ranking/certainty.ts';
import { financialFit } from '../ranking/financial-fit.ts';
import { preferenceFit, withPreferences } from '../ranking/purpose-fit.ts';
import type { RankedMatch } from '../ranking/rank.ts';
import { round } from '../ranking/score.ts';
import type { Relevance } from '../ranking/step.ts';
import { openMoneyFacts, settlingFacts } from './score-facts.ts';
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
  const bounds = parts.map(({ part, weight, contribution }) => {
    const open = part === 'phaseFit' ? fits : values[part];
    const contributions = open?.map((value) => round(weight * value)) ?? [contribution];
    return { lowest: Math.min(...contributions), highest: Math.max(...contributions) };
  });
  return {
    relevances: relevancesFrom(
      fits,
      needs.map(({ isServed }) => isServed),
    ),
    lowest: round(bounds.reduce((sum, { lowest }) => sum + lowest, 0)),
    highest: round(bounds.reduce((sum, { highest }) => sum + highest, 0)),
  };
}

function relevancesFrom(fits: readonly number[], serves: readonly boolean[]): readonly Relevance[] {
  const canBeAimed = fits.some((fit) => fit > 0) && serves.includes(true);
  const canBeBeside = fits.some((fit) => fit <= 0) || serves.includes(false);
  return [...(canBeAimed ? (['aimed'] as const) : []), ...(canBeBeside ? (['beside'] as const) : [])];
}

type OpenValues = Readonly<Partial<Record<ScorePartName, readonly number[]>>>;

/** Among the values the parts can still take, the lowest and the highest of each; parts that no answer moves are left out. */
function openValues(match: Match, { situation, ranking, extremesOf, moneyWays }: Viewpoint): OpenValues {
  const needs = extremesOf(match.instrument);
  const isMoneyOpen = openMoneyFacts(match, situation).length > 0;
  const preferring = [UNMET, MET].map((verdicts) => preferenceFit(preferencesIf(verdicts, match, situation)));
  return {
    purposeFit: needs.flatMap(({ meeting }) => preferring.map((fit) => withPreferences(meeting, fit, ranking))),
    financialFit: isMoneyOpen ? [0, 1] : moneyWays.map((way) => financialFit(match, way, ranking)),
    certainty: [false, true].map((all) =>
      certainty(
        match,
        situation,
        ranking,
        (leaf) => isDecided(leaf.verdicts) || (all && canBeSettled(leaf, situation)),
      ),
    ),
  };
}

/** Every preference that is still open met, or missed. */
function preferencesIf(verdicts: Verdicts, { preferences }: Match, situation: Situation): Match['preferences'] {
  return preferences.map((finding) =>
    !isDecided(finding.verdicts) && canBeSettled(finding, situation) ? { ...finding, verdicts } : finding,
  );
}

function canBeSettled(finding: Finding, situation: Situation): boolean {
  return leafFindings(finding).some((leaf) => settlingFacts(leaf, situation).length > 0);
}
