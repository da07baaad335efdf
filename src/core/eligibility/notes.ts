import { derivedPossibilities, foundations } from '../profile/fact-view.ts';
import { type DerivedFactName, type FactName, isStated, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Possible } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { oncePer } from '../shared/once-per.ts';
import type { Leaf } from './criterion.ts';
import type { Moment } from './moment.ts';
import { read } from './read.ts';
import type { Ask } from './reading.ts';
import type { Situation } from './situation.ts';
import { type Notes, type Origin, ToldSituation } from './told-situation.ts';
import type { Verdicts } from './verdict.ts';

/** Lets rules ask the situation for facts and days; a derived fact is worked out once, however many rules ask for it. */
export function askOf(situation: Situation): Ask {
  return notesOn(situation).ask;
}

/** What a rule says of a situation; asked once, also where situations differ in facts it does not look at. */
export function verdictsOn(leaf: Leaf, situation: Situation): Verdicts {
  const reading = read(leaf);
  let { ask, verdicts, origin } = notesOn(situation);
  while (origin !== undefined && !reading.bases.includes(origin.fact)) {
    ({ ask, verdicts, origin } = notesOn(origin.situation));
  }
  const known = verdicts.get(reading);
  if (known !== undefined) return known;
  const said = reading.judge(ask);
  verdicts.set(reading, said);
  return said;
}

const notesOnPlain = oncePer((situation: Situation) => beginNotes(situation));

function notesOn(situation: Situation): Notes {
  return situation instanceof ToldSituation ? situation.notes(beginNotes) : notesOnPlain(situation);
}

function beginNotes(situation: Situation, origin?: Origin): Notes {
  return { ask: new NotingAsk(situation, origin), verdicts: new Map(), origin };
}

/** Answers for one situation; derived facts are put down as they are worked out. */
class NotingAsk implements Ask {
  readonly #situation: Situation;
  readonly #origin: Origin | undefined;
  #derived: Map<string, Possible> | undefined;

  constructor(situation: Situation, origin: Origin | undefined) {
    this.#situation = situation;
    this.#origin = origin;
  }

  get parameters() {
    return this.#situation.parameters;
  }

  moment(at: Moment) {
    return this.#situation.moments[at];
  }

  possible(fact: FactName, at: Moment = 'application'): Possible {
    if (isStated(fact)) return statedPossibilities(this.#situation.profile, fact);
    const key = at === 'application' ? fact : `${fact} ${at}`;
    this.#derived ??= new Map();
    const found = this.#derived.get(key) ?? this.#workOut(fact, at);
    this.#derived.set(key, found);
    return found;
  }

  #workOut(fact: DerivedFactName, at: Moment): Possible {
    const origin = this.#origin;
    if (origin !== undefined && !foundations(fact).includes(origin.fact)) {
      return askOf(origin.situation).possible(fact, at);
    }
    const { profile, moments, parameters } = this.#situation;
    const known = (stated: StatedFactName) => statedPossibilities(profile, stated);
    const sizes = () => this.possible('company.sizeClass');
    return derivedPossibilities(fact, known, { at: moments[at], parameters, sizes });
  }
}
