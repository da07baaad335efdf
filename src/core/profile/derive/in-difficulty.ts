import { codes, codesOf, hullOf, type Interval, type Possible } from '../possible.ts';
import { endOfPeriod } from './age.ts';
import type { Derivation, Known } from './derivation.ts';
import { possibleClasses, sizeClass } from './size-class.ts';

const EXEMPT_MONTHS = 36;
const HALF = 0.5;
const SHARE_STEP = 0.0001;

/**
 * Insolvent; or more than half of the share capital lost, unless an SME younger than three years; or, for a large company,
 * over-indebted in both of the last two years. The first ground needs no other fact, so it is asked first.
 */
export const inDifficulty: Derivation = {
  from: [
    'company.insolvent',
    'company.shareCapitalLost',
    'company.overIndebted',
    'company.registeredOn',
    'company.employees',
    'company.annualTurnoverNok',
    'company.balanceSheetNok',
    'company.partOfGroup',
    'company.group.employees',
    'company.group.annualTurnoverNok',
    'company.group.balanceSheetNok',
    'company.publicBodyOwned',
  ],
  rule: 'Regulation (EU) 651/2014 art. 2(18)',
  derive: (known, occasion) => {
    const sizes = possibleClasses(known, occasion).map((size) => size !== 'large');
    const outcomes = [...new Set(sizes)].flatMap((sme) => difficultyOf(known, occasion.at, sme));
    return codes(...[true, false].filter((outcome) => outcomes.includes(outcome)));
  },
  cuts: (occasion) => [
    ...sizeClass.cuts(occasion),
    { on: 'codes', fact: 'company.insolvent', codes: [true] },
    { on: 'codes', fact: 'company.overIndebted', codes: [true] },
    { on: 'numbers', fact: 'company.shareCapitalLost', edges: [HALF + SHARE_STEP / 2] },
    { on: 'numbers', fact: 'company.registeredOn', edges: [occasion.at.min, occasion.at.max].map(lastExemptStart) },
  ],
};

/** Between the last registration day that is three years old on that day and the first that is not. */
function lastExemptStart(day: number): number {
  const around = endOfPeriod(day, -EXEMPT_MONTHS);
  const first = [-4, -3, -2, -1, 0, 1, 2].find((shift) => endOfPeriod(around + shift, EXEMPT_MONTHS) > day);
  return around + (first ?? 2) - 0.5;
}

function difficultyOf(known: Known, at: Interval, sme: boolean): readonly boolean[] {
  const grounds = [
    truths(known('company.insolvent')),
    and(capitalLost(known), sme ? not(youngerThanThree(known, at)) : [true]),
    sme ? [false] : truths(known('company.overIndebted')),
  ];
  return grounds.reduce(or);
}

function capitalLost(known: Known): readonly boolean[] {
  const { min, max } = hullOf(known('company.shareCapitalLost'));
  return between(max > HALF, min <= HALF);
}

function youngerThanThree(known: Known, at: Interval): readonly boolean[] {
  const registered = hullOf(known('company.registeredOn'));
  return between(
    at.min < endOfPeriod(registered.max, EXEMPT_MONTHS),
    at.max >= endOfPeriod(registered.min, EXEMPT_MONTHS),
  );
}

function between(canBeTrue: boolean, canBeFalse: boolean): readonly boolean[] {
  return [...(canBeTrue ? [true] : []), ...(canBeFalse ? [false] : [])];
}

function truths(possible: Possible): readonly boolean[] {
  const values = codesOf(possible) ?? [true, false];
  return between(values.includes(true), values.includes(false));
}

function or(left: readonly boolean[], right: readonly boolean[]): readonly boolean[] {
  return between(left.includes(true) || right.includes(true), left.includes(false) && right.includes(false));
}

function and(left: readonly boolean[], right: readonly boolean[]): readonly boolean[] {
  return not(or(not(left), not(right)));
}

function not(values: readonly boolean[]): readonly boolean[] {
  return values.map((value) => !value);
}
