import type { Branch, Criterion } from '../eligibility/criterion.ts';
import type { Finding } from '../eligibility/finding.ts';
import type { Verdict, Verdicts } from '../eligibility/verdict.ts';
import { unreachable } from '../shared/unreachable.ts';

/**
 * What still has to hold: the tree without the parts that hold anyway and the alternatives that are lost. Where nothing
 * but an exception is at stake, it is what has to hold to do without one. Nothing when nothing is at stake.
 */
export function residualOf(finding: Finding): Criterion | undefined {
  const bar = BARS.find((verdicts) => isOpen(finding, verdicts));
  return bar === undefined ? undefined : remaining(finding, bar);
}

/** The verdicts that are too little. */
const BARS: readonly (readonly Verdict[])[] = [['unmet'], ['unmet', 'met-by-exception']];

function isOpen({ verdicts }: Finding, tooLittle: readonly Verdict[]): boolean {
  return !clears(verdicts, tooLittle) && verdicts.some((verdict) => !tooLittle.includes(verdict));
}

function clears(verdicts: Verdicts, tooLittle: readonly Verdict[]): boolean {
  return verdicts.every((verdict) => !tooLittle.includes(verdict));
}

function remaining(finding: Finding, bar: readonly Verdict[]): Criterion | undefined {
  if (!isOpen(finding, bar)) return undefined;
  if (finding.kind === 'leaf') return finding.criterion;
  const held = finding.parts.filter(({ verdicts }) => clears(verdicts, bar)).length;
  return joined(
    finding.criterion,
    held,
    finding.parts.flatMap((part) => remaining(part, bar) ?? []),
  );
}

function joined(branch: Branch, held: number, open: readonly Criterion[]): Criterion | undefined {
  const [only, ...others] = open;
  if (only === undefined) return undefined;
  switch (branch.rule) {
    case 'all':
    case 'any':
      return others.length === 0 ? only : { ...branch, of: open };
    case 'not':
      return { ...branch, of: only };
    case 'at-least':
      return others.length === 0 ? only : { ...branch, count: branch.count - held, of: open };
    default:
      return unreachable(branch);
  }
}
