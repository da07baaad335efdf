import fc from 'fast-check';
import { leavesOf } from '#core/eligibility/criterion.ts';
import { read } from '#core/eligibility/read.ts';
import { narrowed } from '#core/eligibility/resolve.ts';
import { askOf, type Situation } from '#core/eligibility/situation.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { cellsOf } from '#core/profile/cells.ts';
import type { Cut } from '#core/profile/cut.ts';
import { definitionOf, type StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { codes, exactly, intervalsOf, isExact, type Possible, sets } from '#core/profile/possible.ts';
import { statedFactNames, statedPossibilities } from '#core/profile/profile.ts';

/** What every fact turns out to be. */
export type Truth = ReadonlyMap<StatedFactName, Possible>;

/** Nothing a catalogue asks for is larger: more kroner, or days, than any rule speaks of. */
const [LONG_AGO, FAR] = [-700_000, 10_000_000_000];
const COUNTRIES = ['CH', 'DE', 'FR', 'IT', 'JP', 'NO', 'SE', 'US'];

/** Companies that fit what is known: every fact still open gets one value, each cell the catalogue parts it into as likely as the others. */
export function truthsFor(instruments: readonly Instrument[], situation: Situation): fc.Arbitrary<Truth> {
  const ask = askOf(situation);
  const leaves = instruments.flatMap(({ criteria }) => criteria.flatMap(leavesOf));
  const cuts = leaves.flatMap((leaf) => read(leaf).cuts(ask));
  const facts = statedFactNames().map((fact) => {
    const possible = statedPossibilities(situation.profile, fact);
    const value = isExact(possible) ? fc.constant(possible) : valueOf(fact, possible, cuts);
    return value.map((told) => [fact, told] as const);
  });
  return fc.tuple(...facts).map((told) => new Map(told));
}

/** The same situation once everything is told. */
export function knowing(truth: Truth, situation: Situation): Situation {
  return [...truth].reduce((told, [fact, possible]) => narrowed(told, fact, possible), situation);
}

function valueOf(fact: StatedFactName, possible: Possible, cuts: readonly Cut[]): fc.Arbitrary<Possible> {
  const definition = definitionOf(fact);
  if (definition.type === 'code-set') {
    if (possible.kind === 'sets') return fc.constantFrom(...possible.sets).map((set) => sets(set));
    const options = definition.options === 'country' ? COUNTRIES : [...definition.options];
    return fc.subarray(options, { maxLength: 3 }).map((set) => sets(set.toSorted()));
  }
  if (definition.type === 'number' && definition.unit === 'level') {
    const levels = Array.from({ length: definition.max ?? 9 }, (_, index) => index + 1);
    const told = levels.filter((level) => intervalsOf(possible).some(({ min, max }) => min <= level && level <= max));
    return fc.constantFrom(...told).map(exactly);
  }
  const own = cuts.filter((cut) => cut.fact === fact);
  return fc.constantFrom(...cellsOf(definition, possible, own)).chain(oneOf);
}

function oneOf(cell: Possible): fc.Arbitrary<Possible> {
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
