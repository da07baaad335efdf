import { describe, expect, it } from 'vitest';
import { SCORE_PARTS } from '#core/catalogue/ranking-profile.ts';
import { round, scoreOf, scorePartsOf } from '#core/ranking/score.ts';
import { aMatch, anInstrument, aSituation } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

const { parts: published } = STANDARD_RANKING;

describe('a score', () => {
  const situation = aSituation({ project: { trl: 3, needs: ['rnd-funding'] } });
  const parts = scorePartsOf(aMatch(anInstrument(), situation), situation, STANDARD_RANKING);

  it('has every part, in the order in which they are published, with its weight', () => {
    expect(parts.map(({ part, weight }) => ({ part, weight }))).toEqual(
      SCORE_PARTS.map((part) => ({ part, weight: published[part].weight })),
    );
  });

  it('says what each part comes to', () => {
    const { focus, coverage, sector, openToEverySector } = published.purposeFit.values;

    expect(Object.fromEntries(parts.map(({ part, value }) => [part, value]))).toEqual({
      phaseFit: round(1 - published.phaseFit.values.widthDiscount.is * (3 / 8)),
      purposeFit: round(focus.is + coverage.is + sector.is * openToEverySector.is),
      financialFit: published.financialFit.values.unknownMoney.is,
      feasibility: published.feasibility.values.byAward.is.competitive,
      certainty: 0,
    });
  });

  it('is the sum of what the parts add, each its value by its weight', () => {
    for (const { weight, value, contribution } of parts) expect(contribution).toBeCloseTo(weight * value, 3);
    expect(scoreOf(parts)).toBeCloseTo(parts.reduce((sum, { contribution }) => sum + contribution, 0));
    expect(scoreOf([])).toBe(0);
  });

  it('is one for what is best in every part', () => {
    const best = SCORE_PARTS.map((part) => {
      const { weight } = published[part];
      return { part, weight, value: 1, contribution: weight };
    });

    expect(scoreOf(best)).toBe(1);
  });

  it('has four decimals, as has everything it is made of', () => {
    const numbers = [scoreOf(parts), ...parts.flatMap(({ value, contribution }) => [value, contribution])];

    expect(numbers.filter((number) => number !== Number(number.toFixed(4)))).toEqual([]);
    expect([1 / 3, 2 / 3, 0.1 + 0.2].map(round)).toEqual([0.3333, 0.6667, 0.3]);
  });
});
