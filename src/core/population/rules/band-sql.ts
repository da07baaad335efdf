import { type BandLimits, edgesOf } from '../../eligibility/band.ts';
import type { PhaseWindowRule } from '../../eligibility/rules/phase-window.ts';
import { definitionOf, type FactName, isStated } from '../../profile/facts/fact-catalogue.ts';
import { number } from '../dialect.ts';
import type { Row } from '../row.ts';
import { and, FALSE, or, UNKNOWN } from '../sql-logic.ts';

/** A number lies in the widest of these bands. A band that spans the whole domain always holds. */
export function bandHolds(row: Row, fact: FactName, bands: readonly BandLimits[]): string {
  const column = numberColumn(row, fact);
  const definition = definitionOf(fact);
  if (column === undefined || definition.type !== 'number') return UNKNOWN;
  const { step, min, max = Infinity } = definition;
  const edges = bands.map((band) => edgesOf(band, step));
  const lower = onGrid(Math.min(...edges.map((edge) => edge.min)) + step / 2, step);
  const upper = onGrid(Math.max(...edges.map((edge) => edge.max)) - step / 2, step);
  if (lower > max || upper < min || lower > upper) return FALSE;
  return and([
    ...(lower > min ? [`${column} >= ${number(lower)}`] : []),
    ...(upper < max ? [`${column} <= ${number(upper)}`] : []),
  ]);
}

/** The project lies in one of the two spans of levels. */
export function windowHolds(row: Row, { trl, cri, exception }: PhaseWindowRule, leniently: boolean): string {
  const lies = (fact: 'project.trl' | 'project.cri', span: BandLimits | undefined, wider: BandLimits | undefined) =>
    span === undefined ? FALSE : bandHolds(row, fact, leniently ? [span, wider ?? span] : [span]);
  return or([lies('project.trl', trl, exception?.trl), lies('project.cri', cri, exception?.cri)]);
}

/** The column of a number fact, stated or worked out; nothing when the fact is of another type. */
export function numberColumn(row: Row, fact: FactName): string | undefined {
  if (fact === 'company.ageYears') return row.computed('age_years');
  return definitionOf(fact).type === 'number' && isStated(fact) ? row.stated(fact) : undefined;
}

function onGrid(value: number, step: number): number {
  return Number.isFinite(value) ? Math.round(value / step) * step : value;
}
