import type { Cut } from '../cut.ts';
import type { StatedFactName } from '../facts/fact-catalogue.ts';
import type { Interval, Possible } from '../possible.ts';

/** What stated facts may be, asked by name. */
export type Known = (fact: StatedFactName) => Possible;

/** How one fact follows from others: which ones, by which rule, and the values it may take. */
export type Derivation = {
  readonly from: readonly StatedFactName[];
  /** The law, regulation or definition the rule is taken from. */
  readonly rule: string;
  /** `at` is the day, or span of days, the question is about (day numbers). */
  readonly derive: (known: Known, at: Interval) => Possible;
  /** Where the value can change. */
  readonly cuts: (at: Interval) => readonly Cut[];
};
