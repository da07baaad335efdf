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
  match: Match,
  situation: Situation,
  ranking: RankingProfile,
  isSettled: (leaf: LeafFinding) => boolean = ({ verdicts }) => isDecided(verdicts),
): number {
  const worths = worthsOf(match, dayOf(situation), ranking.parts.certainty.values);
  let count = 0;
  let known = 0;
  match.leaves.forEach((leaf, place) => {
    if (leaf.criterion.rule === 'applicant') return;
    count += 1;
    if (isSettled(leaf)) known += worths[place] ?? 0;
  });
  return count === 0 ? 0 : known / count;
}

type Worths = { readonly day: IsoDate; readonly values: Values; readonly ofLeaves: readonly number[] };
const worths = new WeakMap<Match['requires'], Worths>();

/** What each leaf is worth once it is settled; worked out once for a day. What somebody has to assess is never known. */
function worthsOf({ requires, leaves, instrument }: Match, day: IsoDate, values: Values): readonly number[] {
  const known = worths.get(requires);
  if (known?.day === day && known.values === values) return known.ofLeaves;
  const ofLeaves = leaves.map(({ criterion: { source, rule } }) =>
    rule === 'assessed' ? 0 : trustIn(source === undefined ? undefined : instrument.sources[source], day, values),
  );
  worths.set(requires, { day, values, ofLeaves });
  return ofLeaves;
}

/** A source past its shelf life still counts, for less; a condition without one counts as a study's. */
function trustIn(source: Source | undefined, day: IsoDate, { byConfidence, staleDiscount }: Values): number {
  if (source === undefined) return byConfidence.is.study;
  return byConfidence.is[source.confidence] * (isStale(source, 'criterion', day) ? staleDiscount.is : 1);
}
