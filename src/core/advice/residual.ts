import type { Branch, Criterion } from '../eligibility/criterion.ts';
import type { Finding } from '../eligibility/finding.ts';
import { isDecided } from '../eligibility/verdict.ts';
import { unreachable } from '../shared/unreachable.ts';

/**
 * What still has to hold: the tree without the parts that hold anyway and the alternatives that are lost. Nothing when the
 * verdict is settled.
 */
export function residualOf(finding: Finding): Criterion | undefined {
  if (isDecided(finding.verdicts)) return undefined;
  if (finding.kind === 'leaf') return finding.criterion;
  const open = finding.parts.flatMap((part) => residualOf(part) ?? []);
  return remaining(finding.criterion, open, finding.parts);
}

function remaining(branch: Branch, open: readonly Criterion[], parts: readonly Finding[]): Criterion | undefined {
  const [only, ...others] = open;
  if (only === undefined) return undefined;
  switch (branch.rule) {
    case 'all':
    case 'any':
      return others.length === 0 ? only : { ...branch, of: open };
    case 'not':
      return { ...branch, of: only };
    case 'at-least':
      return { ...branch, count: Math.max(1, branch.count - settled(parts)), of: open };
    default:
      return unreachable(branch);
  }
}

/** Parts that hold whatever else turns out. */
function settled(parts: readonly Finding[]): number {
  return parts.filter(({ verdicts }) => verdicts.every((verdict) => verdict !== 'unmet')).length;
}
