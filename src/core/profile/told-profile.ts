import type { StatedFactName } from './facts/fact-catalogue.ts';
import type { KnownFact, Profile } from './profile.ts';

/** A profile with one fact told otherwise. Nothing is copied until somebody wants to see all of it. */
export class ToldProfile implements ReadonlyMap<StatedFactName, KnownFact> {
  readonly base: Profile;
  readonly fact: StatedFactName;
  readonly known: KnownFact;

  constructor(base: Profile, fact: StatedFactName, known: KnownFact) {
    this.base = base;
    this.fact = fact;
    this.known = known;
  }

  get(fact: StatedFactName): KnownFact | undefined {
    return fact === this.fact ? this.known : this.base.get(fact);
  }

  has(fact: StatedFactName): boolean {
    return fact === this.fact || this.base.has(fact);
  }

  get size(): number {
    return this.whole().size;
  }

  forEach(visit: (known: KnownFact, fact: StatedFactName, map: Profile) => void): void {
    this.whole().forEach(visit);
  }

  entries() {
    return this.whole().entries();
  }

  keys() {
    return this.whole().keys();
  }

  values() {
    return this.whole().values();
  }

  [Symbol.iterator]() {
    return this.whole()[Symbol.iterator]();
  }

  private whole(): Profile {
    return new Map(this.base).set(this.fact, this.known);
  }
}
