import { describe, expect, it } from 'vitest';
import { mean, ndcgAt, recallAt } from '../../evaluation/measures.ts';

/** Two that have to be found, one worth finding, one useful. */
const GAINS = new Map([
  ['a', 3],
  ['b', 3],
  ['c', 2],
  ['d', 1],
]);

describe('the share of what is worth finding that stands first', () => {
  it.each([
    { count: 5, order: ['a', 'b', 'c', 'd', 'x'], recall: 1, why: 'all three are there' },
    { count: 5, order: ['x', 'c', 'y', 'b', 'a'], recall: 1, why: 'where among the first they stand is no matter' },
    { count: 5, order: ['x', 'a', 'y', 'b', 'z', 'c'], recall: 2 / 3, why: 'the third stands sixth' },
    { count: 5, order: ['d', 'x', 'y', 'z', 'w', 'a'], recall: 0, why: 'what is only useful does not count' },
    { count: 2, order: ['a', 'c', 'b'], recall: 1, why: 'three do not fit into two places' },
    { count: 2, order: ['x', 'c', 'b'], recall: 1 / 2, why: 'one of two places is wasted' },
    { count: 5, order: ['a'], recall: 1 / 3, why: 'the others are not in the order at all' },
    { count: 5, order: [], recall: 0, why: 'nothing is found' },
  ])('is $recall at $count where $why', ({ count, order, recall }) => {
    expect(recallAt(count, order, GAINS)).toBe(recall);
  });

  it('is all where nothing is worth finding', () => {
    expect(recallAt(5, ['x'], new Map())).toBe(1);
    expect(recallAt(5, ['x'], new Map([['d', 1]]))).toBe(1);
  });
});

describe('the normalised discounted cumulative gain', () => {
  // Gains of 3, 2 and 1 count 7, 3 and 1; places 1, 2, 3 and 4 divide by 1, log2(3) = 1.58496, 2 and log2(5) = 2.32193.
  const best = 7 + 7 / 1.58496 + 3 / 2 + 1 / 2.32193; // 13.34718

  it.each([
    { order: ['a', 'b', 'c', 'd'], gain: best, why: 'best first' },
    { order: ['b', 'a', 'c', 'd'], gain: best, why: 'best first, those of one gain turned about' },
    { order: ['d', 'c', 'b', 'a'], gain: 1 + 3 / 1.58496 + 7 / 2 + 7 / 2.32193, why: 'best last' },
    { order: ['x', 'a', 'b', 'y'], gain: 7 / 1.58496 + 7 / 2, why: 'two found, one place late' },
    { order: ['a'], gain: 7, why: 'one found' },
    { order: ['x', 'y'], gain: 0, why: 'none found' },
    { order: [], gain: 0, why: 'nothing there' },
  ])('is the share of the best there is: $why', ({ order, gain }) => {
    expect(ndcgAt(10, order, GAINS)).toBeCloseTo(gain / best, 4);
  });

  it('by hand, with the best last: 9.4 of 13.3', () => {
    // 1 + 1.89279 + 3.5 + 3.01473 = 9.40752; 7 + 4.41651 + 1.5 + 0.43068 = 13.34719.
    expect(ndcgAt(10, ['d', 'c', 'b', 'a'], GAINS)).toBeCloseTo(0.7048, 4);
  });

  it('looks at so many places only, in the order and in the best there is', () => {
    // 3 / 1 + 7 / 1.58496 = 7.41651 of 7 + 4.41651 = 11.41651
    expect(ndcgAt(2, ['c', 'a', 'b'], GAINS)).toBeCloseTo(0.6496, 4);
    expect(ndcgAt(2, ['a', 'b'], GAINS)).toBe(1);
    expect(ndcgAt(1, ['x', 'a'], GAINS)).toBe(0);
  });

  it('is all where there is nothing to gain', () => {
    expect(ndcgAt(10, ['x'], new Map())).toBe(1);
    expect(ndcgAt(10, ['x'], new Map([['x', 0]]))).toBe(1);
  });
});

describe('the mean', () => {
  it.each([
    { values: [1, 0, 0.5], is: 0.5 },
    { values: [0.25], is: 0.25 },
    { values: [], is: 0 },
  ])('of $values is $is', ({ values, is }) => {
    expect(mean(values)).toBe(is);
  });
});
