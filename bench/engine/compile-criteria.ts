import type { Criterion } from '#core/eligibility/criterion.ts';
import { judge } from '#core/eligibility/judge.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import type { Verdict } from '#core/eligibility/verdict.ts';

const BITS = { unmet: 1, 'met-by-exception': 2, 'to-be-assessed': 4, met: 8 } as const satisfies Record<
  Verdict,
  number
>;

/** Criteria, ready to be judged again and again: a byte each, with a bit for every verdict still possible. */
export function compileCriteria(criteria: readonly Criterion[], _day: Pick<Situation, 'moments' | 'parameters'>) {
  return {
    judge: (situation: Situation): Uint8Array =>
      Uint8Array.from(criteria, (criterion) =>
        judge(criterion, situation).verdicts.reduce((bits, verdict) => bits | BITS[verdict], 0),
      ),
  };
}
