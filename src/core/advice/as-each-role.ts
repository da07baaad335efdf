import type { Role } from '../eligibility/criterion-fields.ts';
import { roleIn } from '../matching/conditions.ts';
import { matchInstrument } from '../matching/match.ts';
import { type Code, codesOf } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import type { RankedMatch } from '../ranking/rank.ts';
import { scorePartsOf } from '../ranking/score.ts';
import type { Viewpoint } from './viewpoint.ts';

/** A scored match, with where it is looked at from. */
export type Standpoint = Pick<RankedMatch, 'match' | 'parts'> & { readonly viewpoint: Viewpoint };

/** The match as it is and, where other parts meet other criteria, as each part the asker may turn out to have. */
export function asEachRole({ match, parts }: RankedMatch, viewpoint: Viewpoint): readonly Standpoint[] {
  const { instrument } = match;
  const { ranking } = viewpoint;
  const standpoints = [...askersByRole(match, viewpoint).values()].map((asker) => {
    const told = viewpoint.askedBy(asker);
    const turnedOut = matchInstrument(instrument, told);
    return {
      match: turnedOut,
      parts: scorePartsOf(turnedOut, told, ranking),
      viewpoint: { ...viewpoint, situation: told },
    };
  });
  return [{ match, parts, viewpoint }, ...standpoints];
}

/** One asker for each part; none when who asks is known, or makes no difference to what is asked. */
function askersByRole(
  { instrument }: RankedMatch['match'],
  { situation, askedBy }: Viewpoint,
): ReadonlyMap<Role | undefined, Code> {
  const askers = codesOf(statedPossibilities(situation.profile, 'company.applicantType')) ?? [];
  const isToldApart = instrument.criteria.some(({ roles }) => roles !== undefined);
  if (askers.length < 2 || !isToldApart) return new Map();
  return new Map(askers.map((asker) => [roleIn(instrument, askedBy(asker).profile), asker]));
}
