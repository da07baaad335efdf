import { fromDayNumber } from '../shared/iso-date.ts';
import { unreachable } from '../shared/unreachable.ts';
import { definitionOf, type FactName } from './facts/fact-catalogue.ts';
import type { Interval, Possible } from './possible.ts';

type Plain = string | number | boolean | readonly string[];

/** What is known of a fact, in the forms a profile uses; nothing when nothing is. */
export type Observed =
  | Plain
  | { readonly min?: number | string; readonly max?: number | string }
  | { readonly oneOf: readonly Plain[] };

export function observedOf(fact: FactName, possible: Possible): Observed | undefined {
  switch (possible.kind) {
    case 'numbers':
      return observedNumbers(possible.intervals, definitionOf(fact).type === 'date');
    case 'codes':
      return oneOrSeveral(possible.codes);
    case 'sets':
      return oneOrSeveral(possible.sets);
    case 'anything':
      return undefined;
    default:
      return unreachable(possible);
  }
}

function observedNumbers(intervals: readonly Interval[], isDate: boolean): Observed | undefined {
  const shown = (value: number) => (isDate ? fromDayNumber(value) : value);
  if (intervals.every(({ min, max }) => min === max)) return oneOrSeveral(intervals.map(({ min }) => shown(min)));
  const min = Math.min(...intervals.map((interval) => interval.min));
  const max = Math.max(...intervals.map((interval) => interval.max));
  if (!Number.isFinite(min) && !Number.isFinite(max)) return undefined;
  return {
    ...(Number.isFinite(min) ? { min: shown(min) } : {}),
    ...(Number.isFinite(max) ? { max: shown(max) } : {}),
  };
}

function oneOrSeveral(values: readonly Plain[]): Observed {
  const [only, ...others] = values;
  return only !== undefined && others.length === 0 ? only : { oneOf: values };
}
