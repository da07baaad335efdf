import type { Leaf } from '../eligibility/criterion.ts';
import { meaningOf } from '../eligibility/meaning.ts';
import { askOf } from '../eligibility/notes.ts';
import { basesOf } from '../eligibility/read.ts';
import type { Ask } from '../eligibility/reading.ts';
import { type Situation, unassuming } from '../eligibility/situation.ts';
import { type RuleTable, ruleTable } from './rule-table.ts';
import type { VerdictSet } from './verdict-set.ts';

/** Every rule of many criteria, once; each is asked at most once about a situation, however many criteria hold it. */
export class RuleBook {
  readonly #day: Ask;
  readonly #rules = new Map<string, BookRule>();
  /** Counts the situations; what was said of an earlier one is stale, and nothing of it is held on to. */
  turn = 0;

  constructor(day: Ask) {
    this.#day = day;
  }

  ruleFor(leaf: Leaf): BookRule {
    const meaning = meaningOf(leaf);
    const rule = this.#rules.get(meaning) ?? new BookRule(this, leaf, ruleTable(leaf, this.#day));
    this.#rules.set(meaning, rule);
    return rule;
  }
}

/** A rule, with what it said of the situation it was last asked about. */
export class BookRule {
  readonly #book: RuleBook;
  readonly #leaf: Leaf;
  readonly #table: RuleTable;
  #turn = -1;
  #said: VerdictSet = 0;

  constructor(book: RuleBook, leaf: Leaf, table: RuleTable) {
    this.#book = book;
    this.#leaf = leaf;
    this.#table = table;
  }

  /** What the rule says where being `refusal` closes the door: an assumption may open one but never close it. */
  say(situation: Situation, refusal: VerdictSet): VerdictSet {
    if (this.#turn !== this.#book.turn) {
      this.#said = this.#table(askOf(situation));
      this.#turn = this.#book.turn;
    }
    return this.#said === refusal ? this.#said | this.#withoutAssumptions(situation) : this.#said;
  }

  #withoutAssumptions(situation: Situation): VerdictSet {
    const isAssumed = basesOf(this.#leaf).some((fact) => situation.profile.get(fact)?.provenance === 'assumed');
    return isAssumed ? this.#table(askOf(unassuming(situation))) : this.#said;
  }
}
