import { leavesOf } from './criterion.ts';
import { type Finding, type LeafFinding, leafFindings } from './finding.ts';
import { joined } from './judge.ts';
import { resolve } from './resolve.ts';
import type { Situation } from './situation.ts';
import { ANY_VERDICT, isDecided, type Verdicts } from './verdict.ts';

/**
 * The leaves that carry the verdict. When it is decided: enough of them to give it, and none that could be left out. When
 * it is open: those that keep it open.
 */
export function decidingLeaves(finding: Finding, situation: Situation): readonly LeafFinding[] {
  const leaves = leafFindings(finding);
  if (!isDecided(finding.verdicts)) return openLeafFindings(finding);
  const eachByItself = isEqual(verdictsKnowing(finding, leaves), finding.verdicts);
  const isEnough = (known: readonly LeafFinding[]) =>
    isEqual(
      eachByItself ? verdictsKnowing(finding, known) : resolvedKnowing(finding, known, situation),
      finding.verdicts,
    );
  let kept = leaves;
  for (const leaf of leaves.toReversed()) {
    const fewer = kept.filter((other) => other !== leaf);
    if (isEnough(fewer)) kept = fewer;
  }
  return kept;
}

/** The same, where leaves settle it together that none settles alone: what they share is taken apart once more. */
export function resolvedKnowing(finding: Finding, known: readonly LeafFinding[], situation: Situation): Verdicts {
  const kept = known.map(({ criterion }) => criterion);
  const ignored = new Set(leavesOf(finding.criterion).filter((leaf) => !kept.includes(leaf)));
  return resolve(finding.criterion, { ...situation, ignored }).finding.verdicts;
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
