import type { Possible } from '../profile/possible.ts';
import { addRow, addWords, type BitRow, setBit, toRow, wordAt, wordsFor } from './bit-row.ts';
import { bitFor, bitsOf, emptyBits, type MarkSize, type Marks } from './marks.ts';
import type { MemberStake } from './stakes.ts';

/** Stands for whichever member there is. */
const ANY_MEMBER = '*';

/**
 * The criteria by the members they want. Lists have too many cells to keep one for each: what a list refuses is what every
 * one of its members leaves refused. Of rules that must all hold, each criterion has one here at most.
 */
export class MemberIndex {
  readonly #asking: Int32Array;
  /** For each member that somebody wants, the criteria it is not enough for, and the alternatives it makes hold. */
  readonly #missing: ReadonlyMap<string, Int32Array>;
  readonly #granted: ReadonlyMap<string, BitRow>;
  readonly #whenOpen: BitRow;

  constructor(stakes: readonly MemberStake[], size: MarkSize) {
    this.#asking = bitsOf(
      stakes.flatMap(({ must }) => must),
      size.count,
    );
    const byMember = stakesByMember(stakes);
    this.#missing = new Map([...byMember].map(([member, own]) => [member, without(own, this.#asking, size.count)]));
    this.#granted = new Map([...byMember].map(([member, own]) => [member, grantedRow(own, size)]));
    this.#whenOpen = openRow(stakes, size);
  }

  mark(marks: Marks, possible: Possible): void {
    const only = possible.kind === 'sets' && possible.sets.length === 1 ? possible.sets[0] : undefined;
    if (only === undefined) {
      this.leaveOpen(marks);
      return;
    }
    let left = this.#asking;
    if (only.length > 0) left = this.#afterMember(ANY_MEMBER, left, marks);
    for (const member of only) left = this.#afterMember(member, left, marks);
    addWords(marks.refused, left);
  }

  /** What is refused still, once this member counts too. */
  #afterMember(member: string, left: Int32Array, { bits, scratch }: Marks): Int32Array {
    const granted = this.#granted.get(member);
    const missing = this.#missing.get(member);
    if (granted === undefined || missing === undefined) return left;
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
