import { definitionOf, type FactName, isStated } from '../../profile/facts/fact-catalogue.ts';
import type { Code } from '../../profile/possible.ts';
import { texts } from '../dialect.ts';
import type { Row, View } from '../row.ts';
import { isOfSize } from '../size-sql.ts';
import { FALSE, not, TRUE, UNKNOWN } from '../sql-logic.ts';

/** A fact is one of these values, whatever kind of column stands for it. */
export function isOneOf(row: Row, view: View, fact: FactName, values: readonly Code[]): string {
  switch (fact) {
    case 'company.sizeClass':
      return isOfSize(row, view, values.map(String));
    case 'company.isSme':
      return truthIsOneOf(row.computed(`is_sme_${view}`), values, true, false);
    case 'company.aidZone':
      return truthIsOneOf(row.computed('in_aid_zone'), values, 'inside', 'outside');
    default:
      return plainlyOneOf(row, view, fact, values);
  }
}

function plainlyOneOf(row: Row, view: View, fact: FactName, values: readonly Code[]): string {
  const definition = definitionOf(fact);
  const column = columnFor(row, view, fact);
  if (column === undefined) return UNKNOWN;
  if (definition.type === 'boolean') return truthIsOneOf(column, values, true, false);
  const domain = definition.type === 'code' ? definition.options : undefined;
  if (domain?.every((option) => values.includes(option))) return TRUE;
  const listed = values.filter((value) => domain?.some((option) => option === value) ?? true).map(String);
  return listed.length === 0 ? FALSE : `${column} IN (${texts(listed)})`;
}

/** A fact of two values as a truth: the first when it holds, the second when it does not. */
function truthIsOneOf(truth: string, values: readonly Code[], first: Code, second: Code): string {
  const [wantsFirst, wantsSecond] = [values.includes(first), values.includes(second)];
  if (wantsFirst === wantsSecond) return wantsFirst ? TRUE : FALSE;
  return wantsFirst ? truth : not(truth);
}

function columnFor(row: Row, view: View, fact: FactName): string | undefined {
  switch (fact) {
    case 'company.applicantType':
      return row.computed(`applicant_${view}`);
    case 'company.partOfGroup':
      return row.computed(`part_of_group_${view}`);
    case 'company.publicBodyOwned':
      return row.computed(`public_owner_${view}`);
    case 'company.inDifficulty':
      return row.computed(`in_difficulty_${view}`);
    case 'company.isJCurve':
      return row.computed('is_j_curve');
    case 'company.county':
      return row.computed('county');
    default:
      return isCoded(fact) && isStated(fact) ? row.stated(fact) : undefined;
  }
}

function isCoded(fact: FactName): boolean {
  return !['number', 'date', 'code-set'].includes(definitionOf(fact).type);
}
