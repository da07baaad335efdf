import { spanCovers } from '../catalogue/instrument-filters.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { Need } from '../profile/facts/options.ts';
import { intervalsOf } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { declaredNeeds } from './purpose-fit.ts';
import type { RankedMatch } from './rank.ts';
import { availabilityOf } from './step.ts';

/**
 * What is asked for and nothing in the catalogue serves where the project stands: neither refused nor only for later, and
 * placed at one of its levels. Said rather than filled with something that almost fits.
 */
export function uncoveredNeeds(ranked: readonly RankedMatch[], situation: Situation): readonly Need[] {
  const open = ranked.filter(
    ({ match }) => availabilityOf(match.status, match.group) === 'open' && isPlacedHere(match, situation),
  );
  return declaredNeeds(situation.profile).filter(
    (need) => !open.some(({ match }) => match.instrument.purposes.includes(need)),
  );
}

/** One of its windows holds a level that is told; without a told level every place is here. */
function isPlacedHere({ instrument }: RankedMatch['match'], { profile }: Situation): boolean {
  const scales = [
    { fact: 'project.trl', span: instrument.trl },
    { fact: 'project.cri', span: instrument.cri },
  ] as const;
  const told = scales.filter(({ fact }) => profile.has(fact));
  return (
    told.length === 0 ||
    told.some(({ fact, span }) =>
      intervalsOf(statedPossibilities(profile, fact)).some(({ min, max }) => spanCovers(span, { min, max })),
    )
  );
}
