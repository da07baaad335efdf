import type { Cut } from '../cut.ts';
import type { StatedFactName } from '../facts/fact-catalogue.ts';
import type { ParameterValues } from '../parameters.ts';
import type { Interval, Possible } from '../possible.ts';

/** What stated facts may be, asked by name. */
export type Known = (fact: StatedFactName) => Possible;

/** When a derived fact is asked for: the day or span of days (day numbers), and the figures of law as they stand then. */
export type Occasion = {
  readonly at: Interval;
  readonly parameters: ParameterValues;
  /** The size classes the company may have, where they have been worked out already. */
  readonly sizes?: () => Possible;
};

/** How one fact follows from others: which ones, by which rule, and the values it may take. */
export type Derivation = {
  readonly from: readonly StatedFactName[];
  /** The law, regulation or definition the rule is taken from. */
  readonly rule: string;
  readonly derive: (known: Known, occasion: Occasion) => Possible;
  /** Where the value can change. */
  readonly cuts: (occasion: Occasion) => readonly Cut[];
};
