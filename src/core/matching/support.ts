import type { Amount } from '../catalogue/amount.ts';
import type { Instrument } from '../catalogue/instrument.ts';
import type { InstrumentType } from '../catalogue/kinds.ts';
import type { Situation } from '../eligibility/situation.ts';
import { askOf } from '../eligibility/situation.ts';
import { NOK_PER_EUR } from '../profile/parameters.ts';
import { codesOf, hullOf, type Interval } from '../profile/possible.ts';
import { fromDayNumber, type IsoDate } from '../shared/iso-date.ts';

/**
 * What a match may be worth in kroner, as far as the scheme's own rates and limits say. Without them both ends stay open:
 * a legal ceiling or an example is never turned into what one can get.
 */
export type Support = {
  readonly kind: InstrumentType | 'in-kind';
  readonly minNok?: number;
  readonly maxNok?: number;
  /** The amounts the estimate rests on, and those that only say what the law allows. */
  readonly terms: readonly Amount[];
};

const IN_KIND: readonly InstrumentType[] = [
  'network-and-competence',
  'infrastructure',
  'regulatory-guidance',
  'data-service',
  'procurement',
];

export function estimateSupport(instrument: Instrument, situation: Situation): Support {
  const [main = 'grant'] = instrument.types;
  const terms = instrument.amounts.filter((amount) => appliesTo(amount, situation));
  const given = terms.filter(({ basis }) => basis === 'scheme-rate');
  const shares = given.flatMap((amount) => share(amount, situation));
  const caps = given.flatMap((amount) => (amount.max === undefined ? [] : [inNok(amount.max, amount).max]));
  const floors = given.flatMap((amount) => (amount.min === undefined ? [] : [inNok(amount.min, amount).min]));
  const isCertain = instrument.award.is === 'rights-based' && shares.length > 0;
  const most = Math.min(largest(shares.map(({ max }) => max)), largest(caps));
  const least = Math.max(...floors, ...(isCertain ? [Math.min(most, ...shares.map(({ min }) => min))] : []), 0);
  return {
    kind: IN_KIND.includes(main) ? 'in-kind' : main,
    ...(least > 0 && least <= most ? { minNok: Math.round(least) } : {}),
    ...(Number.isFinite(most) ? { maxNok: Math.round(most) } : {}),
    terms,
  };
}

function appliesTo({ sizeClasses, from, to }: Amount, situation: Situation): boolean {
  const day: IsoDate = fromDayNumber(situation.moments.application.min);
  const sizes = codesOf(askOf(situation).possible('company.sizeClass')) ?? [];
  const fits = sizeClasses === undefined || sizes.some((size) => sizeClasses.some((known) => known === size));
  return fits && (from ?? day) <= day && day <= (to ?? day);
}

/** The covered share of the base, when the base is known at all. */
function share(amount: Amount, situation: Situation): readonly Interval[] {
  const { percent, of, baseMax = Infinity } = amount;
  if (percent === undefined || of === undefined || !situation.profile.has(of)) return [];
  const base = hullOf(askOf(situation).possible(of));
  const limit = inNok(baseMax, amount);
  const part = (counted: number) => (counted * percent) / 100;
  return [{ min: part(Math.min(base.min, limit.min)), max: part(Math.min(base.max, limit.max)) }];
}

function inNok(amount: number, { currency }: Amount): Interval {
  return currency === 'EUR'
    ? { min: amount * NOK_PER_EUR.min, max: amount * NOK_PER_EUR.max }
    : { min: amount, max: amount };
}

/** The largest of the limits; none at all is no limit. */
function largest(limits: readonly number[]): number {
  return limits.length === 0 ? Infinity : Math.max(...limits);
}
