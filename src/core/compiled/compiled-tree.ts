import type { Criterion, Leaf } from '../eligibility/criterion.ts';
import { atLeastOf, bothOf, eitherOf, MET_SET, oppositeOf, UNMET_SET, type VerdictSet } from './verdict-set.ts';

/** What a rule says where being `refusal` closes the door. */
export type AskRule = (rule: number, refusal: VerdictSet) => VerdictSet;
/** What a tree says, given what its rules say. */
export type CompiledTree = (say: AskRule) => VerdictSet;

/** A tree as one function; `numberOf` names its rules. Every part counts, as in the judgement it stands for. */
export function compileTree(criterion: Criterion, numberOf: (leaf: Leaf) => number): CompiledTree {
  return compileNode(criterion, numberOf, UNMET_SET);
}

function compileNode(criterion: Criterion, numberOf: (leaf: Leaf) => number, refusal: VerdictSet): CompiledTree {
  switch (criterion.rule) {
    case 'all':
      return joined(partsOf(criterion.of, numberOf, refusal), MET_SET, UNMET_SET, bothOf);
    case 'any':
      return joined(partsOf(criterion.of, numberOf, refusal), UNMET_SET, MET_SET, eitherOf);
    case 'at-least': {
      const parts = partsOf(criterion.of, numberOf, refusal);
      const { count } = criterion;
      return (say) =>
        atLeastOf(
          count,
          parts.map((part) => part(say)),
        );
    }
    case 'not': {
      const part = compileNode(criterion.of, numberOf, refusal === MET_SET ? UNMET_SET : MET_SET);
      return (say) => oppositeOf(part(say));
    }
    default: {
      const rule = numberOf(criterion);
      return (say) => say(rule, refusal);
    }
  }
}

function partsOf(of: readonly Criterion[], numberOf: (leaf: Leaf) => number, refusal: VerdictSet) {
  return of.map((part) => compileNode(part, numberOf, refusal));
}

/** One after the other, until nothing can change what they come to. */
function joined(
  parts: readonly CompiledTree[],
  start: VerdictSet,
  settled: VerdictSet,
  join: (left: VerdictSet, right: VerdictSet) => VerdictSet,
): CompiledTree {
  return (say) => {
    let set = start;
    for (const part of parts) {
      set = join(set, part(say));
      if (set === settled) break;
    }
    return set;
  };
}
