import type { LeafFinding } from '#core/eligibility/finding.ts';
import type { Verdict } from '#core/eligibility/verdict.ts';
import { requirementText } from './requirements.ts';
import type { Wording } from './wording.ts';

/** What one criterion says, for clients: its verdict, or that several are still possible. */
export type Outcome = Verdict | 'unknown';

export function outcomeOf({ verdicts }: Pick<LeafFinding, 'verdicts'>): Outcome {
  const [verdict, ...others] = verdicts;
  return others.length === 0 ? verdict : 'unknown';
}

/** The requirement and how the company stands with it, in one or two sentences. */
export function reasonText(finding: LeafFinding, observed: string | undefined, wording: Wording): string {
  const { criterion } = finding;
  const { phrases, language } = wording;
  const requirement = requirementText(criterion, wording);
  const notes = [
    ...(criterion.note === undefined ? [] : [criterion.note[language]]),
    ...(criterion.basis === 'inferred' ? [phrases.inferred] : []),
  ];
  return [verdictText(finding, requirement, observed, wording), ...notes].join(' ');
}

function verdictText(finding: LeafFinding, requirement: string, observed: string | undefined, { phrases }: Wording) {
  const outcome = outcomeOf(finding);
  switch (outcome) {
    case 'met':
      return phrases.met(requirement, observed);
    case 'met-by-exception':
      return phrases.metByException(requirement, observed);
    case 'unmet':
      return phrases.unmet(requirement, observed);
    case 'to-be-assessed':
      return requirement;
    case 'unknown':
      return phrases.unknown(requirement);
  }
}
