import type { Cut } from '../profile/cut.ts';
import type { FactName } from '../profile/facts/fact-catalogue.ts';
import type { ParameterValues } from '../profile/parameters.ts';
import type { Interval, Possible } from '../profile/possible.ts';
import type { Moment } from './moment.ts';
import type { Verdicts } from './verdict.ts';

/** What a rule may ask of a situation. */
export type Ask = {
  possible(fact: FactName, at?: Moment): Possible;
  moment(at: Moment): Interval;
  readonly parameters: ParameterValues;
};

/** One rule, read: the facts it looks at, its verdict, and where that verdict can change. */
export type Reading = {
  readonly facts: readonly FactName[];
  readonly judge: (ask: Ask) => Verdicts;
  readonly cuts: (ask: Ask) => readonly Cut[];
  /** The moment the rule is about, when it matters. */
  readonly at?: Moment;
};
