import { describe, expect, it } from 'vitest';
import { aidIntensities, highestAidIntensity, type ResearchCost } from '#core/matching/aid-intensity.ts';
import { TODAY } from '#test/support/builders.ts';
import { onDay } from '#test/support/question-day.ts';

const { parameters: FIGURES } = onDay(TODAY);

const SIZES = ['micro', 'small', 'medium', 'large'] as const;

/** The shares for micro, small, medium-sized and large enterprises. */
function sharesOf(activity: ResearchCost['activity'], collaboration: boolean): readonly number[] {
  return SIZES.map((size) => highestAidIntensity({ activity, size, collaboration }, FIGURES));
}

describe('the highest lawful share of a cost', () => {
  it.each([
    { activity: 'industrial-research', collaboration: false, shares: [70, 70, 60, 50] },
    { activity: 'industrial-research', collaboration: true, shares: [80, 80, 75, 65] },
    { activity: 'experimental-development', collaboration: false, shares: [45, 45, 35, 25] },
    { activity: 'experimental-development', collaboration: true, shares: [60, 60, 50, 40] },
    { activity: 'feasibility-study', collaboration: false, shares: [70, 70, 60, 50] },
    { activity: 'feasibility-study', collaboration: true, shares: [70, 70, 60, 50] },
  ] as const)(
    'of $activity, in collaboration $collaboration, is $shares per cent by size',
    ({ activity, collaboration, shares }) => {
      expect(sharesOf(activity, collaboration)).toEqual(shares);
    },
  );

  it('of a mixed project is that of each part: 60 per cent of it research and 40 development come to 50', () => {
    const shareOf = (activity: ResearchCost['activity']) =>
      highestAidIntensity({ activity, size: 'medium', collaboration: false }, FIGURES);

    expect(0.6 * shareOf('industrial-research') + 0.4 * shareOf('experimental-development')).toBe(50);
  });

  it('follows the figures of the day it is asked about', () => {
    const figures = new Map([...FIGURES, ['aid-research-ceiling', { min: 60, max: 60 }]]);

    expect(highestAidIntensity({ activity: 'industrial-research', size: 'small', collaboration: true }, figures)).toBe(
      60,
    );
  });
});

describe('the shares that are still possible', () => {
  const alone = { collaboration: [false] };
  const small = { sizes: ['small'] as const };
  const research = { activities: ['industrial-research'] as const };

  it.each([
    { what: 'all is known', possible: { ...research, ...small, ...alone }, shares: { min: 70, max: 70 } },
    {
      what: 'the size is not known',
      possible: { ...research, sizes: SIZES, ...alone },
      shares: { min: 50, max: 70 },
    },
    {
      what: 'the kind of work is not known',
      possible: { activities: ['industrial-research', 'experimental-development'] as const, ...small, ...alone },
      shares: { min: 45, max: 70 },
    },
    {
      what: 'the partners are not known',
      possible: { ...research, ...small, collaboration: [false, true] },
      shares: { min: 70, max: 80 },
    },
    {
      what: 'nothing is known',
      possible: {
        activities: ['industrial-research', 'experimental-development'] as const,
        sizes: SIZES,
        collaboration: [false, true],
      },
      shares: { min: 25, max: 80 },
    },
  ])('are $shares when $what', ({ possible, shares }) => {
    expect(aidIntensities(possible, FIGURES)).toEqual(shares);
  });
});
