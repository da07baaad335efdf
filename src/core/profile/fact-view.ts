import type { Provenance } from './answer.ts';
import type { Known, Occasion } from './derive/derivation.ts';
import { DERIVATIONS } from './derive/derivations.ts';
import { type DerivedFactName, type FactName, isStated, type StatedFactName } from './facts/fact-catalogue.ts';
import { codesOf, type Possible } from './possible.ts';
import { type Profile, statedPossibilities } from './profile.ts';

/** What a fact, stated or derived, may be on the day in question. */
export function possibilities(profile: Profile, fact: FactName, occasion: Occasion): Possible {
  if (isStated(fact)) return statedPossibilities(profile, fact);
  return derivedPossibilities(fact, (stated) => statedPossibilities(profile, stated), occasion);
}

/** The same for a derived fact, for who asks for several. */
export function derivedPossibilities(fact: DerivedFactName, known: Known, occasion: Occasion): Possible {
  return DERIVATIONS[fact].derive(known, occasion);
}

/** The stated facts a fact rests on: itself, or what it is worked out from. */
export function foundations(fact: FactName): readonly StatedFactName[] {
  return isStated(fact) ? [fact] : DERIVATIONS[fact].from;
}

/** Nobody need tell the figures of a group the company is not part of: no rule looks at them. */
export function isMoot(profile: Profile, fact: StatedFactName): boolean {
  const partOfGroup = codesOf(statedPossibilities(profile, 'company.partOfGroup')) ?? [];
  return fact.startsWith('company.group.') && !partOfGroup.includes(true);
}

/** Where a fact comes from; a derived fact that rests on an assumption is itself assumed. */
export function provenanceOf(profile: Profile, fact: FactName): Provenance {
  if (isStated(fact)) return profile.get(fact)?.provenance ?? 'declared';
  const assumed = DERIVATIONS[fact].from.some((stated) => profile.get(stated)?.provenance === 'assumed');
  return assumed ? 'assumed' : 'derived';
}
