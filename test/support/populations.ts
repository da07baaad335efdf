import fc from 'fast-check';
import { type Criterion, leavesOf } from '#core/eligibility/criterion.ts';
import { askOf } from '#core/eligibility/notes.ts';
import { read } from '#core/eligibility/read.ts';
import { resolve } from '#core/eligibility/resolve.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { VERDICTS } from '#core/eligibility/verdict.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import { representativeOf } from '#core/population/columns.ts';
import { DIALECTS, type DialectName } from '#core/population/dialect.ts';
import { cellsOf } from '#core/profile/cells.ts';
import type { Cut } from '#core/profile/cut.ts';
import { DERIVATIONS } from '#core/profile/derive/derivations.ts';
import { domainOf } from '#core/profile/fact.ts';
import { definitionOf, type StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { codes, exactly, type Possible, sets } from '#core/profile/possible.ts';
import { type Profile, statedFactNames } from '#core/profile/profile.ts';
import { TODAY } from './builders.ts';
import { onDay } from './question-day.ts';

/** A company as a row has it: exact facts, and others that are not there. */
export type Company = ReadonlyMap<StatedFactName, Possible>;

const EMPTY = situationOf(new Map(), onDay(TODAY));

/** Companies whose facts lie on either side of every edge these criteria have, or are unknown. */
export function companiesFor(criteria: readonly Criterion[]): fc.Arbitrary<Company> {
  const leaves = criteria.flatMap(leavesOf);
  const occasion = { at: EMPTY.moments.application, parameters: EMPTY.parameters };
  const cuts = [
    ...leaves.flatMap((leaf) => read(leaf).cuts(askOf(EMPTY))),
    ...Object.values(DERIVATIONS).flatMap((derivation) => derivation.cuts(occasion)),
  ];
  const facts = statedFactNames().map((fact) => {
    const values = valuesOf(
      fact,
      cuts.filter((cut) => cut.fact === fact),
    );
    return fc.option(fc.constantFrom(...values), { freq: 2 }).map((value) => [fact, value] as const);
  });
  return fc
    .tuple(...facts)
    .map((told) => new Map(told.flatMap(([fact, value]) => (value === null ? [] : [[fact, value]]))));
}

/** Both ends of every cell, and every code that behaves alike. */
function valuesOf(fact: StatedFactName, cuts: readonly Cut[]): readonly Possible[] {
  const definition = definitionOf(fact);
  const cells = cellsOf(definition, domainOf(definition), cuts);
  return cells.flatMap((cell): readonly Possible[] => {
    if (cell.kind === 'numbers') {
      const ends = cell.intervals.flatMap(({ min, max }) => [min, max]).filter(Number.isFinite);
      return (ends.length === 0 ? [0] : ends).map((end) => exactly(end));
    }
    if (cell.kind === 'codes') return cell.codes.map((code) => codes(code));
    return cell.kind === 'sets' ? cell.sets.map((set) => sets(set)) : [];
  });
}

function profileOf(company: Company): Profile {
  return new Map([...company].map(([fact, possible]) => [fact, { possible, provenance: 'declared' }]));
}

/** What the engine says of a company: the worst and the best verdict, as ranks, and whether it is exact. */
export function engineEnds(criterion: Criterion, situation: Situation) {
  const { finding, exact } = resolve(criterion, situation);
  const ranks = finding.verdicts.map((verdict) => VERDICTS.indexOf(verdict));
  return { worst: Math.min(...ranks), best: Math.max(...ranks), exact };
}

export function situationIn(company: Company): Situation {
  return situationOf(profileOf(company), onDay(TODAY));
}

/** Companies as the rows of a SQL text, numbered from 0. */
export function rowsSql(companies: readonly Company[], dialect: DialectName): string {
  const facts = statedFactNames();
  const rows = companies.map((company, index) => {
    const values = facts.map((fact) => {
      const told = company.get(fact);
      return told === undefined ? 'NULL' : representativeOf(fact, told, DIALECTS[dialect]);
    });
    return `(${[index, ...values].join(', ')})`;
  });
  return rows.join(',\n');
}
