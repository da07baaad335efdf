import type { Ask } from '../../eligibility/reading.ts';
import { type AgeRule, readAge } from '../../eligibility/rules/age.ts';
import { cellsOf } from '../../profile/cells.ts';
import { domainOf } from '../../profile/fact.ts';
import { definitionOf } from '../../profile/facts/fact-catalogue.ts';
import { type Interval, intervalsOf, type Possible } from '../../profile/possible.ts';
import { day } from '../dialect.ts';
import type { Row } from '../row.ts';
import { and, or } from '../sql-logic.ts';

/** The starting days the engine accepts on the day asked, as dates. */
export function ageHolds(row: Row, rule: AgeRule, leniently: boolean): string {
  const reading = readAge(rule);
  const accepted = leniently ? ['met', 'met-by-exception'] : ['met'];
  const definition = definitionOf(rule.since);
  const cells = cellsOf(definition, domainOf(definition), reading.cuts(knowing(row, domainOf(definition))));
  const spans = cells
    .filter((cell) => accepted.includes(reading.judge(knowing(row, cell))[0]))
    .flatMap((cell) => intervalsOf(cell));
  return or(joined(spans).map((span) => between(row.stated(rule.since), span)));
}

function knowing({ occasion }: Row, possible: Possible): Ask {
  return { possible: () => possible, moment: () => occasion.at, parameters: occasion.parameters };
}

/** Spans that touch as one. */
function joined(spans: readonly Interval[]): readonly Interval[] {
  const found: { min: number; max: number }[] = [];
  for (const { min, max } of spans.toSorted((a, b) => a.min - b.min)) {
    const last = found.at(-1);
    if (last !== undefined && min <= last.max + 1) last.max = Math.max(last.max, max);
    else found.push({ min, max });
  }
  return found;
}

function between(column: string, { min, max }: Interval): string {
  return and([
    ...(Number.isFinite(min) ? [`${column} >= ${day(min)}`] : []),
    ...(Number.isFinite(max) ? [`${column} <= ${day(max)}`] : []),
  ]);
}
