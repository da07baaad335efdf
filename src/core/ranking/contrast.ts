import type { ScorePartName } from '../catalogue/ranking-profile.ts';
import type { MatchStatus } from '../matching/status.ts';
import type { RankedMatch } from './rank.ts';
import { round } from './score.ts';
import { type Availability, availabilityOf, type Relevance } from './step.ts';

/** Why one match stands above another: the first thing that tells them apart, in the order in which the order looks at them. */
export type Contrast =
  | { readonly by: 'availability'; readonly above: Availability; readonly below: Availability }
  | { readonly by: 'relevance'; readonly above: Relevance; readonly below: Relevance }
  | { readonly by: 'score'; readonly parts: readonly PartDifference[] }
  | { readonly by: 'status'; readonly above: MatchStatus; readonly below: MatchStatus }
  | { readonly by: 'id' };

/** What a part adds to the one above beyond what it adds to the one below; negative where the one below is ahead. */
export type PartDifference = { readonly part: ScorePartName; readonly difference: number };

export function contrastOf(above: RankedMatch, below: RankedMatch): Contrast {
  const [here, there] = [above, below].map(({ match }) => availabilityOf(match.status, match.group));
  if (here !== undefined && there !== undefined && here !== there) {
    return { by: 'availability', above: here, below: there };
  }
  if (above.relevance !== below.relevance) {
    return { by: 'relevance', above: above.relevance, below: below.relevance };
  }
  if (above.score !== below.score) return { by: 'score', parts: differencesOf(above, below) };
  const [status, otherStatus] = [above.match.status, below.match.status];
  return status === otherStatus ? { by: 'id' } : { by: 'status', above: status, below: otherStatus };
}

/** Largest first, whichever of the two it favours. */
function differencesOf(above: RankedMatch, below: RankedMatch): readonly PartDifference[] {
  return above.parts
    .map(({ part, contribution }, place) => ({
      part,
      difference: round(contribution - (below.parts[place]?.contribution ?? 0)),
    }))
    .filter(({ difference }) => difference !== 0)
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
