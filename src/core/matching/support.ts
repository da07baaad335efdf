import type { Amount } from '../catalogue/amount.ts';
import { appliesOn } from '../catalogue/in-force.ts';
import type { Instrument } from '../catalogue/instrument.ts';
import type { InstrumentType } from '../catalogue/kinds.ts';
import { askOf } from '../eligibility/notes.ts';
import { dayOf, type Situation } from '../eligibility/situation.ts';
import { type ParameterValues, parameterValue } from '../profile/parameters.ts';
import { codesOf, hullOf, type Interval } from '../profile/possible.ts';
import { type LegalCeiling, legalCeilings } from './legal-ceiling.ts';

/**
 * What a match may be worth in kroner, as far as the scheme's own rates and limits say, and never above what the law allows.
 * Without a rate or limit of its own both ends stay open: a ceiling or an example is never turned into what one can get.
 */
export type Support = {
  readonly kind: InstrumentType | 'in-kind';
  readonly minNok?: number;
  readonly maxNok?: number;
  /** The amounts the estimate rests on, and those that only say what the law allows or somebody got. */
  readonly terms: readonly Amount[];
  readonly ceilings: readonly LegalCeiling[];
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
  const kind = IN_KIND.includes(main) ? 'in-kind' : main;
  if (instrument.amounts.length + instrument.stateAid.length === 0) return { kind, terms: [], ceilings: [] };
  const terms = instrument.amounts.filter((amount) => appliesTo(amount, situation));
  const ceilings = legalCeilings(instrument, situation);
  const { least, most } = givenBy(terms, instrument, situation);
  const lawful = isGift(main) ? ceilings.flatMap(({ maxNok }) => (maxNok === undefined ? [] : [maxNok])) : [];
  const capped = Number.isFinite(most) ? Math.min(most, ...lawful) : most;
  return {
    kind,
    ...(least > 0 && least <= capped ? { minNok: Math.round(least) } : {}),
    ...(Number.isFinite(capped) ? { maxNok: Math.round(capped) } : {}),
    terms,
    ceilings,
  };
}

/** Ceilings are counted in grants; what a loan or a guarantee is worth as aid is far less than its amount. */
function isGift(type: InstrumentType): boolean {
  return type === 'grant' || type === 'tax-deduction';
}

/** What the scheme's own rates and limits come to; no limit is `Infinity`. */
function givenBy(terms: readonly Amount[], { award }: Instrument, situation: Situation) {
  const given = terms.filter(({ basis }) => basis === 'scheme-rate');
  const inNok = (amount: number, { currency }: Amount) => toNok(amount, currency, situation.parameters);
  const shares = given.flatMap((amount) => shareOf(amount, situation));
  const caps = given.flatMap((amount) => (amount.max === undefined ? [] : [inNok(amount.max, amount).max]));
  const floors = given.flatMap((amount) => (amount.min === undefined ? [] : [inNok(amount.min, amount).min]));
  const isCertain = award.is === 'rights-based' && shares.length > 0;
  const most = Math.min(largest(shares.map(({ max }) => max)), largest(caps));
  const least = Math.max(...floors, ...(isCertain ? [Math.min(most, ...shares.map(({ min }) => min))] : []), 0);
  return { least, most };
}

function appliesTo(amount: Amount, situation: Situation): boolean {
  const { sizeClasses } = amount;
  const sizes = codesOf(askOf(situation).possible('company.sizeClass')) ?? [];
  const fits = sizeClasses === undefined || sizes.some((size) => sizeClasses.some((known) => known === size));
  return fits && appliesOn(amount, dayOf(situation));
}

/** The covered share of the base, when the base is known at all. */
function shareOf(amount: Amount, situation: Situation): readonly Interval[] {
  const { percent, of, baseMax = Infinity, currency } = amount;
  if (percent === undefined || of === undefined || !situation.profile.has(of)) return [];
  const base = hullOf(askOf(situation).possible(of));
  const limit = toNok(baseMax, currency, situation.parameters);
  const part = (counted: number) => (counted * percent) / 100;
  return [{ min: part(Math.min(base.min, limit.min)), max: part(Math.min(base.max, limit.max)) }];
}

function toNok(amount: number, currency: Amount['currency'], parameters: ParameterValues): Interval {
  if (currency === 'NOK') return { min: amount, max: amount };
  const rate = parameterValue(parameters, 'nok-per-eur');
  return { min: amount * rate.min, max: amount * rate.max };
}

/** The largest of the limits; none at all is no limit. */
function largest(limits: readonly number[]): number {
  return limits.length === 0 ? Infinity : Math.max(...limits);
}
