import { type Criterion, partsOf } from '../eligibility/criterion.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { Instrument } from './instrument.ts';

/**
 * Whether a company could turn to the instrument on a day. What has ended lives on in its successors; it still answers
 * questions about the days before its end, where a source dates it. What is only proposed is never offered.
 */
export function isOfferedOn({ status, inForce }: Instrument, day: IsoDate): boolean {
  const { from = day, to = day } = inForce ?? {};
  const isWithin = from <= day && day <= to;
  if (status.is === 'proposed') return false;
  return status.is === 'historic' ? inForce?.to !== undefined && isWithin : isWithin;
}

/** The instrument with those of its rules that apply on a day; itself when none of them is dated. */
export function asItReadsOn(instrument: Instrument, day: IsoDate): Instrument {
  if (!instrument.criteria.some(isDated)) return instrument;
  return { ...instrument, criteria: instrument.criteria.flatMap((criterion) => partsOn(criterion, day)) };
}

function isDated(criterion: Criterion): boolean {
  return criterion.from !== undefined || criterion.to !== undefined || partsOf(criterion).some(isDated);
}

/** The criterion, when it applies that day, without the parts that do not; a branch of which nothing is left is gone. */
function partsOn(criterion: Criterion, day: IsoDate): readonly Criterion[] {
  const { from = day, to = day } = criterion;
  if (day < from || to < day) return [];
  switch (criterion.rule) {
    case 'all':
    case 'any':
    case 'at-least': {
      const of = criterion.of.flatMap((part) => partsOn(part, day));
      return of.length === 0 ? [] : [{ ...criterion, of }];
    }
    default:
      return [criterion];
  }
}
