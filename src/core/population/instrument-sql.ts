import type { Instrument } from '../catalogue/instrument.ts';
import type { Criterion } from '../eligibility/criterion.ts';
import type { Role } from '../eligibility/criterion-fields.ts';
import { conditionsOf } from '../matching/conditions.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { toCanonicalJson } from '../shared/canonical-json.ts';
import { criterionSql } from './criterion-sql.ts';
import { texts } from './dialect.ts';
import type { Row } from './row.ts';
import { endsOf, plain, type SqlVerdict } from './sql-verdict.ts';

/** An instrument's conditions as SQL over one row. */
export type InstrumentSql = {
  readonly id: string;
  readonly verdict: SqlVerdict;
  /** Facts for which, where they are unknown, the verdict is a sound bound. */
  readonly bounds: readonly StatedFactName[];
};

/** `instrument` as it reads on the day the row is asked about. */
export function instrumentSql(instrument: Instrument, row: Row): InstrumentSql {
  const parts = partsByRole(instrument).map(({ conditions, askers }) => ({ askers, ...criterionSql(conditions, row) }));
  const verdict = byAsker(row, parts);
  return {
    id: instrument.id,
    verdict,
    bounds: [...new Set(parts.flatMap(({ bounds }) => bounds))],
  };
}

type Part = { readonly conditions: Criterion; readonly askers: readonly string[] };

/** What must hold for each kind of asker; the last part is for everybody else. */
function partsByRole(instrument: Instrument): readonly Part[] {
  const everybody = { conditions: conditionsOf(instrument, undefined), askers: [] };
  const byRole = rolesByAsker(instrument).map(([role, askers]) => ({
    conditions: conditionsOf(instrument, role),
    askers,
  }));
  const different = byRole.filter(({ conditions }) => textOf(conditions) !== textOf(everybody.conditions));
  return [...different, everybody];
}

/** An asker has the first role that its kind may have. */
function rolesByAsker({ roles }: Instrument): readonly (readonly [Role, readonly string[]])[] {
  return roles.map(({ role, applicantTypes }, index) => {
    const earlier = roles.slice(0, index).flatMap((other) => other.applicantTypes);
    return [role, applicantTypes.filter((type) => !earlier.includes(type))] as const;
  });
}

function textOf(conditions: Criterion): string {
  return toCanonicalJson(conditions);
}

function byAsker(
  row: Row,
  parts: readonly { readonly askers: readonly string[]; readonly verdict: SqlVerdict }[],
): SqlVerdict {
  const own = parts.filter(({ askers }) => askers.length > 0);
  const [everybody] = parts.filter(({ askers }) => askers.length === 0);
  const otherwise = everybody?.verdict ?? plain('TRUE');
  if (own.length === 0) return otherwise;
  const choose = (sqlOf: (verdict: SqlVerdict) => string) =>
    `CASE ${own.map(({ askers, verdict }) => `WHEN ${row.computed('applicant_assumed')} IN (${texts(askers)}) THEN ${sqlOf(verdict)}`).join(' ')} ELSE ${sqlOf(otherwise)} END`;
  return {
    kind: 'ranked',
    worst: choose((verdict) => endsOf(verdict).worst),
    best: choose((verdict) => endsOf(verdict).best),
  };
}
