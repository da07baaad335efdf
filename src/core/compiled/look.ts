import { askOf } from '../eligibility/notes.ts';
import { type Situation, unassuming } from '../eligibility/situation.ts';
import { domainOf } from '../profile/fact.ts';
import { foundations } from '../profile/fact-view.ts';
import { definitionOf, isStated } from '../profile/facts/fact-catalogue.ts';
import { type CompiledDay, nothingKnownOn } from './compiled-day.ts';
import { type FactIndex, indexFact } from './fact-index.ts';
import type { MarkSize, Marks } from './marks.ts';
import { indexMembers } from './member-index.ts';
import type { FactStakes, MemberStake, Stake } from './stakes.ts';

/** Looks at one fact of a situation and marks what follows from it. */
export type Look = (marks: Marks, situation: Situation) => void;

export function lookAt(stakes: FactStakes, size: MarkSize, on: CompiledDay): Look {
  const { fact, at } = stakes;
  const indexes = indexesOver(stakes, size, on);
  if (isStated(fact)) {
    const anything = domainOf(definitionOf(fact));
    return (marks, { profile }) => {
      const known = profile.get(fact);
      const doubted = known?.provenance === 'assumed' ? anything : undefined;
      for (const index of indexes) index(marks, known?.possible ?? anything, doubted);
    };
  }
  const bases = foundations(fact);
  return (marks, situation) => {
    const possible = askOf(situation).possible(fact, at);
    const isAssumed = bases.some((base) => situation.profile.get(base)?.provenance === 'assumed');
    const doubted = isAssumed ? askOf(unassuming(situation)).possible(fact, at) : undefined;
    for (const index of indexes) index(marks, possible, doubted);
  };
}

function indexesOver({ stakes, edges }: FactStakes, size: MarkSize, on: CompiledDay): readonly FactIndex[] {
  const members = stakes.filter(isMemberStake);
  const others = stakes.filter((stake) => !isMemberStake(stake));
  const day = nothingKnownOn(on);
  return [
    ...(others.length === 0 ? [] : [indexFact(others, edges, size, day)]),
    ...(members.length === 0 ? [] : [indexMembers(members, size)]),
  ];
}

function isMemberStake(stake: Stake): stake is MemberStake {
  return stake.rule.rule === 'overlaps';
}
