import type { Criterion } from '../eligibility/criterion.ts';
import { basesInCommon } from '../eligibility/read.ts';
import { resolve } from '../eligibility/resolve.ts';
import type { Situation } from '../eligibility/situation.ts';
import { exactAnswers } from '../profile/laid-out-profile.ts';
import { isExact } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { wordAt } from './bit-row.ts';
import { type CompiledDay, nothingKnownOn } from './compiled-day.ts';
import { type CompiledTree, compileTree } from './compiled-tree.ts';
import { looksAt } from './look.ts';
import { bitsOf, clearMarks, closeLists, type Look, type Marks, marksFor } from './marks.ts';
import { RuleBook } from './rule-book.ts';
import { stakesIn } from './stakes.ts';
import { isSettled, setOf, UNMET_SET, type VerdictSet } from './verdict-set.ts';

/** Many criteria, ready to be asked about one company after another on the day they were compiled for. */
export function compileCriteria(criteria: readonly Criterion[], on: CompiledDay): CompiledCriteria {
  return new CompiledCriteria(criteria, on);
}

/**
 * Where a fact lies says at once which criteria it refuses and which it grants; only what is left open is judged, rule by
 * rule, and resolved where unknown facts are shared. The verdicts are those of `resolve`, whatever the way to them.
 *
 * Each answer is one byte a criterion, in their order: the bits of a `VerdictSet`. Whoever asks about many companies hands in
 * the bytes to fill, so that nothing is allocated for each.
 */
class CompiledCriteria {
  readonly #criteria: readonly Criterion[];
  readonly #looks: readonly Look[];
  readonly #atBest: Int32Array;
  readonly #alwaysOpen: Int32Array;
  readonly #inUse: Int32Array;
  readonly #marks: Marks;
  readonly #book: RuleBook;
  readonly #trees = new Map<number, CompiledTree>();
  readonly #unsettled: number[] = [];

  constructor(criteria: readonly Criterion[], on: CompiledDay) {
    const day = nothingKnownOn(on);
    const { byFact, alternatives, atBest, beyond } = stakesIn(criteria, day);
    const size = { count: criteria.length, lists: alternatives.length };
    this.#criteria = criteria;
    this.#looks = looksAt(byFact, size, day);
    this.#atBest = atBest;
    this.#alwaysOpen = bitsOf(beyond, size.count);
    this.#inUse = bitsOf([...criteria.keys()], size.count);
    this.#marks = marksFor(size.count, alternatives);
    this.#book = new RuleBook(day);
  }

  /** The verdicts that can occur. */
  judge(situation: Situation, into?: Uint8Array): Uint8Array {
    const sets = this.bound(situation, into);
    for (const place of this.#unsettled) {
      const criterion = this.#criterionAt(place);
      if (sharesUnknown(criterion, situation)) sets[place] = setOf(resolve(criterion, situation).finding.verdicts);
    }
    return sets;
  }

  /** The verdicts rule by rule: what is settled is settled; what is open may be settled by a closer look at shared facts. */
  bound(situation: Situation, sets: Uint8Array = new Uint8Array(this.#criteria.length)): Uint8Array {
    clearMarks(this.#marks, this.#alwaysOpen);
    const exact = exactAnswers(situation.profile);
    for (const each of this.#looks) each.look(this.#marks, situation, exact);
    closeLists(this.#marks);
    sets.fill(UNMET_SET);
    this.#book.turn += 1;
    this.#unsettled.length = 0;
    for (let word = 0; word < this.#inUse.length; word += 1) this.#judgeWord(word, situation, sets);
    return sets;
  }

  #judgeWord(word: number, situation: Situation, sets: Uint8Array): void {
    const open = wordAt(this.#marks.open, word);
    let left = ~wordAt(this.#marks.refused, word) & wordAt(this.#inUse, word);
    while (left !== 0) {
      const bit = left & -left;
      const place = word * 32 + 31 - Math.clz32(bit);
      sets[place] = (open & bit) === 0 ? wordAt(this.#atBest, place) : this.#judgeTree(place, situation);
      left ^= bit;
    }
  }

  #judgeTree(place: number, situation: Situation): VerdictSet {
    const tree = this.#trees.get(place) ?? compileTree(this.#criterionAt(place), this.#book);
    this.#trees.set(place, tree);
    const set = tree(situation);
    if (!isSettled(set)) this.#unsettled.push(place);
    return set;
  }

  #criterionAt(place: number): Criterion {
    const criterion = this.#criteria[place];
    if (criterion === undefined) throw new Error(`Of ${this.#criteria.length} criteria there is none at ${place}.`);
    return criterion;
  }
}

/** Rule by rule is exact where no unknown fact is shared. */
function sharesUnknown(criterion: Criterion, { profile }: Situation): boolean {
  return basesInCommon(criterion).some((fact) => !isExact(statedPossibilities(profile, fact)));
}
