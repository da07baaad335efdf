import type { SizeClass } from '../profile/facts/options.ts';
import { type ParameterValues, parameterValue } from '../profile/parameters.ts';
import type { Interval } from '../profile/possible.ts';

/** Kinds of cost that the block exemption gives an aid intensity of its own (Regulation (EU) 651/2014 art. 25). */
const RESEARCH_ACTIVITIES = ['industrial-research', 'experimental-development', 'feasibility-study'] as const;
export type ResearchActivity = (typeof RESEARCH_ACTIVITIES)[number];

/** What the highest lawful share of the cost depends on. */
export type ResearchCost = {
  readonly activity: ResearchActivity;
  readonly size: SizeClass;
  /** Effective collaboration or wide dissemination, in the sense of art. 25(6). */
  readonly collaboration: boolean;
};

/** The highest share of the cost all public support together may cover, in per cent: base, bonuses, and the ceiling over both. */
export function highestAidIntensity({ activity, size, collaboration }: ResearchCost, figures: ParameterValues): number {
  const percent = (id: Parameters<typeof parameterValue>[1]) => parameterValue(figures, id).max;
  const forSize = size === 'large' ? 0 : percent(size === 'medium' ? 'aid-bonus-medium' : 'aid-bonus-small');
  // Feasibility studies get the bonus for size and no other (art. 25(7)).
  const forPartners = collaboration && activity !== 'feasibility-study' ? percent('aid-bonus-collaboration') : 0;
  return Math.min(percent(`aid-${activity}`) + forSize + forPartners, percent('aid-research-ceiling'));
}

/** The lowest and the highest over every combination that is still possible. */
export function aidIntensities(
  possible: {
    readonly activities: readonly ResearchActivity[];
    readonly sizes: readonly SizeClass[];
    readonly collaboration: readonly boolean[];
  },
  figures: ParameterValues,
): Interval {
  const shares = possible.activities.flatMap((activity) =>
    possible.sizes.flatMap((size) =>
      possible.collaboration.map((collaboration) => highestAidIntensity({ activity, size, collaboration }, figures)),
    ),
  );
  return { min: Math.min(...shares), max: Math.max(...shares) };
}
