import type { Leaf } from '../eligibility/criterion.ts';
import { read } from '../eligibility/read.ts';
import { foundations } from '../profile/fact-view.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { unreachable } from '../shared/unreachable.ts';
import type { Row, View } from './row.ts';
import { ageHolds } from './rules/age-sql.ts';
import { bandHolds, windowHolds } from './rules/band-sql.ts';
import { compareHolds } from './rules/compare-sql.ts';
import { isOneOf } from './rules/is-sql.ts';
import { countHolds, overlapsHolds, presentHolds } from './rules/list-sql.ts';
import { withinHolds } from './rules/within-sql.ts';
import { openedByAssumption, plain, type SqlVerdict, TO_BE_ASSESSED, withException } from './sql-verdict.ts';

/** What everybody means without saying it. */
export const ASSUMABLE: readonly StatedFactName[] = [
  'company.applicantType',
  'company.partOfGroup',
  'company.publicBodyOwned',
];

/** One rule in SQL. `refusal` is the verdict that closes the door here: below a `not` it is being met. */
export function leafSql(leaf: Leaf, row: Row, refusal: 'met' | 'unmet'): SqlVerdict {
  const assumed = sqlOf(leaf, row, 'assumed');
  const restsOnAssumption = read(leaf)
    .facts.flatMap(foundations)
    .some((fact) => ASSUMABLE.includes(fact));
  return restsOnAssumption ? openedByAssumption(refusal, assumed, sqlOf(leaf, row, 'told')) : assumed;
}

function sqlOf(leaf: Leaf, row: Row, view: View): SqlVerdict {
  switch (leaf.rule) {
    case 'assessed':
      return TO_BE_ASSESSED;
    case 'is':
    case 'range':
    case 'age':
    case 'phase-window':
      return withOrWithout(leaf, row, view);
    case 'applicant':
      return plain(isOneOf(row, view, 'company.applicantType', leaf.values));
    case 'not-started':
      return plain(isOneOf(row, view, 'project.started', [false]));
    case 'within':
      return plain(withinHolds(row, leaf));
    case 'compare':
      return plain(compareHolds(row, leaf));
    case 'overlaps':
      return plain(overlapsHolds(row, leaf));
    case 'count':
      return plain(countHolds(row, leaf));
    case 'present':
      return plain(presentHolds(row, leaf));
    default:
      return unreachable(leaf);
  }
}

type Lenient = Extract<Leaf, { rule: 'is' | 'range' | 'age' | 'phase-window' }>;

function withOrWithout(leaf: Lenient, row: Row, view: View): SqlVerdict {
  const accepted = holds(leaf, row, view, false);
  return leaf.exception === undefined ? plain(accepted) : withException(accepted, holds(leaf, row, view, true));
}

/** Whether the rule holds; leniently, what is accepted now and then counts as well. */
function holds(leaf: Lenient, row: Row, view: View, leniently: boolean): string {
  switch (leaf.rule) {
    case 'is':
      return isOneOf(row, view, leaf.fact, leniently ? [...leaf.values, ...(leaf.exception ?? [])] : leaf.values);
    case 'range':
      return bandHolds(row, leaf.fact, leniently ? [leaf, leaf.exception ?? leaf] : [leaf]);
    case 'age':
      return ageHolds(row, leaf, leniently);
    case 'phase-window':
      return windowHolds(row, leaf, leniently);
    default:
      return unreachable(leaf);
  }
}
