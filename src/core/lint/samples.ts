import type { Leaf } from '../eligibility/criterion.ts';
import { narrowed } from '../eligibility/resolve.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { exactly, intervalsOf } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';

const BASE = 1_000_000;
const MOST_FACTS = 3;

/**
 * Rules that compare one amount with another have no cells. Amounts at, just below and just above each ratio the rules
 * name are enough to show that something can happen; that nothing can is left open.
 */
export function samples(
  leaves: readonly Leaf[],
  facts: readonly StatedFactName[],
  situation: Situation,
): readonly Situation[] {
  if (facts.length > MOST_FACTS) return [];
  const ratios = leaves.flatMap((leaf) => (leaf.rule === 'compare' ? [leaf.factor, 1 / leaf.factor] : []));
  const wanted = [0, BASE, ...ratios.flatMap((ratio) => around(ratio * BASE))];
  return facts.reduce<readonly Situation[]>(
    (found, fact) => found.flatMap((one) => amountsOf(fact, wanted, one).map((amount) => narrowed(one, fact, amount))),
    [situation],
  );
}

function around(amount: number): readonly number[] {
  return [Math.floor(amount) - 1, Math.floor(amount), Math.ceil(amount), Math.ceil(amount) + 1];
}

function amountsOf(fact: StatedFactName, wanted: readonly number[], { profile }: Situation) {
  const intervals = intervalsOf(statedPossibilities(profile, fact));
  return [...new Set(wanted)]
    .filter((amount) => intervals.some(({ min, max }) => min <= amount && amount <= max))
    .map(exactly);
}
