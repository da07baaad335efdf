import { text } from './dialect.ts';
import type { SqlVerdict } from './sql-verdict.ts';

/** Where a row can stand with an instrument, best first. Window and waiting are left out: time is not asked about. */
export const POPULATION_STATUSES = [
  'eligible',
  'eligible_pending_assessment',
  'possible_by_exception',
  'undetermined',
  'ineligible',
] as const;
export type PopulationStatus = (typeof POPULATION_STATUSES)[number];

/** A verdict as columns of an inner query, and the status that an outer query makes of them. */
export type StatusSql = { readonly columns: readonly string[]; readonly status: string };

/** At least an assessment is a yes, and what can still go either way is open, as the engine has it. */
export function statusSql(verdict: SqlVerdict, prefix = ''): StatusSql {
  if (verdict.kind === 'plain') {
    const holds = `${prefix}holds`;
    const cases = [`WHEN ${holds} THEN ${named('eligible')}`, `WHEN NOT ${holds} THEN ${named('ineligible')}`];
    return { columns: [`${verdict.holds} AS ${holds}`], status: caseOf(cases) };
  }
  const [worst, best] = [`${prefix}worst`, `${prefix}best`];
  const cases = [
    `WHEN ${worst} = 3 THEN ${named('eligible')}`,
    `WHEN ${worst} = 2 THEN ${named('eligible_pending_assessment')}`,
    `WHEN ${worst} = 1 AND ${best} = 1 THEN ${named('possible_by_exception')}`,
    `WHEN ${best} = 0 THEN ${named('ineligible')}`,
  ];
  return { columns: [`${verdict.worst} AS ${worst}`, `${verdict.best} AS ${best}`], status: caseOf(cases) };
}

function caseOf(cases: readonly string[]): string {
  return `CASE ${cases.join(' ')} ELSE ${named('undetermined')} END`;
}

function named(status: PopulationStatus): string {
  return text(status);
}
