import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { disagreements, qualityOf, standardIn, topStability } from '../../evaluation/evaluate.ts';
import floor from '../../evaluation/floor.json' with { type: 'json' };
import { type EvaluationCase, type EvaluationPairs, readCases, readPairs } from '../../evaluation/judgements.ts';
import { engineRanker, phaseFilterRanker, textSearchRanker } from '../../evaluation/rankers.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let catalogue: Catalogue;
let cases: readonly EvaluationCase[];
let pairs: readonly EvaluationPairs[];

beforeAll(async () => {
  catalogue = await realCatalogue();
  cases = readCases();
  pairs = readPairs();
});

const qualityOfTheEngine = () => qualityOf(engineRanker(catalogue, standardIn(catalogue)), { cases, pairs });

describe('the judgements', () => {
  it('are enough to judge by', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(pairs.flatMap((one) => one.pairs).length).toBeGreaterThanOrEqual(60);
  });

  it('name only instruments that are in the catalogue, and no case twice', () => {
    const known = new Set<string>(catalogue.instruments.map(({ id }) => id));
    const named = [
      ...cases.flatMap(({ relevant }) => relevant.map(({ instrument }) => instrument)),
      ...pairs.flatMap((one) => one.pairs.flatMap(({ above, below }) => [above, below])),
    ];
    const ids = [...cases, ...pairs].map(({ id }) => id);

    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('the order', () => {
  it.each(['recallAt5', 'recallAt10', 'ndcgAt10', 'pairsAgreed'] as const)(
    'does not fall below its floor in %s',
    (measure) => {
      expect(qualityOfTheEngine()[measure]).toBeGreaterThanOrEqual(floor[measure]);
    },
  );

  it('keeps its first place as often as before when weights move', () => {
    expect(topStability(catalogue, cases)).toBeGreaterThanOrEqual(floor.topStability);
  });

  it('is better than phase tags by name, and than plain text search, in every measure', () => {
    const engine = qualityOfTheEngine();

    for (const ranker of [phaseFilterRanker(catalogue), textSearchRanker(catalogue)]) {
      const other = qualityOf(ranker, { cases, pairs });
      expect(engine.recallAt5).toBeGreaterThan(other.recallAt5);
      expect(engine.recallAt10).toBeGreaterThan(other.recallAt10);
      expect(engine.ndcgAt10).toBeGreaterThan(other.ndcgAt10);
      expect(engine.pairsAgreed).toBeGreaterThan(other.pairsAgreed);
    }
  });

  it('disagrees with the pairs by no more than the share it names', () => {
    const all = pairs.flatMap((one) => one.pairs).length;

    expect(disagreements(catalogue, pairs).length).toBe(Math.round(all * (1 - qualityOfTheEngine().pairsAgreed)));
  });
});
