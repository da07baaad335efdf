import { describe, expect, it } from 'vitest';
import { exactly } from '#core/profile/possible.ts';
import type { Profile } from '#core/profile/profile.ts';
import { FitMemo } from '#core/ranking/fit-memo.ts';
import { anInstrument } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

function atLevel(trl: number): Profile {
  return new Map([['project.trl', { possible: exactly(trl), provenance: 'declared' }]]);
}

describe('fits that are kept', () => {
  it('are worked out once for the same levels, and let go of when there are too many', () => {
    const memo = new FitMemo<number>();
    const instrument = anInstrument({ id: 'grant' });
    let times = 0;
    const fitAt = (level: number) =>
      memo.fitOf(instrument, atLevel(level), STANDARD_RANKING, () => {
        times += 1;
        return level;
      });

    expect([fitAt(1), fitAt(1), times]).toEqual([1, 1, 1]);
    for (let level = 2; level <= 2001; level += 1) fitAt(level);
    expect([fitAt(1), times]).toEqual([1, 2002]);
  });
});
