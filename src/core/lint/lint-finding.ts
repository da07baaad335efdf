/** What the lint looks for, and whether it stops a catalogue or only deserves a second look. */
const SEVERITIES = {
  'alias-clash': 'error',
  'blank-text': 'error',
  'bokmal-in-nynorsk': 'error',
  'company-left-out': 'warning',
  contradiction: 'error',
  'entry-flaw': 'error',
  'exception-adds-nothing': 'error',
  'hard-to-read': 'error',
  'historic-without-successor': 'warning',
  'inverted-dates': 'error',
  'inverted-span': 'error',
  'long-sentence': 'error',
  'missing-source': 'error',
  'never-decides': 'warning',
  'never-failed': 'error',
  'never-met': 'error',
  'no-words': 'error',
  'not-decided': 'warning',
  'not-translated': 'error',
  'nynorsk-in-bokmal': 'error',
  'phase-span': 'error',
  'planned-relation': 'warning',
  'preference-never-counts': 'warning',
  'role-never-taken': 'warning',
  'same-words': 'warning',
  'threshold-off-scale': 'error',
  twin: 'warning',
  'unknown-code': 'error',
  'unknown-relation': 'error',
  'unreachable-branch': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;
type LintCode = keyof typeof SEVERITIES;

/** Something the lint has to say about one entry: where, what, and what to do about it. */
export type Remark = {
  readonly code: LintCode;
  readonly path: readonly (string | number)[];
  /** The id of the criterion it is about. */
  readonly criterion?: string;
  readonly problem: string;
  readonly remedy: string;
};

/** A remark with its place and weight. Without an instrument it is about the facts that all entries share. */
export type LintFinding = Remark & {
  readonly instrument?: string;
  readonly severity: 'error' | 'warning';
};

export function toLintFinding(remark: Remark, instrument?: string): LintFinding {
  return { ...(instrument === undefined ? {} : { instrument }), ...remark, severity: SEVERITIES[remark.code] };
}
