import { addRow, addWords, type BitRow, setBit, takeRow, toRow } from './bit-row.ts';
import type { FactIndex } from './fact-index.ts';
import { bitFor, bitsOf, emptyBits, type MarkSize, type Marks } from './marks.ts';
import type { MemberStake } from './stakes.ts';

/**
 * The criteria by the members they want. Lists have too many cells to keep one for each, so a list takes away what its
 * members are enough for. Of rules that must all hold, each criterion has one here at most.
 */
export function indexMembers(stakes: readonly MemberStake[], size: MarkSize): FactIndex {
  const asking = bitsOf(
    stakes.flatMap(({ must }) => must),
    size.count,
  );
  const enough = byMember(stakes, ({ must }, bits) => {
    for (const place of must) setBit(bits, place);
  });
  const granting = byMember(stakes, ({ lists }, bits) => {
    markLists(lists, bits, size, ['mayHold', 'holds']);
  });
  const open = emptyBits(size);
  for (const { must, lists } of stakes) {
    for (const place of must) setBit(open, bitFor.open(size, place));
    markLists(lists, open, size, ['mayHold']);
  }
  const whenOpen = toRow(open);
  return (marks, possible, doubted) => {
    const [only, ...others] = possible.kind === 'sets' ? possible.sets : [];
    const isTold = only !== undefined && others.length === 0 && doubted === undefined;
    if (isTold) markWith(only, marks);
    else addRow(marks.bits, whenOpen);
  };

  function markWith(members: readonly string[], { bits, refused, scratch }: Marks): void {
    scratch.set(asking);
    for (const member of members) {
      const own = enough.get(member);
      if (own !== undefined) takeRow(scratch, own);
      const granted = granting.get(member);
      if (granted !== undefined) addRow(bits, granted);
    }
    addWords(refused, scratch);
  }

  function byMember(all: readonly MemberStake[], mark: (stake: MemberStake, bits: Uint32Array) => void) {
    const found = new Map<string, Uint32Array>();
    for (const stake of all) {
      for (const member of stake.rule.with) {
        const bits = found.get(member) ?? emptyBits(size);
        found.set(member, bits);
        mark(stake, bits);
      }
    }
    return new Map([...found].map(([member, bits]): [string, BitRow] => [member, toRow(bits)]));
  }
}

function markLists(
  lists: MemberStake['lists'],
  bits: Uint32Array,
  size: MarkSize,
  planes: readonly ('mayHold' | 'holds')[],
): void {
  for (const [list, places] of lists.entries()) {
    for (const place of places) for (const plane of planes) setBit(bits, bitFor[plane](size, list, place));
  }
}
