import { leafFindings } from '../eligibility/finding.ts';
import type { Situation } from '../eligibility/situation.ts';
import { groupOf, statusOf } from '../matching/status.ts';
import { type RankedMatch, tierOf } from '../ranking/rank.ts';
import { certaintyKnowing } from '../ranking/score.ts';
import { openScoreFacts } from './score-facts.ts';

/** How far up and down a match can still go, whatever is answered: never too narrow, so what it settles is settled. */
type Reach = {
  readonly bestTier: number;
  readonly worstTier: number;
  readonly lowest: number;
  readonly highest: number;
};

export const TOP = 5;

/** Whether no further answer can change which instruments are the first five. */
export function isSettled(ranked: readonly RankedMatch[], situation: Situation): boolean {
  const reaches = ranked.map((entry) => reachOf(entry, situation));
  const top = reaches.slice(0, TOP);
  return reaches.slice(TOP).every((below) => top.every((above) => staysAbove(above, below)));
}

function staysAbove(above: Reach, below: Reach): boolean {
  if (above.worstTier !== below.bestTier) return above.worstTier < below.bestTier;
  return above.lowest > below.highest;
}

function reachOf({ match, parts, relevance }: RankedMatch, situation: Situation): Reach {
  const open = openScoreFacts(match, situation);
  const relevances = open.phaseFit.length + open.purposeFit.length === 0 ? [relevance] : (['aimed', 'beside'] as const);
  const statuses = match.conditions.verdicts.map((verdict) => statusOf([verdict], match.window, true));
  const tiers = [match.status, ...statuses].flatMap((status) =>
    relevances.map((possible) => tierOf(status, groupOf(status), possible)),
  );
  const bounds = parts.map(({ part, weight, contribution }) => {
    if (part === 'certainty') return certaintyBounds(match, weight, contribution);
    const isOpen = part !== 'feasibility' && open[part].length > 0;
    return isOpen ? { lowest: 0, highest: weight } : { lowest: contribution, highest: contribution };
  });
  return {
    bestTier: Math.min(...tiers),
    worstTier: Math.max(...tiers),
    lowest: bounds.reduce((sum, { lowest }) => sum + lowest, 0),
    highest: bounds.reduce((sum, { highest }) => sum + highest, 0),
  };
}

/** Answers settle leaves, and a settled leaf stays settled. */
function certaintyBounds(match: RankedMatch['match'], weight: number, contribution: number) {
  const all = leafFindings(match.conditions);
  return { lowest: contribution, highest: weight * certaintyKnowing(match, (leaf) => all.includes(leaf)) };
}
