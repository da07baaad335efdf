import type { Leaf } from '../eligibility/criterion.ts';
import { askOf } from '../eligibility/notes.ts';
import { basesOf } from '../eligibility/read.ts';
import type { Ask } from '../eligibility/reading.ts';
import { type Situation, unassuming } from '../eligibility/situation.ts';
import type { AskRule } from './compiled-tree.ts';
import { meaningOf, type RuleTable, ruleTable } from './rule-table.ts';
import type { VerdictSet } from './verdict-set.ts';

/** Every rule of many criteria, once; each is asked at most once about a situation, however many criteria hold it. */
export type RuleBook = {
  readonly numberOf: (leaf: Leaf) => number;
  /** Turns to a situation: what the rules say of it. Good until the next situation is opened. */
  readonly open: (situation: Situation) => AskRule;
};

export function createRuleBook(day: Ask): RuleBook {
  const numbers = new Map<string, number>();
  const leaves: Leaf[] = [];
  const tables: RuleTable[] = [];
  const said: VerdictSet[] = [];
  const saidOf: number[] = [];
  let turn = 0;
  return {
    numberOf: (leaf) => {
      const meaning = meaningOf(leaf);
      const known = numbers.get(meaning);
      if (known !== undefined) return known;
      const number = leaves.push(leaf) - 1;
      tables.push(ruleTable(leaf, day));
      said.push(0);
      saidOf.push(0);
      numbers.set(meaning, number);
      return number;
    },
    open: (situation) => {
      turn += 1;
      return (rule, refusal) => {
        if (saidOf[rule] !== turn) {
          said[rule] = tables[rule]?.(askOf(situation)) ?? 0;
          saidOf[rule] = turn;
        }
        const set = said[rule] ?? 0;
        return set === refusal ? set | withoutAssumptions(rule, situation) : set;
      };
    },
  };

  /** An assumption may open a door but never close one: a refusal has to stand on what was said alone. */
  function withoutAssumptions(rule: number, situation: Situation): VerdictSet {
    const leaf = leaves[rule];
    const isAssumed =
      leaf !== undefined && basesOf(leaf).some((fact) => situation.profile.get(fact)?.provenance === 'assumed');
    return isAssumed ? (tables[rule]?.(askOf(unassuming(situation))) ?? 0) : 0;
  }
}
