import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Leaf, leafSchema } from '#core/eligibility/criterion.ts';
import { judge } from '#core/eligibility/judge.ts';
import { askOf } from '#core/eligibility/notes.ts';
import { read } from '#core/eligibility/read.ts';
import { narrowed } from '#core/eligibility/resolve.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import { cellsOf } from '#core/profile/cells.ts';
import { domainOf } from '#core/profile/fact.ts';
import { foundations } from '#core/profile/fact-view.ts';
import { definitionOf, type StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { codes, exactly, type Possible } from '#core/profile/possible.ts';
import { fromDayNumber, toDayNumber } from '#core/shared/iso-date.ts';
import { onDay } from '#test/support/question-day.ts';
import { RUNS } from '#test/support/runs.ts';

vi.setConfig({ testTimeout: 60_000 });

const leaves: readonly Leaf[] = [
  { rule: 'is', fact: 'company.isSme', values: [true] },
  { rule: 'is', fact: 'company.sizeClass', values: ['small'] },
  { rule: 'is', fact: 'company.inDifficulty', values: [false], at: 'award' },
  { rule: 'is', fact: 'company.county', values: ['03', '18'] },
  { rule: 'is', fact: 'company.aidZone', values: ['inside'] },
  { rule: 'overlaps', fact: 'project.phases', with: ['commercialisation'] },
  { rule: 'overlaps', fact: 'project.phases', with: ['scaling', 'international-expansion'] },
  { rule: 'age', since: 'company.registeredOn', unit: 'years', below: 3, exception: { below: 5 }, at: 'award' },
  { rule: 'age', since: 'company.registeredOn', unit: 'months', above: 6, max: 18, at: 'application' },
  { rule: 'range', fact: 'company.largestCorporateOwnerShare', min: 0.25, below: 0.5 },
  { rule: 'range', fact: 'company.employees', below: 50, exception: { max: 100 } },
  { rule: 'phase-window', trl: { min: 5, max: 7 }, cri: { max: 2 }, exception: { trl: { min: 4, max: 8 } } },
  { rule: 'within', fact: 'company.industry', scheme: 'SN2025', codes: ['21', '72.1'] },
].map((rule) => leafSchema.parse({ id: 'it', ...rule }));

/** Ordinary days, leap days, and the days around them. */
const days = fc
  .tuple(
    fc.constantFrom('2026-11-24', '2027-02-28', '2027-03-01', '2028-02-29', '2028-03-01'),
    fc.integer({ min: -1, max: 1 }),
  )
  .map(([day, shift]) => fromDayNumber(toDayNumber(day) + shift));

describe('the cells a rule asks for', () => {
  it('hold together only what the rule treats alike: two companies of the same cells get the same verdict', () => {
    const twoCompanies = fc
      .tuple(fc.constantFrom(...leaves), days)
      .chain(([leaf, day]) =>
        twins(leaf, { ...situationOf(new Map(), onDay(day)), profile: new Map() }).map((pair) => ({ leaf, pair })),
      );

    fc.assert(
      fc.property(twoCompanies, ({ leaf, pair: [one, other] }) => {
        expect(judge(leaf, other).verdicts).toEqual(judge(leaf, one).verdicts);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Two situations that differ only inside the cells of the leaf. */
function twins(leaf: Leaf, situation: Situation): fc.Arbitrary<readonly [Situation, Situation]> {
  const cuts = read(leaf).cuts(askOf(situation));
  const pairs = [...new Set(read(leaf).facts.flatMap(foundations))].map((fact) => {
    const definition = definitionOf(fact);
    const cells = cellsOf(
      definition,
      domainOf(definition),
      cuts.filter((cut) => cut.fact === fact),
    );
    return fc.constantFrom(...cells).chain((cell) => fc.tuple(fc.constant(fact), valueIn(cell), valueIn(cell)));
  });
  return fc.tuple(...pairs).map((facts) => [
    withAll(
      situation,
      facts.map(([fact, one]) => [fact, one]),
    ),
    withAll(
      situation,
      facts.map(([fact, , other]) => [fact, other]),
    ),
  ]);
}

function withAll(situation: Situation, facts: readonly (readonly [StatedFactName, Possible])[]): Situation {
  return facts.reduce((told, [fact, possible]) => narrowed(told, fact, possible), situation);
}

/** The year 54, and more kroner or days than any rule speaks of. */
const [LONG_AGO, FAR] = [-700_000, 10_000_000_000];

/** One value of the cell: an end of it, or a far one where it has no end. */
function valueIn(cell: Possible): fc.Arbitrary<Possible> {
  switch (cell.kind) {
    case 'numbers':
      return fc
        .constantFrom(...cell.intervals)
        .chain(({ min, max }) => fc.constantFrom(Math.max(min, LONG_AGO), Math.min(max, FAR)).map(exactly));
    case 'codes':
      return fc.constantFrom(...cell.codes).map((code) => codes(code));
    default:
      return fc.constant(cell);
  }
}
