import type { Cut } from '../profile/cut.ts';
import { inDifficulty } from '../profile/derive/in-difficulty.ts';
import { isJCurve } from '../profile/derive/j-curve.ts';
import { aidZone } from '../profile/derive/place.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { codes, codesOf } from '../profile/possible.ts';
import { fromDayNumber } from '../shared/iso-date.ts';
import { day, number, text } from './dialect.ts';
import type { Row, View } from './row.ts';
import { agreed, and, not, or } from './sql-logic.ts';

/** In difficulty by the rule for an SME and by the one for a large company; where the size is open, only what both say. */
export function inDifficultySql(row: Row, view: View): string {
  const cuts = inDifficulty.cuts(row.occasion);
  const insolvent = row.stated('company.insolvent');
  const lost = `${row.stated('company.shareCapitalLost')} > ${number(edgeOn('company.shareCapitalLost', cuts))}`;
  const young = `${row.stated('company.registeredOn')} >= ${day(Math.ceil(edgeOn('company.registeredOn', cuts)))}`;
  const whenSme = or([insolvent, and([lost, not(young)])]);
  const whenLarge = or([insolvent, lost, row.stated('company.overIndebted')]);
  const whenEither = agreed([whenSme, whenLarge]);
  return `CASE ${row.computed(`is_sme_${view}`)} WHEN TRUE THEN ${whenSme} WHEN FALSE THEN ${whenLarge} ELSE ${whenEither} END`;
}

/** Costs of so many times the income, or more, make a J-curve with little income. */
const COST_PER_INCOME = 2;

export function isJCurveSql(row: Row): string {
  const wages = edgeOn('company.wageCostNok', isJCurve.cuts(row.occasion));
  const income = row.stated('company.annualTurnoverNok');
  return and([
    `${row.stated('company.wageCostNok')} >= ${number(Math.ceil(wages))}`,
    or([`${income} = 0`, `${row.stated('company.operatingCostsNok')} >= ${COST_PER_INCOME} * ${income}`]),
  ]);
}

function edgeOn(fact: StatedFactName, cuts: readonly Cut[]): number {
  const [edge] = cuts.flatMap((cut) => (cut.on === 'numbers' && cut.fact === fact ? cut.edges : []));
  if (edge === undefined) throw new Error(`Nothing changes along ${fact}.`);
  return edge;
}

export function countySql(row: Row): string {
  return `LEFT(${row.stated('company.municipality')}, 2)`;
}

/** TRUE inside the regional aid map, FALSE outside, NULL where the map has not been read municipality by municipality. */
export function inAidZoneSql(row: Row): string {
  const place = row.stated('company.municipality');
  const told = aidZone.cuts(row.occasion).flatMap((cut) => (cut.on === 'codes' ? cut.codes.map(String) : []));
  const isIn = (zone: string) => {
    const found = told.filter((code) => zonesOf(row, code).join() === zone);
    return or(
      found.map((code) => (code.length === 4 ? `${place} = ${text(code)}` : `LEFT(${place}, 2) = ${text(code)}`)),
    );
  };
  return `CASE WHEN ${isIn('inside')} THEN TRUE WHEN ${isIn('outside')} THEN FALSE END`;
}

function zonesOf(row: Row, code: string): readonly unknown[] {
  return codesOf(aidZone.derive(() => codes(code.padEnd(4, '~')), row.occasion)) ?? [];
}

/** Whole years on the day: a 29 February has its anniversary on the 28th where the year has no other. */
export function ageYearsSql(row: Row): string {
  const since = row.stated('company.registeredOn');
  const [year = 0, month = 1, date = 1] = fromDayNumber(row.occasion.at.min).split('-').map(Number);
  const isLastOfFebruary = fromDayNumber(row.occasion.at.min + 1).endsWith('-03-01');
  const reached = isLastOfFebruary ? 229 : month * 100 + date;
  const part = (field: string) => `EXTRACT(${field} FROM ${since})`;
  const isBefore = `CASE WHEN ${part('MONTH')} * 100 + ${part('DAY')} > ${reached} THEN 1 ELSE 0 END`;
  return `CASE WHEN ${since} IS NOT NULL THEN GREATEST(0, ${year} - ${part('YEAR')} - ${isBefore}) END`;
}
