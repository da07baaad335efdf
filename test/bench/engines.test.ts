import { beforeAll, describe, expect, it } from 'vitest';
import { ENGINES } from '../../bench/engine/engines.ts';
import { madeUpCriteria } from '../../bench/engine/made-up-criteria.ts';
import { toldAnswers } from '../../bench/made-up-answers.ts';
import { createRandom } from '../../bench/random.ts';

const criteria = madeUpCriteria(120);
const random = createRandom(11);
const profiles = Array.from({ length: 60 }, () => toldAnswers(random));
const names = [
  'ours',
  'closures',
  'json-logic-engine',
  'zen-engine, one expression',
  'zen-engine, decision table',
  'json-rules-engine',
] as const;

describe('the engines that are measured side by side', () => {
  let ours: readonly Uint8Array[] = [];

  beforeAll(async () => {
    ours = await ENGINES.ours(criteria).eligible(profiles);
  });

  it('are exactly these', () => {
    expect(Object.keys(ENGINES)).toEqual(names);
  });

  it.each(names)('give the same answers to the same questions: %s', async (name) => {
    const answers = await ENGINES[name](criteria).eligible(profiles);

    expect(answers.map((answer) => [...answer])).toEqual(ours.map((answer) => [...answer]));
  });

  it('are asked what some can say yes to, and nobody everything', () => {
    const eligible = criteria.map((_, place) => ours.filter((answer) => answer[place] === 1).length);

    expect(eligible.filter((count) => count > 0).length).toBeGreaterThan(criteria.length / 2);
    expect(eligible.filter((count) => count === profiles.length)).toEqual([]);
  });

  it('are asked the same, whenever it is', () => {
    expect(madeUpCriteria(120)).toEqual(criteria);
    expect(madeUpCriteria(20)).toEqual(criteria.slice(0, 20));
    expect(toldAnswers(createRandom(11))).toEqual(profiles[0]);
  });
});
