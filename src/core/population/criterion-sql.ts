import { type Criterion, leavesOf } from '../eligibility/criterion.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { columnOf, representativeOf } from './columns.ts';
import { leafSql } from './leaf-sql.ts';
import type { Row } from './row.ts';
import { type SharedFact, sharingIn } from './shared-facts.ts';
import { allOf, anyOf, atLeast, endsOf, opposite, overCells, type SqlVerdict } from './sql-verdict.ts';

/** A criterion as SQL over one row, and the facts for which it is a sound bound where they are unknown. */
export type CriterionSql = { readonly verdict: SqlVerdict; readonly bounds: readonly StatedFactName[] };

/** Into how many copies a tree may be taken apart, when the text does not become too long. */
const COPIES = [16, 4] as const;
/** Longer texts cost a database more to read than they save. */
const LONGEST_SQL = 40_000;

export function criterionSql(criterion: Criterion, row: Row): CriterionSql {
  for (const mostCopies of COPIES) {
    const found = inCopies(criterion, row, mostCopies);
    if (lengthOf(found.verdict) <= LONGEST_SQL) return found;
  }
  return inCopies(criterion, row, 1);
}

function inCopies(criterion: Criterion, row: Row, mostCopies: number): CriterionSql {
  const { tried, bounds } = sharingIn(criterion, row.occasion, mostCopies);
  return { verdict: nodeSql(criterion, { row, refusal: 'unmet', shared: tried }), bounds };
}

function lengthOf(verdict: SqlVerdict): number {
  const { worst, best } = endsOf(verdict);
  return worst.length + best.length;
}

type Scope = {
  readonly row: Row;
  readonly refusal: 'met' | 'unmet';
  /** Facts whose cells are still to be tried, at the lowest branch under which all their leaves stand. */
  readonly shared: readonly SharedFact[];
};

function nodeSql(criterion: Criterion, scope: Scope): SqlVerdict {
  switch (criterion.rule) {
    case 'all':
      return allOf(groupsSql(criterion.of, scope, allOf));
    case 'any':
      return anyOf(groupsSql(criterion.of, scope, anyOf));
    case 'at-least':
      return overShared(sharedBy(criterion.of, scope), scope, (inner) =>
        atLeast(
          criterion.count,
          criterion.of.map((part) => nodeSql(part, inner)),
        ),
      );
    case 'not':
      return opposite(nodeSql(criterion.of, { ...scope, refusal: scope.refusal === 'met' ? 'unmet' : 'met' }));
    default:
      return leafSql(criterion, scope.row, scope.refusal);
  }
}

type Join = (parts: readonly SqlVerdict[]) => SqlVerdict;

/** Parts that share a fact are tried together; the others stand by themselves. */
function groupsSql(parts: readonly Criterion[], scope: Scope, join: Join): readonly SqlVerdict[] {
  const here = sharedBy(parts, scope);
  return groupsOf(parts, here).map((group) =>
    overShared(sharedBy(group, { ...scope, shared: here }), scope, (inner) =>
      join(group.map((part) => nodeSql(part, inner))),
    ),
  );
}

/** The facts that more than one of these parts look at, and nobody else. */
function sharedBy(parts: readonly Criterion[], { shared }: Scope): readonly SharedFact[] {
  const leaves = parts.map((part) => leavesOf(part));
  return shared.filter((each) => {
    const looking = leaves.filter((own) => own.some((leaf) => each.leaves.includes(leaf)));
    return looking.length > 1 && each.leaves.every((leaf) => leaves.flat().includes(leaf));
  });
}

function groupsOf(parts: readonly Criterion[], shared: readonly SharedFact[]): readonly (readonly Criterion[])[] {
  let groups = parts.map((part): readonly Criterion[] => [part]);
  for (const { leaves } of shared) {
    const looks = (group: readonly Criterion[]) => group.flatMap(leavesOf).some((leaf) => leaves.includes(leaf));
    const together = groups.filter(looks).flat();
    groups = [...groups.filter((group) => !looks(group)), together];
  }
  return groups;
}

/** The verdict where the facts are known, and over all their cells where they are not. */
function overShared(facts: readonly SharedFact[], scope: Scope, build: (scope: Scope) => SqlVerdict): SqlVerdict {
  const [first, ...rest] = facts;
  if (first === undefined) return build(scope);
  const left = { ...scope, shared: scope.shared.filter((each) => each !== first) };
  const putting = (value: string): Scope => ({ ...left, row: scope.row.putting(first.fact, value) });
  const values = first.cells.map((cell) => representativeOf(first.fact, cell, scope.row.dialect));
  return overCells(
    columnOf(first.fact),
    overShared(rest, left, build),
    values.map((value) => overShared(rest, putting(value), build)),
  );
}
