import { oncePer } from '../shared/once-per.ts';
import type { RankedMatch } from './rank.ts';
import { round } from './score.ts';

/** The places a match can take. */
export type RankRange = { readonly best: number; readonly worst: number };

/** The places a match can take when every weight moves by that share of itself, either way and each on its own. */
export function rankRangeOf(self: RankedMatch, ranked: readonly RankedMatch[], slack: number): RankRange {
  const peers = onTheStepOf(self, ranked);
  const couldRise = peers.filter((other) => other.rank < self.rank && canOvertake(self, other, slack)).length;
  const couldFall = peers.filter((other) => other.rank > self.rank && canOvertake(other, self, slack)).length;
  return { best: self.rank - couldRise, worst: self.rank + couldFall };
}

/** Those that stand level with a match: the order among them is that of their ids, and means nothing. */
export function tiedWith(self: RankedMatch, ranked: readonly RankedMatch[]): readonly RankedMatch[] {
  return onTheStepOf(self, ranked).filter((other) => other !== self && isLevel(other, self));
}

function isLevel(one: RankedMatch, other: RankedMatch): boolean {
  return one.score === other.score && one.match.status === other.match.status;
}

const byStep = oncePer((ranked: readonly RankedMatch[]) => Map.groupBy(ranked, ({ step }) => step));

/** Those that stand on the same step, itself among them: nothing moves a match past the others. */
function onTheStepOf({ step }: RankedMatch, ranked: readonly RankedMatch[]): readonly RankedMatch[] {
  return byStep(ranked).get(step) ?? [];
}

/** Some choice of weights puts `lower` level with `upper` or above it. */
function canOvertake(lower: RankedMatch, upper: RankedMatch, slack: number): boolean {
  let now = 0;
  let room = 0;
  for (let place = 0; place < lower.parts.length; place += 1) {
    const difference = contributionAt(lower, place) - contributionAt(upper, place);
    now += difference;
    room += Math.abs(difference);
  }
  return round(now + slack * room) >= 0;
}

function contributionAt({ parts }: RankedMatch, place: number): number {
  return parts[place]?.contribution ?? 0;
}
