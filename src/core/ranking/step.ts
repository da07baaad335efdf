import type { Group, MatchStatus } from '../matching/status.ts';

/** Aimed at what the project asks for and where it stands, or beside it. */
export const RELEVANCES = ['aimed', 'beside'] as const;
export type Relevance = (typeof RELEVANCES)[number];

/** What comes before the score: whether it can be had now, later, perhaps where open counts as no, or not at all. */
const AVAILABILITIES = ['open', 'later', 'doubtful', 'refused', 'closed'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** An open verdict is no worse a standing than a yes: what is not known yet is no reason to put an instrument off. */
export function availabilityOf(status: MatchStatus, group: Group): Availability {
  if (status === 'closed') return 'closed';
  if (status === 'ineligible') return 'refused';
  if (group === 'no') return 'doubtful';
  return status === 'not_now' ? 'later' : 'open';
}

/** The step of the order a match stands on; lower comes first. */
export function stepOf(status: MatchStatus, group: Group, relevance: Relevance): number {
  return AVAILABILITIES.indexOf(availabilityOf(status, group)) * 2 + (relevance === 'beside' ? 1 : 0);
}
