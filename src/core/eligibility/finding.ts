import type { Branch, Leaf } from './criterion.ts';
import type { Verdicts } from './verdict.ts';

/** A judged tree: every criterion beside what it says. */
export type Finding = LeafFinding | BranchFinding;
export type LeafFinding = { readonly kind: 'leaf'; readonly criterion: Leaf; readonly verdicts: Verdicts };
type BranchFinding = {
  readonly kind: 'branch';
  readonly criterion: Branch;
  readonly verdicts: Verdicts;
  readonly parts: readonly Finding[];
};

export function leafFindings(finding: Finding): readonly LeafFinding[] {
  return finding.kind === 'leaf' ? [finding] : finding.parts.flatMap(leafFindings);
}

/** The same finding with other verdicts, as when a closer look has settled them. */
export function withVerdicts(finding: Finding, verdicts: Verdicts): Finding {
  return { ...finding, verdicts };
}
