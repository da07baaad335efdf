import type { Instrument } from '../catalogue/instrument.ts';
import type { RankingProfile, ScorePartName } from '../catalogue/ranking-profile.ts';
import { type Finding, leafFindings } from '../eligibility/finding.ts';
import type { Situation } from '../eligibility/situation.ts';
import { isDecided, MET, UNMET, type Verdicts } from '../eligibility/verdict.ts';
import type { Match } from '../matching/match.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { NEEDS } from '../profile/facts/options.ts';
import { codes, exactly, intervalsOf, isExact, type Possible, sets } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { certainty } from '../ranking/certainty.ts';
import { financialFit } from '../ranking/financial-fit.ts';
import { phaseFit } from '../ranking/phase-fit.ts';
import { IMPLIED_NEEDS, purposeFit, servesANeed } from '../ranking/purpose-fit.ts';
import type { RankedMatch } from '../ranking/rank.ts';
import { round } from '../ranking/score.ts';
import type { Relevance } from '../ranking/step.ts';
import { telling } from './change.ts';
import { openScoreFacts, settlingFacts } from './score-facts.ts';

/** The scores a match can still get, and how it can come to lie to what the project asks for. */
export type Prospects = {
  readonly lowest: number;
  readonly highest: number;
  readonly relevances: readonly Relevance[];
};

/** Every way the project’s levels can be told: each open scale left as it is, or told level by level. */
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
    .map((level) => telling(situation, fact, exactly(level)));
}

/** What an order is looked at from: the situation, the ranking, and every way the levels can be told. */
export type Viewpoint = {
  readonly situation: Situation;
  readonly ranking: RankingProfile;
  /** How well a placement fits, in each way the levels can be told. */
  readonly fitsOf: (instrument: Instrument) => readonly number[];
  /** The situation as it is, as far from what an instrument is for as answers can bring it, and as near. */
  readonly extremesOf: (instrument: Instrument) => readonly Situation[];
};

/** Instruments that are placed alike fit alike, and those for the same things have the same extremes: each is worked out once. */
export function viewpointOf(situation: Situation, ranking: RankingProfile): Viewpoint {
  const ways = waysToTellLevels(situation);
  return {
    situation,
    ranking,
    fitsOf: onceFor(placementKey, (instrument) => ways.map((way) => phaseFit(instrument, way, ranking))),
    extremesOf: onceFor(purposeKey, (instrument) => extremes(instrument, situation)),
  };
}

function onceFor<Value>(keyOf: (instrument: Instrument) => string, make: (instrument: Instrument) => Value) {
  const made = new Map<string, Value>();
  return (instrument: Instrument): Value => {
    const key = keyOf(instrument);
    const value = made.get(key) ?? make(instrument);
    made.set(key, value);
    return value;
  };
}

function placementKey({ trl, cri, phases }: Instrument): string {
  return JSON.stringify([trl, cri, phases.some(({ basis }) => basis === 'stated')]);
}

function purposeKey({ purposes, sectors }: Instrument): string {
  return JSON.stringify([purposes, sectors]);
}

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
      needs.map(({ profile }) => servesANeed(match.instrument, profile)),
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

/** As it is, and asking for nothing but money, or for none. */
function moneyNeeds(situation: Situation): readonly Situation[] {
  if (isExact(statedPossibilities(situation.profile, 'project.needs'))) return [situation];
  return [situation, ...[['network'], ['loan']].map((needs) => telling(situation, 'project.needs', sets(needs)))];
}

type OpenValues = Readonly<Partial<Record<ScorePartName, readonly number[]>>>;

/** Among the values the parts can still take, the lowest and the highest of each; parts that no answer moves are left out. */
function openValues(match: Match, { situation, ranking, extremesOf }: Viewpoint): OpenValues {
  const needs = extremesOf(match.instrument);
  const isMoneyOpen = openScoreFacts(match, situation).financialFit.length > 0;
  const preferring = [UNMET, MET].map((verdicts) => withPreferences(verdicts, match, situation));
  return {
    purposeFit: needs.flatMap((extreme) => preferring.map((preferred) => purposeFit(preferred, extreme, ranking))),
    financialFit: isMoneyOpen ? [0, 1] : moneyNeeds(situation).map((way) => financialFit(match, way, ranking)),
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

/** The same match with every preference that is still open met, or missed. */
function withPreferences(verdicts: Verdicts, match: Match, situation: Situation): Match {
  const preferences = match.preferences.map((finding) =>
    !isDecided(finding.verdicts) && canBeSettled(finding, situation) ? { ...finding, verdicts } : finding,
  );
  return { ...match, preferences };
}

function canBeSettled(finding: Finding, situation: Situation): boolean {
  return leafFindings(finding).some((leaf) => settlingFacts(leaf, situation).length > 0);
}

/** The situation as it is, as far from what the instrument is for as answers can bring it, and as near. */
function extremes({ purposes, sectors = [] }: Instrument, situation: Situation): readonly Situation[] {
  const others = NEEDS.filter((need) => !purposes.includes(need));
  return [
    situation,
    toldIfOpen(situation, [others[0] ?? ''], [], false),
    toldIfOpen(situation, purposes, sectors, true),
  ];
}

function toldIfOpen(
  situation: Situation,
  needs: readonly string[],
  sectors: readonly string[],
  implied: boolean,
): Situation {
  const answers: readonly (readonly [StatedFactName, Possible])[] = [
    ['project.needs', sets(needs)],
    ['project.sectors', sets(sectors)],
    ...IMPLIED_NEEDS.map(({ fact }) => [fact, codes(implied)] as const),
  ];
  return answers
    .filter(([fact]) => !isExact(statedPossibilities(situation.profile, fact)))
    .reduce((told, [fact, possible]) => telling(told, fact, possible), situation);
}
