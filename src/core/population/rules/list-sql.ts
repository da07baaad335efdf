import type { CountRule } from '../../eligibility/rules/count.ts';
import type { OverlapsRule } from '../../eligibility/rules/overlaps.ts';
import type { PresentRule } from '../../eligibility/rules/present.ts';
import { definitionOf, type FactName, isStated } from '../../profile/facts/fact-catalogue.ts';
import type { Row } from '../row.ts';
import { TRUE, UNKNOWN } from '../sql-logic.ts';
import { phasesHold } from './phases-sql.ts';

/** A list has at least one of these codes. */
export function overlapsHolds(row: Row, { fact, with: wanted }: OverlapsRule): string {
  if (fact === 'project.phases') return phasesHold(row, (phases) => phases.some((phase) => wanted.includes(phase)));
  const list = listColumn(row, fact);
  return list === undefined ? UNKNOWN : row.dialect.overlaps(list, row.dialect.list(wanted));
}

/** A list has so many codes, or so many of those named. */
export function countHolds(row: Row, { fact, of, atLeast }: CountRule): string {
  if (fact === 'project.phases') {
    return phasesHold(row, (phases) => phases.filter((phase) => of?.includes(phase) ?? true).length >= atLeast);
  }
  const list = listColumn(row, fact);
  if (list === undefined) return UNKNOWN;
  const { size, sizeAmong, list: listOf } = row.dialect;
  return `${of === undefined ? size(list) : sizeAmong(list, listOf(of))} >= ${atLeast}`;
}

/** A list has a member; anything else has been told. */
export function presentHolds(row: Row, { fact }: PresentRule): string {
  if (fact === 'project.phases') return phasesHold(row, (phases) => phases.length > 0);
  const list = listColumn(row, fact);
  if (list !== undefined) return `${row.dialect.size(list)} >= 1`;
  const isOpenDomain = ['organisation-number', 'municipality', 'industry'].includes(definitionOf(fact).type);
  return isOpenDomain && isStated(fact) ? `CASE WHEN ${row.stated(fact)} IS NOT NULL THEN TRUE END` : TRUE;
}

function listColumn(row: Row, fact: FactName): string | undefined {
  return isStated(fact) && definitionOf(fact).type === 'code-set' ? row.stated(fact) : undefined;
}
