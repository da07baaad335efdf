import { describe, expect, it } from 'vitest';
import { answerAt, layOut, placeOf, UNTOLD } from '#core/profile/exact-answers.ts';

describe('a row of exact answers', () => {
  it('holds a fact that may be anything as one that was not told', () => {
    const row = layOut(new Map([['project.trl', { possible: { kind: 'anything' }, provenance: 'declared' }]]));

    expect(answerAt(row, placeOf('project.trl'))).toBe(UNTOLD);
  });

  it('has to be looked at closer where it has nothing, such as a name of several values or none', () => {
    const none = { possible: { kind: 'sets', sets: [] }, provenance: 'declared' } as const;
    const row = layOut(new Map([['project.needs', none]]));

    expect([answerAt([], 0), answerAt(row, placeOf('project.needs'))]).not.toContain(UNTOLD);
  });
});
