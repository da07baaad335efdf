import { answerAt, type ExactAnswers, numberOf } from '../profile/exact-answers.ts';
import { type FactName, isStated, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Possible } from '../profile/possible.ts';
import { addRow, addWords, type BitRow, setBit, toRow, wordAt, wordsFor } from './bit-row.ts';
import { bitFor, bitsOf, emptyBits, type MarkSize, type Marks } from './marks.ts';
import type { MemberStake } from './stakes.ts';

/** Stands for whichever member there is. */
const ANY_MEMBER = '*';

/** The criteria a member is not enough for, and the alternatives it makes hold. */
type Member = { readonly missing: Int32Array; readonly granted: BitRow };

/**
 * The criteria by the members they want. Lists have too many cells to keep one for each: what a list refuses is what every
 * one of its members leaves refused. Of rules that must all hold, each criterion has one here at most.
 */
export class MemberIndex {
  readonly #asking: Int32Array;
  /** What each member says that somebody wants. */
  readonly #byMember: ReadonlyMap<string, Member>;
  /** The same by number of the member, for lists told exactly. */
  readonly #byNumber: readonly (Member | undefined)[];
  readonly #any: Member | undefined;
  readonly #whenOpen: BitRow;

  constructor(fact: FactName, stakes: readonly MemberStake[], size: MarkSize) {
    this.#asking = bitsOf(
      stakes.flatMap(({ must }) => must),
      size.count,
    );
    this.#byMember = new Map(
      [...stakesByMember(stakes)].map(([member, own]) => [
        member,
        { missing: without(own, this.#asking, size.count), granted: grantedRow(own, size) },
      ]),
    );
    this.#any = this.#byMember.get(ANY_MEMBER);
    this.#byNumber = isStated(fact) ? numbered(fact, this.#byMember) : [];
    this.#whenOpen = openRow(stakes, size);
  }

  mark(marks: Marks, possible: Possible): void {
    const only = possible.kind === 'sets' && possible.sets.length === 1 ? possible.sets[0] : undefined;
    if (only === undefined) {
      this.leaveOpen(marks);
      return;
    }
    let left = this.#asking;
    if (only.length > 0) left = this.#afterMember(this.#any, left, marks);
    for (const member of only) left = this.#afterMember(this.#byMember.get(member), left, marks);
    addWords(marks.refused, left);
  }

  /** The same for a list that is told exactly, where it stands among the exact answers. */
  markExact(marks: Marks, exact: ExactAnswers, told: number): void {
    const members = answerAt(exact, told);
    let left = this.#asking;
    if (members > 0) left = this.#afterMember(this.#any, left, marks);
    for (let place = told + 1; place <= told + members; place += 1) {
      left = this.#afterMember(this.#byNumber[answerAt(exact, place)], left, marks);
    }
    addWords(marks.refused, left);
  }

  /** What is refused still, once this member counts too. */
  #afterMember(member: Member | undefined, left: Int32Array, { bits, scratch }: Marks): Int32Array {
    if (member === undefined) return left;
    const { missing, granted } = member;
    addRow(bits, granted);
    if (left === this.#asking) return missing;
    for (let word = 0; word < scratch.length; word += 1) scratch[word] = wordAt(left, word) & wordAt(missing, word);
    return scratch;
  }

  /** Nothing is settled by a list that is not told, or only taken for granted. */
  leaveOpen({ bits }: Marks): void {
    addRow(bits, this.#whenOpen);
  }
}

function numbered(fact: StatedFactName, byMember: ReadonlyMap<string, Member>): readonly (Member | undefined)[] {
  const numbers = new Map([...byMember].map(([code, member]) => [numberOf(fact, code), member]));
  const most = Math.max(-1, ...[...numbers.keys()].filter(Number.isFinite));
  return Array.from({ length: most + 1 }, (_, number) => numbers.get(number));
}

function stakesByMember(stakes: readonly MemberStake[]): ReadonlyMap<string, readonly MemberStake[]> {
  const found = new Map<string, MemberStake[]>();
  for (const stake of stakes) {
    for (const member of stake.rule.rule === 'present' ? [ANY_MEMBER] : new Set(stake.rule.with)) {
      const own = found.get(member);
      if (own === undefined) found.set(member, [stake]);
      else own.push(stake);
    }
  }
  return found;
}

function without(stakes: readonly MemberStake[], asking: Int32Array, count: number): Int32Array {
  const enough = bitsOf(
    stakes.flatMap(({ must }) => must),
    count,
  );
  return asking.map((word, place) => word & ~wordAt(enough, place));
}

function grantedRow(stakes: readonly MemberStake[], size: MarkSize): BitRow {
  const granted = emptyBits(size);
  for (const { lists } of stakes) markLists(lists, granted, size, 'holds');
  return toRow(granted, wordsFor(size.count));
}

function openRow(stakes: readonly MemberStake[], size: MarkSize): BitRow {
  const open = emptyBits(size);
  for (const { must, lists } of stakes) {
    for (const place of must) setBit(open, bitFor.open(size, place));
    markLists(lists, open, size, 'mayHold');
  }
  return toRow(open, wordsFor(size.count));
}

function markLists(lists: MemberStake['lists'], bits: Int32Array, size: MarkSize, plane: 'mayHold' | 'holds'): void {
  for (const [list, places] of lists.entries()) {
    for (const place of places) setBit(bits, bitFor[plane](size, list, place));
  }
}
