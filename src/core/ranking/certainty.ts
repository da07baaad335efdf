import { isStale } from '../catalogue/freshness.ts';
import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Source } from '../catalogue/source.ts';
import type { LeafFinding } from '../eligibility/finding.ts';
import { dayOf, type Situation } from '../eligibility/situation.ts';
import { isDecided } from '../eligibility/verdict.ts';
import type { Match } from '../matching/match.ts';
import type { IsoDate } from '../shared/iso-date.ts';

type Values = RankingProfile['parts']['certainty']['values'];

/**
 * How much of the verdict is known, and how good and fresh the sources of the conditions are; no conditions is no
 * certainty. `isSettled` says which leaves count as known: those that are, unless one asks what could come of it.
 */
export function certainty(
  { leaves, instrument }: Match,
  situation: Situation,
  ranking: RankingProfile,
  isSettled: (leaf: LeafFinding) => boolean = ({ verdicts }) => isDecided(verdicts),
): number {
  const { values } = ranking.parts.certainty;
  const day = dayOf(situation);
  let count = 0;
  let worth = 0;
  for (const leaf of leaves) {
    const { source, rule } = leaf.criterion;
    if (rule === 'applicant') continue;
    count += 1;
    if (rule !== 'assessed' && isSettled(leaf)) {
      worth += trustIn(source === undefined ? undefined : instrument.sources[source], day, values);
    }
  }
  return count === 0 ? 0 : worth / count;
}

/** A source past its shelf life still counts, for less; a condition without one counts as a study's. */
function trustIn(source: Source | undefined, day: IsoDate, { byConfidence, staleDiscount }: Values): number {
  if (source === undefined) return byConfidence.is.study;
  return byConfidence.is[source.confidence] * (isStale(source, 'criterion', day) ? staleDiscount.is : 1);
}
