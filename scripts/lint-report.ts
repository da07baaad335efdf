import type { LintFinding } from '#core/lint/lint-finding.ts';

/** The findings in sentences, instrument by instrument, errors first; the last line counts them. */
export function toLintReport(findings: readonly LintFinding[]): string {
  const groups = Map.groupBy(findings, ({ instrument = 'facts' }) => instrument);
  const blocks = [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, all]) => block(name, all));
  return [...blocks, tally(findings)].join('\n\n');
}

function block(name: string, findings: readonly LintFinding[]): string {
  const ordered = findings.toSorted(
    (one, other) => (one.severity < other.severity ? -1 : 1) * Number(one.severity !== other.severity),
  );
  return [`${name}: ${counts(findings)}`, ...ordered.map(sentence)].join('\n');
}

function sentence({ severity, code, path, criterion, problem, remedy }: LintFinding): string {
  const place = [path.join('.'), ...(criterion === undefined ? [] : [`"${criterion}"`])].filter(Boolean).join(' ');
  return `  ${severity} ${code}${place === '' ? '' : ` at ${place}`}: ${problem}; ${remedy}.`;
}

function tally(findings: readonly LintFinding[]): string {
  return findings.length === 0 ? 'Nothing to remark.' : `In all ${counts(findings)}.`;
}

function counts(findings: readonly LintFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
