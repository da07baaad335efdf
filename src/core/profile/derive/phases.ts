import type { Phase } from '../facts/options.ts';
import { PHASES } from '../facts/options.ts';
import { codesOf, intervalsOf, type Possible, sets } from '../possible.ts';
import type { Derivation } from './derivation.ts';

type Levels = { readonly min: number; readonly max: number };

/** Where each phase lies on the two scales. Scaling and expansion share levels; only export tells them apart. */
export const PHASE_LEVELS: Readonly<Record<Phase, { readonly trl?: Levels; readonly cri?: Levels }>> = {
  'technology-and-product-development': { trl: { min: 1, max: 4 } },
  'test-and-verification': { trl: { min: 5, max: 7 } },
  commercialisation: { trl: { min: 8, max: 9 }, cri: { min: 2, max: 2 } },
  scaling: { cri: { min: 3, max: 6 } },
  'international-expansion': { cri: { min: 3, max: 6 } },
};

/** A company can be in several phases at once, and commercially mature on immature technology. */
export const phases: Derivation = {
  from: ['project.trl', 'project.cri', 'company.exporting', 'company.exportAmbition'],
  rule: 'Menon Economics 2021, table 2-1 and footnote 10',
  derive: (known) => {
    const trl = levels(known('project.trl'), 9);
    const cri = levels(known('project.cri'), 6);
    const abroad = anyTrue(known('company.exporting'), known('company.exportAmbition'));
    const key = [trl, cri, abroad].join('/');
    const found = setsFound.get(key) ?? phaseSets(trl, cri, abroad);
    if (setsFound.size < MOST_SETS) setsFound.set(key, found);
    return found;
  },
  cuts: () => [
    { on: 'numbers', fact: 'project.trl', edges: [4.5, 7.5] },
    { on: 'numbers', fact: 'project.cri', edges: [1.5, 2.5] },
    { on: 'codes', fact: 'company.exporting', codes: [true] },
    { on: 'codes', fact: 'company.exportAmbition', codes: [true] },
  ],
};

/** What has been worked out for these levels before; there are not many ways to tell them. */
const setsFound = new Map<string, Possible>();
const MOST_SETS = 10_000;

function phaseSets(trls: readonly number[], cris: readonly number[], abroad: readonly boolean[]): Possible {
  const found = new Map<string, readonly string[]>();
  for (const trl of trls) {
    for (const cri of cris) {
      for (const isAbroad of abroad) {
        const phases = PHASES.filter((phase) => isIn(phase, trl, cri, isAbroad));
        found.set(phases.join(), phases.toSorted());
      }
    }
  }
  return sets(...found.values());
}

function isIn(phase: Phase, trl: number, cri: number, abroad: boolean): boolean {
  if (phase === 'international-expansion' && !abroad) return false;
  const levels = PHASE_LEVELS[phase];
  return holds(levels.trl, trl) || holds(levels.cri, cri);
}

function holds(levels: Levels | undefined, level: number): boolean {
  return levels !== undefined && levels.min <= level && level <= levels.max;
}

function levels(possible: Possible, highest: number): readonly number[] {
  const all = Array.from({ length: highest }, (_, index) => index + 1);
  return all.filter((level) => intervalsOf(possible).some(({ min, max }) => min <= level && level <= max));
}

function anyTrue(...facts: readonly Possible[]): readonly boolean[] {
  const values = facts.map((fact) => codesOf(fact) ?? [true, false]);
  const can = values.some((possible) => possible.includes(true));
  const cannot = values.every((possible) => possible.includes(false));
  return [...(can ? [true] : []), ...(cannot ? [false] : [])];
}
