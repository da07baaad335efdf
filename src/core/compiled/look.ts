import { askOf } from '../eligibility/notes.ts';
import type { Ask } from '../eligibility/reading.ts';
import { type Situation, unassuming } from '../eligibility/situation.ts';
import { answerAt, type ExactAnswers, placeOf, UNTOLD } from '../profile/exact-answers.ts';
import { domainOf } from '../profile/fact.ts';
import { foundations } from '../profile/fact-view.ts';
import { type DerivedFactName, definitionOf, isStated, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Possible } from '../profile/possible.ts';
import { type Profile, statedPossibilities } from '../profile/profile.ts';
import { FactIndex } from './fact-index.ts';
import { grouped, ListedFact, ListedFactsLook } from './listed-facts-look.ts';
import type { Look, MarkSize, Marks } from './marks.ts';
import { RowPool } from './row-pool.ts';
import type { FactStakes } from './stakes.ts';

export function looksAt(byFact: readonly FactStakes[], size: MarkSize, day: Ask): readonly Look[] {
  const pool = new RowPool();
  const listed: ListedFact[] = [];
  const looks: Look[] = [];
  for (const stakes of byFact) {
    const { fact, at } = stakes;
    const index = new FactIndex(stakes, size, day, pool);
    if (!isStated(fact)) looks.push(new DerivedLook(fact, at, index));
    else if (isListed(fact)) listed.push(new ListedFact(fact, index, new StatedLook(fact, index)));
    else looks.push(new StatedLook(fact, index));
  }
  return [...looks, ...grouped(listed).map((facts) => new ListedFactsLook(facts, size, pool))];
}

function isListed(fact: StatedFactName): boolean {
  return domainOf(definitionOf(fact)).kind === 'codes';
}

/** Nearly every fact that is told at all is told exactly: then one number says what it is. */
class StatedLook implements Look {
  readonly #fact: StatedFactName;
  readonly #place: number;
  readonly #anything: Possible;
  readonly #index: FactIndex;

  constructor(fact: StatedFactName, index: FactIndex) {
    this.#fact = fact;
    this.#place = placeOf(fact);
    this.#anything = domainOf(definitionOf(fact));
    this.#index = index;
  }

  look(marks: Marks, { profile }: Situation, exact: ExactAnswers): void {
    const told = answerAt(exact, this.#place);
    if (told === UNTOLD) this.#index.markUntold(marks, this.#anything);
    else if (Number.isNaN(told) || this.#index.needsWhole) this.#lookCloser(marks, profile);
    else this.#index.markExact(marks, exact, told);
  }

  #lookCloser(marks: Marks, profile: Profile): void {
    const known = profile.get(this.#fact);
    const possible = statedPossibilities(profile, this.#fact);
    if (known?.provenance === 'assumed') this.#index.markDoubted(marks, possible, this.#anything);
    else this.#index.mark(marks, possible);
  }
}

class DerivedLook implements Look {
  readonly #fact: DerivedFactName;
  readonly #at: FactStakes['at'];
  readonly #index: FactIndex;

  constructor(fact: DerivedFactName, at: FactStakes['at'], index: FactIndex) {
    this.#fact = fact;
    this.#at = at;
    this.#index = index;
  }

  look(marks: Marks, situation: Situation): void {
    const possible = askOf(situation).possible(this.#fact, this.#at);
    const isAssumed = foundations(this.#fact).some((base) => situation.profile.get(base)?.provenance === 'assumed');
    if (!isAssumed) this.#index.mark(marks, possible);
    else this.#index.markDoubted(marks, possible, askOf(unassuming(situation)).possible(this.#fact, this.#at));
  }
}
