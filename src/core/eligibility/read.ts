import { foundations } from '../profile/fact-view.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { oncePer } from '../shared/once-per.ts';
import { unreachable } from '../shared/unreachable.ts';
import { type Criterion, type Leaf, leavesOf } from './criterion.ts';
import { meaningOf } from './meaning.ts';
import type { Reading } from './reading.ts';
import { readAge } from './rules/age.ts';
import { readApplicant } from './rules/applicant.ts';
import { readAssessed } from './rules/assessed.ts';
import { readCompare } from './rules/compare.ts';
import { readCount } from './rules/count.ts';
import { readIs } from './rules/is.ts';
import { readNotStarted } from './rules/not-started.ts';
import { readOverlaps } from './rules/overlaps.ts';
import { readPhaseWindow } from './rules/phase-window.ts';
import { readPresent } from './rules/present.ts';
import { readRange } from './rules/range.ts';
import { readWithin } from './rules/within.ts';

/** A reading, with the stated facts the rule rests on, each once. */
type KnownReading = Reading & { readonly bases: readonly StatedFactName[] };

const readings = new WeakMap<Leaf, KnownReading>();
const byMeaning = new Map<string, KnownReading>();
/** Catalogues come and go; what they have in common is far less than this. */
const MOST_MEANINGS = 100_000;

/** What a rule means; worked out once, however often it is judged, and the same for every rule that asks for the same. */
export function read(leaf: Leaf): KnownReading {
  const known = readings.get(leaf);
  if (known !== undefined) return known;
  const meaning = meaningOf(leaf);
  const reading = byMeaning.get(meaning) ?? withBases(readOnce(leaf));
  if (byMeaning.size >= MOST_MEANINGS) byMeaning.clear();
  byMeaning.set(meaning, reading);
  readings.set(leaf, reading);
  return reading;
}

function withBases(reading: Reading): KnownReading {
  return { ...reading, bases: [...new Set(reading.facts.flatMap(foundations))] };
}

/** The stated facts a rule rests on, each once. */
export function basesOf(leaf: Leaf): readonly StatedFactName[] {
  return read(leaf).bases;
}

/** The stated facts that more than one leaf of a tree rests on. */
export const basesInCommon = oncePer((criterion: Criterion): readonly StatedFactName[] => {
  const all = leavesOf(criterion).flatMap(basesOf);
  return [...new Set(all.filter((fact, place) => all.indexOf(fact) !== place))];
});

/** The one place where every kind of rule is known. */
function readOnce(leaf: Leaf): Reading {
  switch (leaf.rule) {
    case 'age':
      return readAge(leaf);
    case 'applicant':
      return readApplicant(leaf);
    case 'assessed':
      return readAssessed(leaf);
    case 'compare':
      return readCompare(leaf);
    case 'count':
      return readCount(leaf);
    case 'is':
      return readIs(leaf);
    case 'not-started':
      return readNotStarted(leaf);
    case 'overlaps':
      return readOverlaps(leaf);
    case 'phase-window':
      return readPhaseWindow(leaf);
    case 'present':
      return readPresent(leaf);
    case 'range':
      return readRange(leaf);
    case 'within':
      return readWithin(leaf);
    default:
      return unreachable(leaf);
  }
}
