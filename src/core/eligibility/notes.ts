import { derivedPossibilities, foundations } from '../profile/fact-view.ts';
import { type DerivedFactName, isStated, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Possible } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import type { Leaf } from './criterion.ts';
import type { Moment } from './moment.ts';
import { basesOf, read } from './read.ts';
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
  const { ask, verdicts, origin } = notesOn(situation);
  if (origin !== undefined && !basesOf(leaf).includes(origin.fact)) return verdictsOn(leaf, origin.situation);
  const reading = read(leaf);
  const known = verdicts.get(reading);
  if (known !== undefined) return known;
  const said = reading.judge(ask);
  verdicts.set(reading, said);
  return said;
}

const notes = new WeakMap<Situation, Notes>();

function notesOn(situation: Situation): Notes {
  if (situation instanceof ToldSituation) return situation.notes(beginNotes);
  const known = notes.get(situation);
  if (known !== undefined) return known;
  const begun = beginNotes(situation);
  notes.set(situation, begun);
  return begun;
}

function beginNotes(situation: Situation, origin?: Origin): Notes {
  return { ask: createAsk(situation, origin), verdicts: new Map(), origin };
}

function createAsk({ profile, moments, parameters }: Situation, origin: Origin | undefined): Ask {
  const derived = new Map<string, Possible>();
  const known = (stated: StatedFactName) => statedPossibilities(profile, stated);
  const sizes = () => possible('company.sizeClass');
  const workOut = (fact: DerivedFactName, at: Moment) =>
    origin === undefined || foundations(fact).includes(origin.fact)
      ? derivedPossibilities(fact, known, { at: moments[at], parameters, sizes })
      : askOf(origin.situation).possible(fact, at);
  const possible: Ask['possible'] = (fact, at = 'application') => {
    if (isStated(fact)) return statedPossibilities(profile, fact);
    const key = `${fact} ${at}`;
    const found = derived.get(key) ?? workOut(fact, at);
    derived.set(key, found);
    return found;
  };
  return { possible, moment: (at) => moments[at], parameters };
}
