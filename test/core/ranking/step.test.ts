import { describe, expect, it } from 'vitest';
import { groupOf, MATCH_STATUSES, UNKNOWN_POLICIES } from '#core/matching/status.ts';
import { availabilityOf, stepOf } from '#core/ranking/step.ts';

describe('whether a match can be had', () => {
  it.each([
    { status: 'eligible', available: 'open' },
    { status: 'eligible_pending_assessment', available: 'open' },
    { status: 'possible_by_exception', available: 'open' },
    { status: 'undetermined', available: 'open' },
    { status: 'evaluation_error', available: 'open' },
    { status: 'not_now', available: 'later' },
    { status: 'ineligible', available: 'refused' },
    { status: 'closed', available: 'closed' },
  ] as const)('is $available where it is $status', ({ status, available }) => {
    expect(availabilityOf(status, groupOf(status))).toBe(available);
  });

  it('is doubtful for an open verdict only where open verdicts count as no', () => {
    const all = UNKNOWN_POLICIES.map((policy) => [
      policy,
      availabilityOf('undetermined', groupOf('undetermined', policy)),
    ]);

    expect(Object.fromEntries(all)).toEqual({ report: 'open', strict: 'doubtful', inclusive: 'open' });
  });
});

describe('the step of a match', () => {
  it('goes by whether it can be had, and then by what it is aimed at', () => {
    const inOrder = ['eligible', 'not_now', 'undetermined', 'ineligible', 'closed'] as const;
    const steps = inOrder.flatMap((status) =>
      (['aimed', 'beside'] as const).map((relevance) =>
        stepOf(status, status === 'undetermined' ? 'no' : groupOf(status), relevance),
      ),
    );

    expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('is the same for all that are open', () => {
    const open = MATCH_STATUSES.filter((status) => availabilityOf(status, groupOf(status)) === 'open');

    expect(new Set(open.map((status) => stepOf(status, groupOf(status), 'aimed')))).toEqual(new Set([0]));
  });
});
