import { type Criterion, partsOf } from '../eligibility/criterion.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { Instrument } from './instrument.ts';

/**
 * Whether a company could turn to the instrument on a day. What has ended lives on in its successors; it still answers
 * questions about the days before its end, where a source dates it. What is only proposed is never offered.
 */
export function isOfferedOn({ status, inForce }: Instrument, day: IsoDate): boolean {
  const isWithin = appliesOn(inForce ?? {}, day);
  if (status.is === 'proposed') return false;
  return status.is === 'historic' ? inForce?.to !== undefined && isWithin : isWithin;
}

type Dated = { readonly from?: IsoDate | undefined; readonly to?: IsoDate | undefined };

/** Whether a rule, an amount or an offer with these days holds on that one; both ends belong to it. */
export function appliesOn({ from, to }: Dated, day: IsoDate): boolean {
  return (from ?? day) <= day && day <= (to ?? day);
}

/** The instrument with those of its rules and amounts that apply on a day; itself when that is all of them. */
export function asItReadsOn(instrument: Instrument, day: IsoDate): Instrument {
  const { criteria, amounts } = instrument;
  if (!criteria.some(isDated) && amounts.every((amount) => appliesOn(amount, day))) return instrument;
  return {
    ...instrument,
    criteria: criteria.flatMap((criterion) => partsOn(criterion, day)),
    amounts: amounts.filter((amount) => appliesOn(amount, day)),
  };
}

function isDated(criterion: Criterion): boolean {
  return criterion.from !== undefined || criterion.to !== undefined || partsOf(criterion).some(isDated);
}

/** The criterion, when it applies that day, without the parts that do not; a branch of which nothing is left is gone. */
function partsOn(criterion: Criterion, day: IsoDate): readonly Criterion[] {
  if (!appliesOn(criterion, day)) return [];
  switch (criterion.rule) {
    case 'all':
    case 'any':
    case 'at-least': {
      const of = criterion.of.flatMap((part) => partsOn(part, day));
      if (of.length === 0) return [];
      return [
        criterion.rule === 'at-least'
          ? { ...criterion, of, count: Math.min(criterion.count, of.length) }
          : { ...criterion, of },
      ];
    }
    case 'not':
      return partsOn(criterion.of, day).map((of) => ({ ...criterion, of }));
    default:
      return [criterion];
  }
}
