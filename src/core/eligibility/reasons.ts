import { type Finding, type LeafFinding, leafFindings } from './finding.ts';
import { joined } from './judge.ts';
import { isDecided, VERDICTS, type Verdicts } from './verdict.ts';

/** Nothing is known of a leaf that is left out of an explanation. */
const ANY_VERDICT: Verdicts = VERDICTS;

/**
 * The leaves that carry the verdict. When it is decided: enough of them to give it, and none that could be left out. When
 * it is open: those that keep it open.
 */
export function decidingLeaves(finding: Finding): readonly LeafFinding[] {
  const leaves = leafFindings(finding);
  if (!isDecided(finding.verdicts)) return openLeafFindings(finding);
  let kept = leaves;
  for (const leaf of leaves.toReversed()) {
    const fewer = kept.filter((other) => other !== leaf);
    if (isEqual(verdictsKnowing(finding, fewer), finding.verdicts)) kept = fewer;
  }
  return kept;
}

function openLeafFindings(finding: Finding): readonly LeafFinding[] {
  if (isDecided(finding.verdicts)) return [];
  return finding.kind === 'leaf' ? [finding] : finding.parts.flatMap(openLeafFindings);
}

/** What the tree would say if only these leaves had been judged. */
export function verdictsKnowing(finding: Finding, known: readonly LeafFinding[]): Verdicts {
  if (finding.kind === 'leaf') return known.includes(finding) ? finding.verdicts : ANY_VERDICT;
  return joined(
    finding.criterion,
    finding.parts.map((part) => verdictsKnowing(part, known)),
  );
}

function isEqual(left: Verdicts, right: Verdicts): boolean {
  return left.length === right.length && left.every((verdict, index) => verdict === right[index]);
}
