import { contrastOf } from '#core/ranking/contrast.ts';
import type { RankedMatch } from '#core/ranking/rank.ts';
import { rankRangeOf, tiedWith } from '#core/ranking/rank-range.ts';
import type { PlaceBody } from './match-body.schemas.ts';
import type { MatchResult } from './match-company.ts';
import { contrastText, placeText } from './wording/order-text.ts';
import type { Wording } from './wording/wording.ts';

type PlaceOptions = { readonly contrast: 'none' | 'neighbours'; readonly wording: Wording };

/** Where a match stands, why there, and how firmly: under other weights, and under further answers. */
export function toPlace(entry: RankedMatch, result: MatchResult, { contrast, wording }: PlaceOptions): PlaceBody {
  const { ranked, outlook, ranking } = result;
  const index = entry.rank - 1;
  const ties = tiedWith(entry, ranked);
  const next = ranked[index + 1];
  const answers = outlook.places[index] ?? { best: entry.rank, worst: entry.rank };
  const { lowest, highest } = outlook.scores[index] ?? { lowest: entry.score, highest: entry.score };
  return {
    rank: entry.rank,
    rankRange: { ...rankRangeOf(entry, ranked, ranking.slack), answers },
    scoreRange: { lowest: Math.max(0, lowest), highest: Math.min(1, highest) },
    tiedWith: ties.map(({ match }) => match.instrument.id),
    place: placeText(entry, { ties, situation: result.situation, wording }),
    ...(contrast === 'none' || next === undefined
      ? {}
      : { beforeNext: contrastText(contrastOf(entry, next), next, wording) }),
  };
}
