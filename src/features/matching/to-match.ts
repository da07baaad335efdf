import type { Bench } from '#core/advice/repairs.ts';
import { residualOf } from '#core/advice/residual.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { PROVIDERS } from '#core/catalogue/provider.ts';
import { leavesOf } from '#core/eligibility/criterion.ts';
import type { Finding } from '#core/eligibility/finding.ts';
import { decidingLeaves } from '#core/eligibility/reasons.ts';
import { dayOf } from '#core/eligibility/situation.ts';
import type { MatchStatus } from '#core/matching/status.ts';
import type { RankedMatch } from '#core/ranking/rank.ts';
import type { Language } from '#core/shared/localized-text.ts';
import type { MatchBody, PlaceBody, ReasonBody, TraceBody } from './match-body.schemas.ts';
import { toChanges } from './to-change.ts';
import { toReason } from './to-reason.ts';
import { toSupport } from './to-support.ts';
import { describeCriterion } from './wording/describe-criterion.ts';
import { outcomeOf } from './wording/reason-text.ts';
import { scorePartText } from './wording/score-text.ts';
import type { Wording } from './wording/wording.ts';

/** One instrument and where the company stands with it; its place is told beside it. */
export function toMatch(
  entry: RankedMatch,
  bench: Bench,
  { wording, trace }: { readonly wording: Wording; readonly trace: 'reasons' | 'full' },
): Omit<MatchBody, keyof PlaceBody> {
  const { match, relevance, score, parts } = entry;
  const { instrument, status, group, role, conditions, missingFacts, from, exact, window } = match;
  const { situation } = bench;
  const reasons = decidingLeaves(conditions, situation).map((leaf) => toReason(leaf, instrument, situation, wording));
  const residual = toResidual(match, wording);
  const how = roleText(instrument, role, wording);
  return {
    instrument: headOf(instrument, wording.language),
    status,
    group,
    role: role ?? 'none',
    ...(how === undefined ? {} : { roleText: how }),
    relevance,
    why: whyText(status, reasons, wording),
    score,
    scoreParts: parts.map((part) => ({ ...part, why: scorePartText(part, match, situation, wording) })),
    reasons,
    missingFacts: [...missingFacts],
    ...(residual === undefined ? {} : { residual }),
    wouldChange: toChanges(match, bench, wording),
    ...(from === undefined ? {} : { from }),
    exact,
    support: toSupport(match, dayOf(situation), wording),
    window: { kind: instrument.window.kind, ...window },
    nextSteps: nextStepsOf(entry, wording),
    ...(trace === 'full' ? { trace: toTrace(conditions, instrument.id) } : {}),
  };
}

const MOST_REASONS_IN_A_SENTENCE = 3;

function whyText(status: MatchStatus, reasons: readonly ReasonBody[], { phrases }: Wording): string {
  return [phrases.status[status], ...reasons.slice(0, MOST_REASONS_IN_A_SENTENCE).map(({ text }) => text)].join(' ');
}

function toResidual({ conditions, instrument }: RankedMatch['match'], { language }: Wording): MatchBody['residual'] {
  const residual = residualOf(conditions);
  if (residual === undefined) return undefined;
  return {
    text: describeCriterion(residual, language),
    criterionIds: leavesOf(residual).map(({ id }) => `${instrument.id}.${id}`),
  };
}

function headOf(instrument: Instrument, language: Language): MatchBody['instrument'] {
  const { id, name, summary, provider, providerName, types, url } = instrument;
  const [type = 'grant'] = types;
  return {
    id,
    name: name[language],
    summary: summary[language],
    provider: { id: provider, name: (providerName ?? PROVIDERS[provider])[language] },
    type,
    url: url?.address ?? null,
  };
}

function roleText({ roles }: Instrument, role: string | undefined, { language }: Wording): string | undefined {
  return roles.find((entry) => entry.role === role)?.how?.[language];
}

function nextStepsOf({ match: { instrument, procedures } }: RankedMatch, { language }: Wording): string[] {
  const steps = procedures.flatMap((criterion) => (criterion.rule === 'assessed' ? [criterion.what[language]] : []));
  return [...instrument.nextSteps.map((step) => step[language]), ...steps];
}

function toTrace(finding: Finding, instrumentId: string): TraceBody {
  const { criterion, verdicts } = finding;
  return {
    criterionId: `${instrumentId}.${criterion.id}`,
    rule: criterion.rule,
    outcome: outcomeOf(finding),
    ...(verdicts.length > 1 ? { possible: [...verdicts] } : {}),
    ...(finding.kind === 'branch' ? { parts: finding.parts.map((part) => toTrace(part, instrumentId)) } : {}),
  };
}
