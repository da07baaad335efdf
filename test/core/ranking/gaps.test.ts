import { describe, expect, it } from 'vitest';
import { gapsFor } from '#core/ranking/gaps.ts';
import { aProfile } from '#test/support/builders.ts';

describe('the gaps a project may fall into', () => {
  it.each([
    { project: {}, gaps: [] },
    { project: { trl: 3 }, gaps: [] },
    { project: { trl: 4 }, gaps: ['innovation'] },
    { project: { trl: 5 }, gaps: ['innovation'] },
    { project: { trl: { min: 4, max: 5 } }, gaps: ['innovation'] },
    { project: { trl: { min: 3, max: 5 } }, gaps: [] },
    { project: { trl: 6 }, gaps: [] },
    { project: { trl: 7 }, gaps: ['commercialisation'] },
    { project: { trl: 9, cri: 3 }, gaps: ['commercialisation'] },
    { project: { trl: 9, cri: 4 }, gaps: [] },
    { project: { cri: 2 }, gaps: [] },
  ])('at $project are $gaps', ({ project, gaps }) => {
    expect(gapsFor(aProfile({ project }))).toEqual(gaps);
  });
});
