import { type Counterfactual, counterfactualsOf } from '#core/advice/counterfactuals.ts';
import type { Bench } from '#core/advice/repairs.ts';
import { waitingFor } from '#core/advice/waiting.ts';
import type { Match } from '#core/matching/match.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { observedOf } from '#core/profile/observed.ts';
import type { Possible } from '#core/profile/possible.ts';
import type { ChangeBody } from './match-body.schemas.ts';
import { labelOf, observedText } from './wording/values.ts';
import type { Wording } from './wording/wording.ts';

/** What would make a match a yes: waiting, when that is all it takes, or a smallest set of changes. */
export function toChanges(match: Match, bench: Bench, wording: Wording): ChangeBody[] {
  const then = waitingFor(match, bench.situation);
  const waiting: ChangeBody[] =
    then === undefined ? [] : [{ ...then, facts: [], text: wording.phrases.wait(then.from), effort: 'time' }];
  return [...waiting, ...counterfactualsOf(match, bench).map((change) => toChange(change, wording))];
}

function toChange({ facts, thenStatus, effort }: Counterfactual, wording: Wording): ChangeBody {
  return {
    facts: facts.map(({ fact, from, to }) => ({
      fact,
      ...(from === undefined ? {} : { from: toValue(fact, from) }),
      to: toValue(fact, to),
    })),
    text: wording.phrases.change(facts.map(({ fact, to }) => aimText(fact, to, wording))),
    thenStatus,
    effort,
  };
}

/** Members nobody names stand for any others; how many of them it takes is all that matters. */
const STANDS_FOR_OTHERS = '~';

type Members = { readonly containing: readonly string[]; readonly others: number };

function membersOf(possible: Possible): Members | undefined {
  if (possible.kind !== 'sets') return undefined;
  const [set = []] = possible.sets;
  const containing = set.filter((code) => !code.startsWith(STANDS_FOR_OTHERS));
  return { containing, others: set.length - containing.length };
}

/** Any other industry has an edition and no code. */
function isEdition(code: string | boolean): boolean {
  return String(code).endsWith(':');
}

/** A place or industry that stands for all under the same code is shown as that code. */
function named(possible: Possible): Possible {
  if (possible.kind !== 'codes') return possible;
  const codes = possible.codes.map((code) => (typeof code === 'string' ? code.replace(/~+$/, '') : code));
  return { kind: 'codes', codes: codes.filter((code) => code !== '' && !isEdition(code)) };
}

function toValue(fact: StatedFactName, possible: Possible): ChangeBody['facts'][number]['to'] {
  return membersOf(possible) ?? observedOf(fact, named(possible)) ?? [];
}

function aimText(fact: StatedFactName, to: Possible, wording: Wording): string {
  const members = membersOf(to);
  if (members === undefined) {
    const observed = observedOf(fact, named(to));
    return `${labelOf(fact, wording)}: ${observed === undefined ? '–' : observedText(fact, observed, wording)}`;
  }
  const listed = members.containing.length === 0 ? [] : [observedText(fact, members.containing, wording)];
  const others = members.others === 0 ? [] : [wording.phrases.atLeast(String(members.others))];
  return `${labelOf(fact, wording)}: ${[...listed, ...others].join(', ')}`;
}
