import type { Instrument } from '../catalogue/instrument.ts';
import { type WindowState, windowStateOn } from '../catalogue/window-state.ts';
import type { Criterion } from '../eligibility/criterion.ts';
import type { Role } from '../eligibility/criterion-fields.ts';
import type { Finding, LeafFinding } from '../eligibility/finding.ts';
import { doubtedAssumptions, judge, judgedLeaves } from '../eligibility/judge.ts';
import { openFacts, openLeaves, resolve } from '../eligibility/resolve.ts';
import { dayOf, type Situation } from '../eligibility/situation.ts';
import { isDecided, type Verdicts } from '../eligibility/verdict.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { SettledVerdict } from './compiled-edition.ts';
import { conditionsOf, criteriaOf, roleIn } from './conditions.ts';
import { type Group, groupOf, type MatchStatus, statusOf, type UnknownPolicy } from './status.ts';
import { estimateSupport, type Support } from './support.ts';
import { firstDayItHolds } from './time-cure.ts';

/** What one instrument is to one company: where it stands, as what, and why. */
export type Match = {
  readonly instrument: Instrument;
  readonly role: Role | undefined;
  readonly status: MatchStatus;
  readonly group: Group;
  /** Everything that must hold. */
  readonly requires: Criterion;
  /** The verdict on it. */
  readonly verdicts: Verdicts;
  /** Its leaves, judged each by itself; and the verdict with all its parts. Both are put together when somebody looks. */
  readonly leaves: readonly LeafFinding[];
  readonly conditions: Finding;
  readonly preferences: readonly Finding[];
  readonly procedures: readonly Criterion[];
  readonly window: WindowState;
  /** The first day it can hold, when the status is `not_now`. */
  readonly from?: IsoDate;
  /** Facts that could still change the verdict. */
  readonly missingFacts: readonly StatedFactName[];
  /** False when the search was cut short and the verdict is a sound bound. */
  readonly exact: boolean;
  readonly support: Support;
};

/** `settled` says what was found for all instruments at once; without it, each is judged by itself. */
export function matchInstrument(
  instrument: Instrument,
  situation: Situation,
  policy: UnknownPolicy = 'report',
  settled?: SettledVerdict,
): Match {
  const { role, requires, judged, isKnown, verdicts, window, status, from } = standingOf(instrument, situation, settled);
  const leaves = once(() => judgedLeaves(requires, situation));
  return {
    instrument,
    role,
    status,
    group: groupOf(status, policy),
    requires,
    verdicts,
    get leaves() {
      return leaves();
    },
    get conditions() {
      return judged().finding;
    },
    preferences: criteriaOf(instrument, role, 'preferred').map((criterion) => judge(criterion, situation)),
    procedures: criteriaOf(instrument, role, 'procedural'),
    window,
    ...(status === 'not_now' && from !== undefined ? { from } : {}),
    missingFacts: isKnown ? [] : missingFactsOf(judged().finding, situation),
    exact: isKnown || judged().exact,
    support: estimateSupport(instrument, situation),
  };
}

/** The status of the match alone, for who tries many situations. */
export function statusIn(instrument: Instrument, situation: Situation): MatchStatus {
  return standingOf(instrument, situation).status;
}

function standingOf(instrument: Instrument, situation: Situation, settled?: SettledVerdict) {
  const role = roleIn(instrument, situation.profile);
  const requires = conditionsOf(instrument, role);
  const judged = once(() => resolve(requires, situation));
  const known = settled?.(instrument, role);
  const verdicts = known ?? judged().finding.verdicts;
  const window = windowStateOn(instrument.window, dayOf(situation), situation.clock);
  const from = dayWorthWaitingFor(instrument, requires, verdicts, situation, window);
  const status = statusOf(verdicts, window, from !== undefined);
  return { role, requires, judged, isKnown: known !== undefined, verdicts, window, from, status };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** When the call opens, or the conditions come to hold; nothing when neither is waited for. */
function dayWorthWaitingFor(
  { window }: Instrument,
  conditions: Criterion,
  verdicts: Verdicts,
  situation: Situation,
  { state }: WindowState,
): IsoDate | undefined {
  const isRefused = isDecided(verdicts) && verdicts[0] === 'unmet';
  return isRefused || state === 'opens-later' ? firstDayItHolds(conditions, window, situation) : undefined;
}

function missingFactsOf(finding: Finding, situation: Situation): readonly StatedFactName[] {
  const leaves = openLeaves(finding);
  return [
    ...new Set(leaves.flatMap((leaf) => [...openFacts(leaf, situation), ...doubtedAssumptions(leaf, situation)])),
  ];
}
