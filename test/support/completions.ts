import fc from 'fast-check';
import { telling } from '#core/advice/change.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { leavesOf } from '#core/eligibility/criterion.ts';
import { askOf } from '#core/eligibility/notes.ts';
import { read } from '#core/eligibility/read.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { cellsOf } from '#core/profile/cells.ts';
import type { Cut } from '#core/profile/cut.ts';
import type { CodeSetFact, NumberFact } from '#core/profile/fact.ts';
import { definitionOf, type StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { codes, exactly, intervalsOf, isExact, type Possible, sets } from '#core/profile/possible.ts';
import { statedFactNames, statedPossibilities } from '#core/profile/profile.ts';

/** What every fact turns out to be. */
export type Truth = ReadonlyMap<StatedFactName, Possible>;

/** The year 54, and more kroner or days than any rule speaks of. */
const [LONG_AGO, FAR] = [-700_000, 10_000_000_000];
const COUNTRIES = ['CH', 'DE', 'FR', 'IT', 'JP', 'NO', 'SE', 'US'];

/** Companies that fit what is known: every open fact gets one value, from each cell the rules tell apart as likely as another. */
export function truthsFor(instruments: readonly Instrument[], situation: Situation): fc.Arbitrary<Truth> {
  const ask = askOf(situation);
  const leaves = instruments.flatMap(({ criteria }) => criteria.flatMap(leavesOf));
  const cuts = leaves.flatMap((leaf) => read(leaf).cuts(ask));
  const facts = statedFactNames().map((fact) => {
    const possible = statedPossibilities(situation.profile, fact);
    const own = cuts.filter((cut) => cut.fact === fact);
    const told = isExact(possible) ? fc.constant(possible) : oneOf(fact, possible, own);
    return told.map((value) => [fact, value] as const);
  });
  return fc.tuple(...facts).map((told) => new Map(told));
}

/** The same situation once everything is told. */
export function knowing(truth: Truth, situation: Situation): Situation {
  return [...truth].reduce((told, [fact, possible]) => telling(told, fact, possible), situation);
}

function oneOf(fact: StatedFactName, possible: Possible, cuts: readonly Cut[]): fc.Arbitrary<Possible> {
  const definition = definitionOf(fact);
  if (definition.type === 'code-set') return aSet(definition, possible);
  if (definition.type === 'number' && definition.unit === 'level') return aLevel(definition, possible);
  return fc.constantFrom(...cellsOf(definition, possible, cuts)).chain(aValue);
}

function aSet({ options }: CodeSetFact, possible: Possible): fc.Arbitrary<Possible> {
  if (possible.kind === 'sets') return fc.constantFrom(...possible.sets).map((set) => sets(set));
  const named = options === 'country' ? COUNTRIES : [...options];
  return fc.subarray(named, { maxLength: 3 }).map((set) => sets(set.toSorted()));
}

/** Every level counts, whether a rule tells it apart or not: the ranking does. */
function aLevel({ min, max = min }: NumberFact, possible: Possible): fc.Arbitrary<Possible> {
  const levels = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const fitting = levels.filter((level) =>
    intervalsOf(possible).some((told) => told.min <= level && level <= told.max),
  );
  return fc.constantFrom(...fitting).map(exactly);
}

function aValue(cell: Possible): fc.Arbitrary<Possible> {
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
