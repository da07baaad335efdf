import { describe, expect, it } from 'vitest';
import { SCORE_PARTS } from '#core/catalogue/ranking-profile.ts';
import { type RankedMatch, rank } from '#core/ranking/rank.ts';
import { rankRangeOf, tiedWith } from '#core/ranking/rank-range.ts';
import { scoreOf } from '#core/ranking/score.ts';
import { aMatch, anInstrument, aSituation, type InstrumentFields } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

const { slack } = STANDARD_RANKING;
const better = { award: { is: 'rights-based', basis: 'stated' }, trl: { min: 3, max: 3 } } as const;
const refused = { id: 'growth', rule: 'is', fact: 'company.growthAmbition', values: [true], source: 'page' };
const situation = aSituation({ project: { trl: 3, needs: ['rnd-funding'] }, company: { growthAmbition: false } });

function ranked(...entries: readonly InstrumentFields[]): readonly RankedMatch[] {
  const matches = entries.map((fields) => aMatch(anInstrument(fields), situation));
  return rank(matches, situation, STANDARD_RANKING);
}

const rangesOf = (order: readonly RankedMatch[], by = slack) => order.map((each) => rankRangeOf(each, order, by));

/** A match in its place that is worth just so much in each part. */
function worth(place: number, ...contributions: readonly number[]): RankedMatch {
  const parts = contributions.flatMap((contribution, index) =>
    SCORE_PARTS.slice(index, index + 1).map((part) => ({ part, weight: 1, value: contribution, contribution })),
  );
  const match = aMatch(anInstrument({ id: `place-${place}` }));
  return { match, rank: place, relevance: 'aimed', step: 0, parts, score: scoreOf(parts) };
}

describe('the places a match can take when weights move', () => {
  it('are its own alone on another step, however near the score', () => {
    const order = ranked({ id: 'met' }, { id: 'refused', ...better, criteria: [refused] });

    expect(rangesOf(order)).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 2 },
    ]);
  });

  it('are its own alone when one is better in every part that differs', () => {
    const order = ranked({ id: 'better', ...better }, { id: 'plain' });

    expect(rangesOf(order)).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 2 },
    ]);
  });

  it('are shared by those that score the same, also while no weight moves', () => {
    const shared = { best: 1, worst: 2 };

    expect(rangesOf(ranked({ id: 'a' }, { id: 'b' }))).toEqual([shared, shared]);
    expect(rangesOf(ranked({ id: 'a' }, { id: 'b' }), 0)).toEqual([shared, shared]);
  });

  it('are as many as the weights can bring about: what is ahead loses the slack, what is behind gains it', () => {
    // Ahead by 0.4 in one part and behind by 0.3 in the other: level where the one loses and the other gains a seventh.
    const order = [worth(1, 0.5, 0), worth(2, 0.1, 0.3)];

    expect(rangesOf(order, 1 / 7 - 0.001)).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 2 },
    ]);
    expect(rangesOf(order, 1 / 7 + 0.001)).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ]);
  });

  it('leave out those that stay above or below it', () => {
    const order = ranked({ id: 'better', ...better }, { id: 'a' }, { id: 'b' }, { id: 'refused', criteria: [refused] });

    expect(rangesOf(order)).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
      { best: 2, worst: 3 },
      { best: 4, worst: 4 },
    ]);
  });
});

describe('those that stand level', () => {
  const tiesIn = (order: readonly RankedMatch[]) =>
    order.map((each) => tiedWith(each, order).map(({ match }) => match.instrument.id));

  it('are all with the same score and status on the same step', () => {
    expect(tiesIn(ranked({ id: 'a' }, { id: 'b' }, { id: 'c' }))).toEqual([
      ['b', 'c'],
      ['a', 'c'],
      ['a', 'b'],
    ]);
  });

  it('are none where the score, the step or the status differs', () => {
    const [open, other] = [worth(1, 0.5), worth(2, 0.5)];

    expect(tiesIn(ranked({ id: 'better', ...better }, { id: 'plain' }))).toEqual([[], []]);
    expect(tiesIn([open, { ...other, step: 1 }])).toEqual([[], []]);
    expect(tiesIn([open, { ...other, match: { ...other.match, status: 'undetermined' } }])).toEqual([[], []]);
    expect(tiesIn([open, other])).toEqual([['place-2'], ['place-1']]);
  });
});
