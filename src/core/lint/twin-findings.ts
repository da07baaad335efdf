import type { Instrument } from '../catalogue/instrument.ts';
import type { Criterion } from '../eligibility/criterion.ts';
import { toCanonicalJson } from '../shared/canonical-json.ts';
import { areRelated } from './are-related.ts';
import { type LintFinding, toLintFinding } from './lint-finding.ts';

/** Living instruments nobody can tell apart: same hard conditions, amounts, purposes and roles, and neither names the other. */
export function twinFindings(instruments: readonly Instrument[]): readonly LintFinding[] {
  const likenesses = instruments
    .filter(({ status }) => status.is !== 'historic')
    .map((instrument) => ({ instrument, likeness: toCanonicalJson(likenessOf(instrument)) }));
  return likenesses.flatMap((one, index) =>
    likenesses
      .slice(index + 1)
      .filter((other) => other.likeness === one.likeness && !areRelated(one.instrument, other.instrument))
      .map((other) => twin(one.instrument, other.instrument)),
  );
}

/** What makes a difference to a company, whoever runs it and whatever it is called. */
function likenessOf({ criteria, amounts, purposes, roles }: Instrument) {
  return {
    criteria: criteria
      .filter(({ kind = 'hard' }) => kind === 'hard')
      .map(bare)
      .toSorted(),
    amounts: amounts
      .map((amount) => toCanonicalJson({ ...amount, id: undefined, note: undefined, source: undefined }))
      .toSorted(),
    purposes: purposes.toSorted(),
    roles: roles
      .map(({ role, applicantTypes }) => toCanonicalJson({ role, for: applicantTypes.toSorted() }))
      .toSorted(),
  };
}

/** The rule alone, without its id, its source and what is said about it. */
function bare(criterion: Criterion): string {
  const rule = { ...criterion, id: '', kind: undefined, source: undefined, basis: undefined, note: undefined };
  switch (rule.rule) {
    case 'all':
    case 'any':
    case 'at-least':
      return toCanonicalJson({ ...rule, of: rule.of.map(bare).toSorted() });
    case 'not':
      return toCanonicalJson({ ...rule, of: bare(rule.of) });
    default:
      return toCanonicalJson(rule);
  }
}

function twin(one: Instrument, other: Instrument): LintFinding {
  return toLintFinding(
    {
      code: 'twin',
      path: [],
      problem: `it has the same hard conditions, amounts, purposes and roles as ${other.id}`,
      remedy: 'write what tells them apart, relate them, or keep one',
    },
    one.id,
  );
}
