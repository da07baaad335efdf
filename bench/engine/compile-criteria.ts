import type { Criterion } from '#core/eligibility/criterion.ts';
import { judge } from '#core/eligibility/judge.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import type { Verdict } from '#core/eligibility/verdict.ts';

const BITS = { unmet: 1, 'met-by-exception': 2, 'to-be-assessed': 4, met: 8 } as const satisfies Record<
  Verdict,
  number
>;

/** Criteria in the shape of a compiled engine, a byte each with a bit for every verdict still possible; judged by the interpreter. */
export function compileCriteria(criteria: readonly Criterion[], _on: Pick<Situation, 'moments' | 'parameters'>) {
  return {
    judge: (situation: Situation, sets = new Uint8Array(criteria.length)): Uint8Array => {
      for (const [place, criterion] of criteria.entries()) {
        sets[place] = judge(criterion, situation).verdicts.reduce((bits, verdict) => bits | BITS[verdict], 0);
      }
      return sets;
    },
  };
}
