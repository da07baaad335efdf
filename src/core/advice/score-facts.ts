import type { Instrument } from '../catalogue/instrument.ts';
import type { ScorePartName } from '../catalogue/ranking-profile.ts';
import { type LeafFinding, leafFindings } from '../eligibility/finding.ts';
import { doubtedAssumptions } from '../eligibility/judge.ts';
import { hasOpenFacts, isOpenFact, openFacts } from '../eligibility/resolve.ts';
import type { Situation } from '../eligibility/situation.ts';
import { isDecided } from '../eligibility/verdict.ts';
import type { Match } from '../matching/match.ts';
import { foundations } from '../profile/fact-view.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { IMPLIED_NEEDS } from '../ranking/wishes.ts';
import { oncePer } from '../shared/once-per.ts';

/** The parts of a score that answers can still move; the others are settled whatever is said. */
export type OpenPart = Exclude<ScorePartName, 'feasibility'>;

/** The facts, not known exactly, that each part of a match’s score still waits for. */
export function openScoreFacts(
  match: Match,
  situation: Situation,
): Readonly<Record<OpenPart, readonly StatedFactName[]>> {
  const isOpen = (fact: StatedFactName) => isOpenFact(fact, situation);
  const preferred = match.preferences.flatMap(leafFindings);
  return {
    phaseFit: phaseFacts(match, situation).filter(isOpen),
    purposeFit: distinct([...purposeFacts(match.instrument).filter(isOpen), ...unsettledFacts(preferred, situation)]),
    financialFit: distinct(moneyFacts(match).filter(isOpen)),
    certainty: distinct(unsettledFacts(match.leaves, situation)),
  };
}

function distinct(facts: readonly StatedFactName[]): readonly StatedFactName[] {
  return facts.length < 2 ? facts : [...new Set(facts)];
}

/** Whether the money part waits for any fact. */
export function isMoneyOpen(match: Match, situation: Situation): boolean {
  return moneyFacts(match).some((fact) => isOpenFact(fact, situation));
}

/** Once one scale is told, the other matters only to instruments that lie on it. */
function phaseFacts({ instrument: { trl, cri } }: Match, { profile }: Situation): readonly StatedFactName[] {
  const nothingTold = !profile.has('project.trl') && !profile.has('project.cri');
  return [
    ...(nothingTold || trl !== undefined ? (['project.trl'] as const) : []),
    ...(nothingTold || cri !== undefined ? (['project.cri'] as const) : []),
  ];
}

const purposeFacts = oncePer((instrument: Instrument): readonly StatedFactName[] => {
  const implied = IMPLIED_NEEDS.filter(({ need }) => instrument.purposes.includes(need)).map(({ fact }) => fact);
  const sectors = instrument.sectors === undefined ? [] : (['project.sectors'] as const);
  return ['project.needs', ...sectors, ...implied];
});

/** The support sought is asked for even when the budget is told, since it counts before it. */
function moneyFacts({ support: { terms } }: Match): readonly StatedFactName[] {
  if (terms.length === 0) return [];
  const rates = terms.filter(({ basis }) => basis === 'scheme-rate');
  if (rates.length === 0) return [];
  const sizes = rates.some(({ sizeClasses }) => sizeClasses !== undefined) ? foundations('company.sizeClass') : [];
  return ['project.supportSoughtNok', ...rates.flatMap(({ of }) => (of === undefined ? [] : [of])), ...sizes];
}

/** Also what a settled verdict no longer waits for: a verdict more of which is known is more certain. */
function unsettledFacts(leaves: readonly LeafFinding[], situation: Situation): readonly StatedFactName[] {
  return leaves.flatMap((leaf) => settlingFacts(leaf, situation));
}

/** The facts that can still settle a leaf. */
function settlingFacts({ criterion, verdicts }: LeafFinding, situation: Situation): readonly StatedFactName[] {
  if (isDecided(verdicts)) return [];
  return [...openFacts(criterion, situation), ...doubtedAssumptions(criterion, situation)];
}

/** Whether any fact can still settle a leaf. */
export function canBeSettled({ criterion, verdicts }: LeafFinding, situation: Situation): boolean {
  if (isDecided(verdicts)) return false;
  return hasOpenFacts(criterion, situation) || doubtedAssumptions(criterion, situation).length > 0;
}
