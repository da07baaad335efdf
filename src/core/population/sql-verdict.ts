import { agreed, and, not, or } from './sql-logic.ts';

/**
 * A criterion in SQL. A plain one holds, fails or is unknown, which is SQL's own logic. One with exceptions or assessments
 * gives the worst and the best verdict still possible, as ranks: unmet 0, met-by-exception 1, to-be-assessed 2, met 3.
 */
export type SqlVerdict =
  | { readonly kind: 'plain'; readonly holds: string }
  | { readonly kind: 'ranked'; readonly worst: string; readonly best: string };
type Ends = { readonly worst: string; readonly best: string };

export const TO_BE_ASSESSED: SqlVerdict = { kind: 'ranked', worst: '2', best: '2' };

export function plain(holds: string): SqlVerdict {
  return { kind: 'plain', holds };
}

/** What is accepted, and what is accepted now and then as well. */
export function withException(accepted: string, leniently: string): SqlVerdict {
  if (leniently === 'TRUE') {
    const best = `CASE WHEN NOT (${accepted}) THEN 1 ELSE 3 END`;
    return { kind: 'ranked', worst: `CASE WHEN ${accepted} THEN 3 ELSE 1 END`, best };
  }
  return {
    kind: 'ranked',
    worst: `CASE WHEN ${accepted} THEN 3 WHEN ${leniently} THEN 1 ELSE 0 END`,
    best: `CASE WHEN NOT (${leniently}) THEN 0 WHEN NOT (${accepted}) THEN 1 ELSE 3 END`,
  };
}

export function endsOf(verdict: SqlVerdict): Ends {
  if (verdict.kind === 'ranked') return verdict;
  return {
    worst: `CASE WHEN ${verdict.holds} THEN 3 ELSE 0 END`,
    best: `CASE WHEN NOT (${verdict.holds}) THEN 0 ELSE 3 END`,
  };
}

/** The worst part decides. */
export function allOf(parts: readonly SqlVerdict[]): SqlVerdict {
  const holds = and(parts.flatMap((part) => (part.kind === 'plain' ? [part.holds] : [])));
  const ranked = parts.flatMap((part) => (part.kind === 'ranked' ? [part] : []));
  if (ranked.length === 0) return plain(holds);
  const ends = eachEnd(ranked, (ranks) => pick('LEAST', ranks));
  if (holds === 'TRUE') return { kind: 'ranked', ...ends };
  return {
    kind: 'ranked',
    worst: `CASE WHEN ${holds} THEN ${ends.worst} ELSE 0 END`,
    best: `CASE WHEN NOT (${holds}) THEN 0 ELSE ${ends.best} END`,
  };
}

/** The best part decides. */
export function anyOf(parts: readonly SqlVerdict[]): SqlVerdict {
  const holds = or(parts.flatMap((part) => (part.kind === 'plain' ? [part.holds] : [])));
  const ranked = parts.flatMap((part) => (part.kind === 'ranked' ? [part] : []));
  if (ranked.length === 0) return plain(holds);
  const ends = eachEnd(ranked, (ranks) => pick('GREATEST', ranks));
  if (holds === 'FALSE') return { kind: 'ranked', ...ends };
  return {
    kind: 'ranked',
    worst: `CASE WHEN ${holds} THEN 3 ELSE ${ends.worst} END`,
    best: `CASE WHEN NOT (${holds}) THEN ${ends.best} ELSE 3 END`,
  };
}

/** The k-th best decides: so many parts have to reach a rank. */
export function atLeast(count: number, parts: readonly SqlVerdict[]): SqlVerdict {
  if (parts.every((part) => part.kind === 'plain'))
    return plain(
      atLeastHold(
        count,
        parts.map(({ holds }) => holds),
      ),
    );
  const ends = parts.map(endsOf);
  return { kind: 'ranked', ...eachEnd(ends, (ranks) => kthBest(count, ranks)) };
}

/** Only plain criteria have an opposite; the catalogue refuses the others. */
export function opposite(verdict: SqlVerdict): SqlVerdict {
  if (verdict.kind === 'plain') return plain(not(verdict.holds));
  return { kind: 'ranked', worst: `3 - (${verdict.best})`, best: `3 - (${verdict.worst})` };
}

/** What an unknown fact leaves possible: the verdict where it is known, and those of all its cells where it is not. */
export function overCells(column: string, known: SqlVerdict, cells: readonly SqlVerdict[]): SqlVerdict {
  const isKnown = `${column} IS NOT NULL`;
  const holds = [known, ...cells].flatMap((verdict) => (verdict.kind === 'plain' ? [verdict.holds] : []));
  const [whenKnown, ...inCells] = holds;
  if (whenKnown !== undefined && inCells.length === cells.length) {
    return plain(`CASE WHEN ${isKnown} THEN ${whenKnown} ELSE ${agreed(inCells)} END`);
  }
  const { worst, best } = endsOf(known);
  const ends = cells.map(endsOf);
  return {
    kind: 'ranked',
    worst: `CASE WHEN ${isKnown} THEN ${worst} ELSE ${pick(
      'LEAST',
      ends.map((end) => end.worst),
    )} END`,
    best: `CASE WHEN ${isKnown} THEN ${best} ELSE ${pick(
      'GREATEST',
      ends.map((end) => end.best),
    )} END`,
  };
}

/**
 * An assumption may open a door and never close one: what it would refuse is judged by what was told alone. What was told
 * leaves open at least what the assumption does, so a plain criterion holds when it holds in either view.
 */
export function openedByAssumption(refusal: 'met' | 'unmet', assumed: SqlVerdict, told: SqlVerdict): SqlVerdict {
  if (assumed.kind === 'plain' && told.kind === 'plain') {
    if (assumed.holds === told.holds) return assumed;
    return plain(refusal === 'unmet' ? or([assumed.holds, told.holds]) : and([assumed.holds, told.holds]));
  }
  const [with_, without] = [endsOf(assumed), endsOf(told)];
  return refusal === 'unmet'
    ? {
        kind: 'ranked',
        worst: with_.worst,
        best: `CASE WHEN ${with_.best} = 0 THEN ${without.best} ELSE ${with_.best} END`,
      }
    : {
        kind: 'ranked',
        worst: `CASE WHEN ${with_.worst} = 3 THEN ${without.worst} ELSE ${with_.worst} END`,
        best: with_.best,
      };
}

function atLeastHold(count: number, parts: readonly string[]): string {
  const surely = parts.map((part) => `CASE WHEN ${part} THEN 1 ELSE 0 END`).join(' + ');
  const perhaps = parts.map((part) => `CASE WHEN NOT (${part}) THEN 0 ELSE 1 END`).join(' + ');
  return `CASE WHEN ${surely} >= ${count} THEN TRUE WHEN ${perhaps} < ${count} THEN FALSE END`;
}

function kthBest(count: number, ranks: readonly string[]): string {
  const reach = (least: number) => ranks.map((rank) => `CASE WHEN ${rank} >= ${least} THEN 1 ELSE 0 END`).join(' + ');
  const cases = [3, 2, 1].map((least) => `WHEN ${reach(least)} >= ${count} THEN ${least}`);
  return `CASE ${cases.join(' ')} ELSE 0 END`;
}

function eachEnd(parts: readonly Ends[], join: (ranks: readonly string[]) => string): Ends {
  return { worst: join(parts.map(({ worst }) => worst)), best: join(parts.map(({ best }) => best)) };
}

function pick(which: 'LEAST' | 'GREATEST', ranks: readonly string[]): string {
  const [first = '0', ...others] = new Set(ranks);
  return others.length === 0 ? first : `${which}(${[first, ...others].join(', ')})`;
}
