import { describe, expect, it } from 'vitest';
import { MET, UNKNOWN, UNMET } from '#core/eligibility/verdict.ts';
import { verdictsFor } from '#test/support/builders.ts';

describe('a span of technology readiness', () => {
  const rule = { rule: 'phase-window', trl: { min: 5, max: 7 }, exception: { trl: { min: 4, max: 8 } } };

  it.each([
    { project: { trl: 3 }, verdicts: UNMET },
    { project: { trl: 4 }, verdicts: ['met-by-exception'] },
    { project: { trl: 5 }, verdicts: MET },
    { project: { trl: 7 }, verdicts: MET },
    { project: { trl: 8 }, verdicts: ['met-by-exception'] },
    { project: { trl: 9 }, verdicts: UNMET },
    { project: { trl: { oneOf: [4, 5] } }, verdicts: ['met-by-exception', 'met'] },
    { project: {}, verdicts: ['unmet', 'met-by-exception', 'met'] },
  ])('$project is $verdicts for 5–7, exceptionally 4 and 8', ({ project, verdicts }) => {
    expect(verdictsFor(rule, { project })).toEqual(verdicts);
  });

  it('with one end left out still refuses the other side', () => {
    expect(verdictsFor({ rule: 'phase-window', trl: { min: 4 } }, { project: { trl: 2 } })).toEqual(UNMET);
    expect(verdictsFor({ rule: 'phase-window', trl: { min: 4 } }, { project: { trl: 9 } })).toEqual(MET);
    expect(verdictsFor({ rule: 'phase-window', trl: { max: 4 } }, { project: { trl: 4 } })).toEqual(MET);
  });
});

describe('a span on both scales', () => {
  const rule = { rule: 'phase-window', trl: { min: 8 }, cri: { min: 2, max: 2 } };

  it.each([
    { project: { trl: 8, cri: 1 }, verdicts: MET },
    { project: { trl: 3, cri: 2 }, verdicts: MET },
    { project: { trl: 3, cri: 1 }, verdicts: UNMET },
    { project: { trl: 3 }, verdicts: UNKNOWN },
    { project: { trl: 9 }, verdicts: MET },
    { project: { cri: 3 }, verdicts: UNKNOWN },
  ])('is met on either: $project is $verdicts', ({ project, verdicts }) => {
    expect(verdictsFor(rule, { project })).toEqual(verdicts);
  });

  it('excepts only on the scale that says so', () => {
    const excepting = { ...rule, exception: { cri: { min: 1, max: 3 } } };

    expect(verdictsFor(excepting, { project: { trl: 7, cri: 3 } })).toEqual(['met-by-exception']);
    expect(verdictsFor(excepting, { project: { trl: 7, cri: 4 } })).toEqual(UNMET);
    expect(verdictsFor(excepting, { project: { trl: 8, cri: 3 } })).toEqual(MET);
  });
});
