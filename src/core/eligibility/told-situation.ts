import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { KnownFact } from '../profile/profile.ts';
import { ToldProfile } from '../profile/told-profile.ts';
import type { Ask, Reading } from './reading.ts';
import type { Situation } from './situation.ts';
import type { Verdicts } from './verdict.ts';

/** The situation another one came from, and the one fact they differ in. */
export type Origin = { readonly situation: Situation; readonly fact: StatedFactName };

/** What has been worked out of a situation so far, so that it is worked out once. */
export type Notes = {
  readonly ask: Ask;
  readonly verdicts: Map<Reading, Verdicts>;
  /** Where the situation came from, when it differs from another in one fact. */
  readonly origin: Origin | undefined;
};

/** The same situation, with one fact known to be this. What does not rest on the fact need not be worked out again. */
export function knowing(situation: Situation, fact: StatedFactName, known: KnownFact): Situation {
  return new ToldSituation({ situation, fact }, known);
}

/** A copy of it (`{ ...situation }`) is another situation: neither where it came from nor its notes go along. */
export class ToldSituation implements Situation {
  readonly profile: Situation['profile'];
  readonly moments: Situation['moments'];
  readonly parameters: Situation['parameters'];
  readonly clock: Situation['clock'];
  readonly ignored: Situation['ignored'];
  readonly #origin: Origin;
  #notes: Notes | undefined;

  constructor(origin: Origin, known: KnownFact) {
    const { profile, moments, parameters, clock, ignored } = origin.situation;
    this.profile = new ToldProfile(profile, origin.fact, known);
    this.moments = moments;
    this.parameters = parameters;
    this.clock = clock;
    this.ignored = ignored;
    this.#origin = origin;
  }

  get origin(): Origin {
    return this.#origin;
  }

  /** The notes made on it; the first who asks begins them. */
  notes(begin: (situation: Situation, origin: Origin) => Notes): Notes {
    this.#notes ??= begin(this, this.#origin);
    return this.#notes;
  }
}
