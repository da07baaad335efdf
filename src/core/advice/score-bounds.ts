import { type Finding, leafFindings } from '../eligibility/finding.ts';
import { narrowed, openFacts } from '../eligibility/resolve.ts';
import type { Situation } from '../eligibility/situation.ts';
import { isDecided, MET, UNMET, type Verdicts } from '../eligibility/verdict.ts';
import type { Match } from '../matching/match.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { NEEDS } from '../profile/facts/options.ts';
import { codes, exactly, intervalsOf, isExact, type Possible, sets } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { phaseFit } from '../ranking/phase-fit.ts';
import { IMPLIED_NEEDS, purposeFit, servesANeed } from '../ranking/purpose-fit.ts';
import type { RankedMatch, Relevance } from '../ranking/rank.ts';
import type { ScorePartName } from '../ranking/ranking-profile.ts';
import { certaintyKnowing, round } from '../ranking/score.ts';
import { openScoreFacts } from './score-facts.ts';

/** The scores a match can still get. */
export type ScoreBounds = { readonly lowest: number; readonly highest: number };

/** Every way the project’s levels can be told: each open scale left as it is, or told level by level. */
export function waysToTellLevels(situation: Situation): readonly Situation[] {
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
    .map((level) => narrowed(situation, fact, exactly(level)));
}

/** Both ends of the score; what lies between two levels, or two needs, scores between them. */
export function scoreBounds(
  { match, parts }: RankedMatch,
  situation: Situation,
  ways: readonly Situation[],
): ScoreBounds {
  const bounds = parts.map(({ part, weight, contribution }) => {
    const values = valuesOf(part, match, situation, ways);
    const contributions = values?.map((value) => round(weight * value)) ?? [contribution];
    return { lowest: Math.min(...contributions), highest: Math.max(...contributions) };
  });
  return {
    lowest: round(bounds.reduce((sum, { lowest }) => sum + lowest, 0)),
    highest: round(bounds.reduce((sum, { highest }) => sum + highest, 0)),
  };
}

/** Whether a match can come to lie at what the project asks for, and whether beside it. */
export function relevancesOf(
  { match: { instrument } }: RankedMatch,
  situation: Situation,
  ways: readonly Situation[],
): readonly Relevance[] {
  const fits = ways.map((way) => phaseFit(instrument, way) > 0);
  const serves = extremes(instrument, situation).map(({ profile }) => servesANeed(instrument, profile));
  const found = fits.flatMap((fit) => serves.map((serve): Relevance => (fit && serve ? 'aimed' : 'beside')));
  return [...new Set(found)];
}

/** Among the values a part can still take, its lowest and its highest; nothing when answers do not move it. */
function valuesOf(
  part: ScorePartName,
  match: Match,
  situation: Situation,
  ways: readonly Situation[],
): readonly number[] | undefined {
  switch (part) {
    case 'phaseFit':
      return ways.map((way) => phaseFit(match.instrument, way));
    case 'purposeFit':
      return extremes(match.instrument, situation).flatMap((extreme) =>
        [UNMET, MET].map((verdicts) => purposeFit(preferring(verdicts, match, situation), extreme)),
      );
    case 'financialFit':
      return openScoreFacts(match, situation).financialFit.length === 0 ? undefined : [0, 1];
    case 'certainty':
      return [false, true].map((all) =>
        certaintyKnowing(match, (leaf) => isDecided(leaf.verdicts) || (all && isOpen(leaf, situation))),
      );
    case 'feasibility':
      return undefined;
  }
}

/** The same match with every preference that is still open met, or missed. */
function preferring(verdicts: Verdicts, match: Match, situation: Situation): Match {
  const preferences = match.preferences.map((finding) =>
    !isDecided(finding.verdicts) && isOpen(finding, situation) ? { ...finding, verdicts } : finding,
  );
  return { ...match, preferences };
}

function isOpen(finding: Finding, situation: Situation): boolean {
  return leafFindings(finding).some(({ criterion }) => openFacts(criterion, situation).length > 0);
}

/** The situation as it is, as far from what the instrument is for as answers can bring it, and as near. */
function extremes({ purposes, sectors = [] }: Match['instrument'], situation: Situation): readonly Situation[] {
  const others = NEEDS.filter((need) => !purposes.includes(need));
  return [situation, toldIfOpen(situation, others, [], false), toldIfOpen(situation, purposes, sectors, true)];
}

function toldIfOpen(
  situation: Situation,
  [need = '']: readonly string[],
  sectors: readonly string[],
  implied: boolean,
): Situation {
  const answers: readonly (readonly [StatedFactName, Possible])[] = [
    ['project.needs', sets([need])],
    ['project.sectors', sets(sectors)],
    ...IMPLIED_NEEDS.map(({ fact }) => [fact, codes(implied)] as const),
  ];
  return answers
    .filter(([fact]) => !isExact(statedPossibilities(situation.profile, fact)))
    .reduce((told, [fact, possible]) => narrowed(told, fact, possible), situation);
}
