import type { Instrument } from '../catalogue/instrument.ts';
import { type WindowState, windowStateOn } from '../catalogue/window-state.ts';
import type { Criterion } from '../eligibility/criterion.ts';
import type { Role } from '../eligibility/criterion-fields.ts';
import type { Finding, LeafFinding } from '../eligibility/finding.ts';
import { doubtedAssumptions, judge, judgedLeaves } from '../eligibility/judge.ts';
import { openFacts, openLeaves, type Resolution, resolve, resolvedVerdicts } from '../eligibility/resolve.ts';
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
export type Match = Pick<JudgedMatch, keyof JudgedMatch>;

type Asked = {
  readonly instrument: Instrument;
  readonly role: Role | undefined;
  readonly situation: Situation;
  readonly policy: UnknownPolicy;
};

/** A class, since most of the many matches are never looked into: what is only put together on demand costs nothing here. */
class JudgedMatch {
  readonly instrument: Instrument;
  readonly role: Role | undefined;
  readonly status: MatchStatus;
  readonly group: Group;
  /** Everything that must hold, and the verdict on it. */
  readonly requires: Criterion;
  readonly verdicts: Verdicts;
  readonly preferences: readonly Finding[];
  readonly procedures: readonly Criterion[];
  readonly window: WindowState;
  /** The first day it can hold, when the status is `not_now`. */
  readonly from: IsoDate | undefined;
  /** Facts that could still change the verdict. */
  readonly missingFacts: readonly StatedFactName[];
  /** False when the search was cut short and the verdict is a sound bound. */
  readonly exact: boolean;
  readonly support: Support;
  readonly #situation: Situation;
  #judged: Resolution | undefined;
  #leaves: readonly LeafFinding[] | undefined;

  constructor({ instrument, role, situation, policy }: Asked, known: Verdicts | undefined) {
    this.#situation = situation;
    this.instrument = instrument;
    this.role = role;
    this.requires = conditionsOf(instrument, role);
    this.verdicts = known ?? this.#resolved().finding.verdicts;
    const { window, status, from } = standingOf(instrument, this.requires, this.verdicts, situation);
    this.status = status;
    this.group = groupOf(status, policy);
    this.preferences = criteriaOf(instrument, role, 'preferred').map((criterion) => judge(criterion, situation));
    this.procedures = criteriaOf(instrument, role, 'procedural');
    this.window = window;
    this.from = status === 'not_now' ? from : undefined;
    this.missingFacts = known === undefined ? missingFactsOf(this.conditions, situation) : [];
    this.exact = known !== undefined || this.#resolved().exact;
    this.support = estimateSupport(instrument, situation);
  }

  /** The leaves of what must hold, judged each by itself. */
  get leaves(): readonly LeafFinding[] {
    this.#leaves ??= judgedLeaves(this.requires, this.#situation);
    return this.#leaves;
  }

  /** The verdict with all its parts. */
  get conditions(): Finding {
    return this.#resolved().finding;
  }

  #resolved(): Resolution {
    this.#judged ??= resolve(this.requires, this.#situation);
    return this.#judged;
  }
}

/** `settled` says what was found for all instruments at once; without it, each is judged by itself. */
export function matchInstrument(
  instrument: Instrument,
  situation: Situation,
  policy: UnknownPolicy = 'report',
  settled?: SettledVerdict,
): Match {
  const role = roleIn(instrument, situation.profile);
  return new JudgedMatch({ instrument, role, situation, policy }, settled?.(instrument, role));
}

/** The status of the match alone, for who tries many situations. */
export function statusIn(instrument: Instrument, situation: Situation): MatchStatus {
  const requires = conditionsOf(instrument, roleIn(instrument, situation.profile));
  return standingOf(instrument, requires, resolvedVerdicts(requires, situation), situation).status;
}

function standingOf(instrument: Instrument, requires: Criterion, verdicts: Verdicts, situation: Situation) {
  const window = windowStateOn(instrument.window, dayOf(situation), situation.clock);
  const from = dayWorthWaitingFor(instrument, requires, verdicts, situation, window);
  return { window, from, status: statusOf(verdicts, window, from !== undefined) };
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
