import { sizeClass } from '../profile/derive/size-class.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { SIZE_CLASSES } from '../profile/facts/options.ts';
import { number } from './dialect.ts';
import { type Row, SIZE_FIGURES, type SizeFigure, type View } from './row.ts';
import { and, not, or, possibly, settled } from './sql-logic.ts';

export const SIZE_FACTS = {
  employees: { own: 'company.employees', group: 'company.group.employees' },
  turnover: { own: 'company.annualTurnoverNok', group: 'company.group.annualTurnoverNok' },
  balance_sheet: { own: 'company.balanceSheetNok', group: 'company.group.balanceSheetNok' },
} as const satisfies Record<SizeFigure, { own: StatedFactName; group: StatedFactName }>;

export const SME_SIZES: readonly string[] = SIZE_CLASSES.filter((size) => size !== 'large');

/** The least a figure can be. The group's figures include the company's own. */
export function leastFigure(row: Row, figure: SizeFigure, view: View): string {
  const { own, group } = columnsOf(row, figure);
  const isPart = row.computed(`part_of_group_${view}`);
  return `CASE WHEN ${isPart} THEN GREATEST(COALESCE(${group}, 0), COALESCE(${own}, 0)) ELSE COALESCE(${own}, 0) END`;
}

/** The most it can be; NULL has no upper end. GREATEST passes NULL over, so an unknown figure is asked about first. */
export function mostFigure(row: Row, figure: SizeFigure, view: View): string {
  const { own, group } = columnsOf(row, figure);
  const isPart = row.computed(`part_of_group_${view}`);
  return `CASE WHEN NOT ${isPart} THEN ${own} WHEN ${isPart} AND ${group} IS NOT NULL THEN GREATEST(${group}, COALESCE(${own}, 0)) END`;
}

function columnsOf(row: Row, figure: SizeFigure) {
  return { own: row.stated(SIZE_FACTS[figure].own), group: row.stated(SIZE_FACTS[figure].group) };
}

/** The smallest size the figures allow, 0 micro to 3 large. */
export function leastSize(row: Row, view: View): string {
  return byFigures((figure) => {
    const cases = edgesOf(row, figure).map(
      ({ upper }, rank) => `WHEN ${row.computed(`${figure}_least_${view}`)} >= ${number(upper)} THEN ${rank + 1}`,
    );
    return `CASE ${cases.toReversed().join(' ')} ELSE 0 END`;
  });
}

/** The largest. */
export function mostSize(row: Row, view: View): string {
  return byFigures((figure) => {
    const edges = edgesOf(row, figure);
    const cases = edges.map(
      ({ lower }, rank) => `WHEN ${row.computed(`${figure}_most_${view}`)} < ${number(lower)} THEN ${rank}`,
    );
    return `CASE ${cases.join(' ')} ELSE ${edges.length} END`;
  });
}

/** Head count decides together with the milder of turnover and balance sheet. */
function byFigures(rank: (figure: SizeFigure) => string): string {
  const [heads, turnover, balance] = SIZE_FIGURES.map(rank);
  return `GREATEST(${heads}, LEAST(${turnover}, ${balance}))`;
}

type Edges = readonly { readonly lower: number; readonly upper: number }[];

/** The figures from which a company may be, and surely is, above each size: the euro has several rates. */
function edgesOf({ occasion }: Row, figure: SizeFigure): Edges {
  const edges = sizeClass
    .cuts(occasion)
    .flatMap((cut) => (cut.on === 'numbers' && cut.fact === SIZE_FACTS[figure].own ? cut.edges : []))
    .toSorted((a, b) => a - b);
  const perCeiling = edges.length / (SIZE_CLASSES.length - 1);
  return SIZE_CLASSES.slice(1).map((_, rank) => ({
    lower: Math.ceil(edges[rank * perCeiling] ?? 0),
    upper: Math.ceil(edges[(rank + 1) * perCeiling - 1] ?? 0),
  }));
}

/** The size is one of these; a public body that owns a quarter makes any company large. */
export function isOfSize(row: Row, view: View, sizes: readonly string[]): string {
  const others = SIZE_CLASSES.filter((size) => !sizes.includes(size));
  return settled({ canHold: canBe(row, view, sizes), canFail: canBe(row, view, others) });
}

function canBe(row: Row, view: View, sizes: readonly string[]): string {
  const publicOwner = row.computed(`public_owner_${view}`);
  const can = view === 'assumed' ? (sql: string) => sql : possibly;
  const [least, most] = [row.computed(`size_least_${view}`), row.computed(`size_most_${view}`)];
  const spans = spansOf(sizes).map(({ from, to }) =>
    and([...(to < SIZE_CLASSES.length - 1 ? [`${least} <= ${to}`] : []), ...(from > 0 ? [`${most} >= ${from}`] : [])]),
  );
  return or([and([can(not(publicOwner)), or(spans)]), ...(sizes.includes('large') ? [can(publicOwner)] : [])]);
}

/** Neighbouring sizes as one span. */
function spansOf(sizes: readonly string[]) {
  const spans: { from: number; to: number }[] = [];
  for (const [rank, size] of SIZE_CLASSES.entries()) {
    const last = spans.at(-1);
    if (!sizes.includes(size)) continue;
    if (last !== undefined && last.to === rank - 1) last.to = rank;
    else spans.push({ from: rank, to: rank });
  }
  return spans;
}
