import { type ExactAnswers, laidOutAnew, layOut } from './exact-answers.ts';
import type { StatedFactName } from './facts/fact-catalogue.ts';
import type { KnownFact, Profile } from './profile.ts';
import { ToldProfile } from './told-profile.ts';

/** A profile that many rules are asked about: its exact answers are laid out once. */
export class LaidOutProfile extends Map<StatedFactName, KnownFact> {
  #exact: ExactAnswers | undefined;

  get exact(): ExactAnswers {
    this.#exact ??= layOut(this);
    return this.#exact;
  }
}

/** The exact answers of any profile. */
export function exactAnswers(profile: Profile): ExactAnswers {
  if (profile instanceof LaidOutProfile) return profile.exact;
  return profile instanceof ToldProfile
    ? laidOutAnew(exactAnswers(profile.base), profile.fact, profile.known)
    : layOut(profile);
}
