import type { Criterion } from '../eligibility/criterion.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { RuleBook } from './rule-book.ts';
import { atLeastOf, bothOf, eitherOf, MET_SET, oppositeOf, UNMET_SET, type VerdictSet } from './verdict-set.ts';

/** What a tree says of a situation, part by part. */
export type CompiledTree = (situation: Situation) => VerdictSet;

/** A tree as one function. Parts are asked until nothing can change what they come to. */
export function compileTree(criterion: Criterion, book: RuleBook, refusal: VerdictSet = UNMET_SET): CompiledTree {
  switch (criterion.rule) {
    case 'all':
      return joined(partsOf(criterion.of, book, refusal), MET_SET, UNMET_SET, bothOf);
    case 'any':
      return joined(partsOf(criterion.of, book, refusal), UNMET_SET, MET_SET, eitherOf);
    case 'at-least': {
      const parts = partsOf(criterion.of, book, refusal);
      const { count } = criterion;
      return (situation) => {
        const sets = parts.map((part) => part(situation));
        return atLeastOf(count, sets);
      };
    }
    case 'not': {
      const part = compileTree(criterion.of, book, refusal === MET_SET ? UNMET_SET : MET_SET);
      return (situation) => oppositeOf(part(situation));
    }
    default: {
      const rule = book.ruleFor(criterion);
      return (situation) => rule.say(situation, refusal);
    }
  }
}

function partsOf(of: readonly Criterion[], book: RuleBook, refusal: VerdictSet) {
  return of.map((part) => compileTree(part, book, refusal));
}

function joined(
  parts: readonly CompiledTree[],
  start: VerdictSet,
  settled: VerdictSet,
  join: (left: VerdictSet, right: VerdictSet) => VerdictSet,
): CompiledTree {
  return (situation) => {
    let set = start;
    for (const part of parts) {
      set = join(set, part(situation));
      if (set === settled) break;
    }
    return set;
  };
}
