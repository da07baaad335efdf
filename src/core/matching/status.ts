import type { WindowState } from '../catalogue/window-state.ts';
import type { Verdicts } from '../eligibility/verdict.ts';

/** Where a company stands with an instrument, best first: the order of the ranking. */
export const MATCH_STATUSES = [
  'eligible',
  'eligible_pending_assessment',
  'possible_by_exception',
  'undetermined',
  'not_now',
  'ineligible',
  'closed',
  'evaluation_error',
] as const;
export type MatchStatus = (typeof MATCH_STATUSES)[number];

export const GROUPS = ['yes', 'maybe', 'no'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF = {
  eligible: 'yes',
  eligible_pending_assessment: 'yes',
  possible_by_exception: 'maybe',
  undetermined: 'maybe',
  not_now: 'maybe',
  ineligible: 'no',
  closed: 'no',
  evaluation_error: 'maybe',
} as const satisfies Record<MatchStatus, Group>;

/** What to make of an open verdict: report it as open, count it as no, or count it as yes. */
export const UNKNOWN_POLICIES = ['report', 'strict', 'inclusive'] as const;
export type UnknownPolicy = (typeof UNKNOWN_POLICIES)[number];

const OPEN_VERDICT = { report: 'maybe', strict: 'no', inclusive: 'yes' } as const satisfies Record<
  UnknownPolicy,
  Group
>;

export function groupOf(status: MatchStatus, policy: UnknownPolicy = 'report'): Group {
  return status === 'undetermined' ? OPEN_VERDICT[policy] : GROUP_OF[status];
}

/** `curedByTime` says that a later day is known on which the call is open and nothing fails. */
export function statusOf(verdicts: Verdicts, window: WindowState, curedByTime: boolean): MatchStatus {
  if (window.state === 'closed') return 'closed';
  if (window.state === 'opens-later') return curedByTime ? 'not_now' : 'ineligible';
  return statusByVerdicts(verdicts, curedByTime);
}

function statusByVerdicts(verdicts: Verdicts, curedByTime: boolean): MatchStatus {
  const [worst, ...others] = verdicts;
  if (worst === 'to-be-assessed') return 'eligible_pending_assessment';
  if (others.length > 0) return 'undetermined';
  if (worst === 'met') return 'eligible';
  if (worst === 'met-by-exception') return 'possible_by_exception';
  return curedByTime ? 'not_now' : 'ineligible';
}
