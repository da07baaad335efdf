import { hullOf, type Interval } from '../possible.ts';
import { endOfPeriod } from './age.ts';
import type { Derivation, Known } from './derivation.ts';
import { possibleClasses, sizeClass } from './size-class.ts';
import { and, FALSE, NONE, not, or, possibleOf, type Truth, truth, truthOf } from './truth.ts';

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
    const classes = possibleClasses(known, occasion);
    const canBeLarge = classes.includes('large');
    const canBeSme = classes.length > (canBeLarge ? 1 : 0);
    return possibleOf((canBeSme ? asSme(known, occasion.at) : NONE) | (canBeLarge ? asLarge(known) : NONE));
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

function asSme(known: Known, at: Interval): Truth {
  const lost = capitalLost(known);
  const spared = lost === FALSE ? FALSE : youngerThanThree(known, at);
  return or(truthOf(known('company.insolvent')), and(lost, not(spared)));
}

function asLarge(known: Known): Truth {
  return or(or(truthOf(known('company.insolvent')), capitalLost(known)), truthOf(known('company.overIndebted')));
}

function capitalLost(known: Known): Truth {
  const { min, max } = hullOf(known('company.shareCapitalLost'));
  return truth(max > HALF, min <= HALF);
}

function youngerThanThree(known: Known, at: Interval): Truth {
  const registered = hullOf(known('company.registeredOn'));
  return truth(
    at.min < endOfPeriod(registered.max, EXEMPT_MONTHS),
    at.max >= endOfPeriod(registered.min, EXEMPT_MONTHS),
  );
}
