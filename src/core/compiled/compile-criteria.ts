import { type Criterion, leavesOf } from '../eligibility/criterion.ts';
import { basesOf } from '../eligibility/read.ts';
import { resolve } from '../eligibility/resolve.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { isExact } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { wordAt } from './bit-row.ts';
import { type CompiledDay, nothingKnownOn } from './compiled-day.ts';
import { compileTree } from './compiled-tree.ts';
import { lookAt } from './look.ts';
import { bitsOf, clearMarks, closeLists, marksFor } from './marks.ts';
import { RuleBook } from './rule-book.ts';
import { stakesIn } from './stakes.ts';
import { isSettled, setOf, UNMET_SET, type VerdictSet } from './verdict-set.ts';

/** Many criteria, ready to be asked about one company after another on the day they were compiled for. */
export type CompiledCriteria = {
  /**
   * The verdicts still possible of each criterion, in order: one byte each, the bits of a `VerdictSet`. Whoever judges many
   * companies hands in the bytes to fill, so that nothing is allocated for each.
   */
  readonly judge: (situation: Situation, sets?: Uint8Array) => Uint8Array;
};

/**
 * Where a fact lies says at once which criteria it refuses and which it grants; only what is left open is judged, rule by
 * rule, and resolved where unknown facts are shared. The verdicts are those of `resolve`, whatever the way to them.
 */
export function compileCriteria(criteria: readonly Criterion[], on: CompiledDay): CompiledCriteria {
  const day = nothingKnownOn(on);
  const book = new RuleBook(day);
  const { byFact, alternatives, atBest, beyond } = stakesIn(criteria, day);
  const size = { count: criteria.length, lists: alternatives.length };
  const looks = byFact.map((stakes) => lookAt(stakes, size, day));
  const alwaysOpen = bitsOf(beyond, criteria.length);
  const inUse = bitsOf([...criteria.keys()], criteria.length);
  const marks = marksFor(criteria.length, alternatives);
  const judges: (Judge | undefined)[] = criteria.map(() => undefined);
  const judgeAt = (place: number, situation: Situation) => {
    const judge = judges[place] ?? compileJudge(criteria[place], book);
    judges[place] = judge;
    return judge(situation);
  };
  const judgeWord = (word: number, situation: Situation, sets: Uint8Array) => {
    const open = wordAt(marks.open, word);
    let left = ~wordAt(marks.refused, word) & wordAt(inUse, word);
    while (left !== 0) {
      const bit = left & -left;
      const place = word * 32 + 31 - Math.clz32(bit);
      sets[place] = (open & bit) === 0 ? wordAt(atBest, place) : judgeAt(place, situation);
      left ^= bit;
    }
  };
  return {
    judge: (situation, sets = new Uint8Array(criteria.length)) => {
      clearMarks(marks, alwaysOpen);
      for (const each of looks) each.look(marks, situation);
      closeLists(marks);
      sets.fill(UNMET_SET);
      book.turn += 1;
      for (let word = 0; word < inUse.length; word += 1) judgeWord(word, situation, sets);
      return sets;
    },
  };
}

type Judge = (situation: Situation) => VerdictSet;

/** Rule by rule is exact where no unknown fact is shared. */
function compileJudge(criterion: Criterion | undefined, book: RuleBook): Judge {
  if (criterion === undefined) throw new Error('Only criteria that were compiled can be judged.');
  const tree = compileTree(criterion, book);
  const shared = sharedBases(criterion);
  return (situation) => {
    const set = tree(situation);
    const isExactlySo = isSettled(set) || shared.every((fact) => isKnown(fact, situation));
    return isExactlySo ? set : setOf(resolve(criterion, situation).finding.verdicts);
  };
}

function isKnown(fact: StatedFactName, { profile }: Situation): boolean {
  return isExact(statedPossibilities(profile, fact));
}

/** The stated facts that several of its rules rest on. */
function sharedBases(criterion: Criterion): readonly StatedFactName[] {
  const bases = leavesOf(criterion).flatMap(basesOf);
  return [...new Set(bases.filter((fact, place) => bases.indexOf(fact) !== place))];
}
