import type { Instrument } from '../catalogue/instrument.ts';
import type { Role } from '../eligibility/criterion-fields.ts';
import type { Finding, LeafFinding } from '../eligibility/finding.ts';
import { decidingLeaves } from '../eligibility/reasons.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { Verdicts } from '../eligibility/verdict.ts';
import { type Match, matchInstrument } from '../matching/match.ts';
import { groupOf, type MatchStatus } from '../matching/status.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { codesOf } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';

/** What comes of a made-up company, and the criteria that carry it: those that refuse, or those left to an assessment. */
export type ScenarioOutcome = {
  readonly status: MatchStatus;
  readonly role: Role | undefined;
  readonly leaves: readonly LeafFinding[];
  /** Every verdict that is still possible, worst first. */
  readonly verdicts: Verdicts;
  /** Facts the verdict waits for. */
  readonly missing: readonly StatedFactName[];
};

export function outcomeOf(instrument: Instrument, situation: Situation): ScenarioOutcome {
  const match = matchInstrument(instrument, situation);
  const { status, role, conditions, missingFacts } = match;
  const standsAlone = codesOf(statedPossibilities(situation.profile, 'company.partOfGroup'))?.includes(true) === false;
  const missing = missingFacts.filter((fact) => !standsAlone || !fact.startsWith('company.group.'));
  return {
    status,
    role,
    leaves: carriers(match, situation),
    verdicts: conditions.verdicts,
    missing: missing.toSorted(),
  };
}

function carriers({ status, conditions }: Match, situation: Situation): readonly LeafFinding[] {
  if (groupOf(status) === 'yes') return assessmentsIn(conditions);
  if (status === 'undetermined') return [];
  const deciding = decidingLeaves(conditions, situation);
  if (status !== 'possible_by_exception') return deciding;
  return deciding.filter(({ verdicts }) => verdicts.includes('met-by-exception'));
}

/** The assessments a yes depends on. */
export function assessmentsIn(finding: Finding): readonly LeafFinding[] {
  if (finding.verdicts[0] !== 'to-be-assessed') return [];
  return finding.kind === 'leaf' ? [finding] : finding.parts.flatMap(assessmentsIn);
}

/** Whether two outcomes read the same. */
export function isSameOutcome(left: ScenarioOutcome, right: ScenarioOutcome): boolean {
  return keyOf(left) === keyOf(right);
}

function keyOf({ status, role, leaves, verdicts, missing }: ScenarioOutcome): string {
  return JSON.stringify([status, role, leaves.map(({ criterion }) => criterion.id), verdicts, missing]);
}
