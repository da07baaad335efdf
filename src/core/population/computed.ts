import { DERIVATIONS } from '../profile/derive/derivations.ts';
import { applicantSql, partOfGroupSql, publicOwnerSql } from './assumed-sql.ts';
import { ageYearsSql, countySql, inAidZoneSql, inDifficultySql, isJCurveSql } from './derived-sql.ts';
import { type ComputedColumn, type ComputedName, LAYERS, type Row, type SizeFigure, type View } from './row.ts';
import { isOfSize, leastFigure, leastSize, mostFigure, mostSize, SIZE_FACTS, SME_SIZES } from './size-sql.ts';

const SIZE = DERIVATIONS['company.sizeClass'].from;
const DIFFICULTY = DERIVATIONS['company.inDifficulty'].from;

/** Whatever a row tells besides its facts. */
export const COMPUTED: Readonly<Record<ComputedName, ComputedColumn>> = {
  county: { layer: 1, from: ['company.municipality'], define: countySql },
  in_aid_zone: { layer: 1, from: ['company.municipality'], define: inAidZoneSql },
  is_j_curve: { layer: 1, from: DERIVATIONS['company.isJCurve'].from, define: isJCurveSql },
  age_years: { layer: 1, from: ['company.registeredOn'], define: ageYearsSql },
  applicant_assumed: assumption(() => applicantSql('assumed')),
  applicant_told: assumption(() => applicantSql('told')),
  part_of_group_assumed: assumption(() => partOfGroupSql('assumed')),
  part_of_group_told: assumption(() => partOfGroupSql('told')),
  public_owner_assumed: assumption(() => publicOwnerSql('assumed')),
  public_owner_told: assumption(() => publicOwnerSql('told')),
  employees_least_assumed: least('employees', 'assumed'),
  employees_least_told: least('employees', 'told'),
  employees_most_assumed: most('employees', 'assumed'),
  employees_most_told: most('employees', 'told'),
  turnover_least_assumed: least('turnover', 'assumed'),
  turnover_least_told: least('turnover', 'told'),
  turnover_most_assumed: most('turnover', 'assumed'),
  turnover_most_told: most('turnover', 'told'),
  balance_sheet_least_assumed: least('balance_sheet', 'assumed'),
  balance_sheet_least_told: least('balance_sheet', 'told'),
  balance_sheet_most_assumed: most('balance_sheet', 'assumed'),
  balance_sheet_most_told: most('balance_sheet', 'told'),
  size_least_assumed: { layer: 3, from: SIZE, define: (row) => leastSize(row, 'assumed') },
  size_least_told: { layer: 3, from: SIZE, define: (row) => leastSize(row, 'told') },
  size_most_assumed: { layer: 3, from: SIZE, define: (row) => mostSize(row, 'assumed') },
  size_most_told: { layer: 3, from: SIZE, define: (row) => mostSize(row, 'told') },
  is_sme_assumed: { layer: 4, from: SIZE, define: (row) => isOfSize(row, 'assumed', SME_SIZES) },
  is_sme_told: { layer: 4, from: SIZE, define: (row) => isOfSize(row, 'told', SME_SIZES) },
  in_difficulty_assumed: { layer: 5, from: DIFFICULTY, define: (row) => inDifficultySql(row, 'assumed') },
  in_difficulty_told: { layer: 5, from: DIFFICULTY, define: (row) => inDifficultySql(row, 'told') },
};

function assumption(define: () => string): ComputedColumn {
  return { layer: 1, from: [], define };
}

function least(figure: SizeFigure, view: View): ComputedColumn {
  return { layer: 2, from: Object.values(SIZE_FACTS[figure]), define: (row) => leastFigure(row, figure, view) };
}

function most(figure: SizeFigure, view: View): ComputedColumn {
  return { layer: 2, from: Object.values(SIZE_FACTS[figure]), define: (row) => mostFigure(row, figure, view) };
}

export function computedNames(): readonly ComputedName[] {
  return Object.keys(COMPUTED).filter((name): name is ComputedName => Object.hasOwn(COMPUTED, name));
}

/** The columns that queries name, directly or through others. */
export function columnsNamedIn(queries: readonly string[], row: Row): ReadonlySet<ComputedName> {
  const named = new Set<ComputedName>();
  for (const layer of LAYERS.toReversed()) {
    const sql = [...queries, ...[...named].map((name) => COMPUTED[name].define(row))];
    const words = new Set(sql.flatMap((part) => part.match(/\w+/g) ?? []));
    for (const name of computedNames()) if (COMPUTED[name].layer === layer && words.has(name)) named.add(name);
  }
  return named;
}
