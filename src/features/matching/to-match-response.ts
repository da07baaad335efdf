import type { NextQuestion } from '#core/advice/next-questions.ts';
import { type Bench, benchFor } from '#core/advice/repairs.ts';
import { residualOf } from '#core/advice/residual.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { PROVIDERS } from '#core/catalogue/provider.ts';
import { leavesOf } from '#core/eligibility/criterion.ts';
import type { Finding } from '#core/eligibility/finding.ts';
import { decidingLeaves } from '#core/eligibility/reasons.ts';
import type { MatchStatus } from '#core/matching/status.ts';
import { observedOf } from '#core/profile/observed.ts';
import { factText } from '#core/profile/texts/texts.ts';
import type { RankedMatch } from '#core/ranking/rank.ts';
import type { Language } from '#core/shared/localized-text.ts';
import { citedSource } from './cited-source.ts';
import type { MatchResult } from './match-company.ts';
import type { MatchBody, MatchResponse, ReasonBody, TraceBody } from './match-response.schemas.ts';
import { toChanges } from './to-change.ts';
import { toReason } from './to-reason.ts';
import { describeCriterion } from './wording/describe-criterion.ts';
import { outcomeOf } from './wording/reason-text.ts';
import { scorePartText } from './wording/score-text.ts';
import { formulaText } from './wording/support-text.ts';
import { labelOf, observedText } from './wording/values.ts';
import { type Wording, wordingIn } from './wording/wording.ts';

export type ResponseOptions = {
  readonly language: Language;
  readonly limit: number;
  readonly trace: 'reasons' | 'full';
};

/** Puts a result into words. Only what is listed is worded. */
export function toMatchResponse(result: MatchResult, { language, limit, trace }: ResponseOptions): MatchResponse {
  const wording = wordingIn(language);
  const { asOf, unknownPolicy, catalogue, rankingProfile, ranked, questions, settled, gaps } = result;
  const bench = benchFor(result.situation);
  return {
    asOf,
    unknownPolicy,
    catalogue: { version: catalogue.version, publishedAt: catalogue.publishedAt },
    rankingProfile,
    notice: wording.phrases.notice(asOf.slice(0, 10)),
    assumptions: assumptionsIn(result, wording),
    summary: standingOf(result),
    matches: ranked.slice(0, limit).map((entry) => toMatch(entry, bench, wording, trace)),
    nextQuestions: questions.map((question) => toQuestion(question, wording)),
    settled,
    gaps: gaps.map((gap) => ({ gap, text: wording.phrases.gaps[gap] })),
  };
}

/** How many instruments stand in each group. */
export function standingOf({ ranked }: MatchResult): MatchResponse['summary'] {
  const count = (group: string) => ranked.filter(({ match }) => match.group === group).length;
  return { yes: count('yes'), maybe: count('maybe'), no: count('no') };
}

function assumptionsIn({ situation }: MatchResult, wording: Wording): MatchResponse['assumptions'] {
  return [...situation.profile].flatMap(([fact, { possible, provenance }]) => {
    const value = provenance === 'assumed' ? observedOf(fact, possible) : undefined;
    if (typeof value !== 'string' && typeof value !== 'boolean') return [];
    const text = wording.phrases.assumed(labelOf(fact, wording), observedText(fact, value, wording));
    return [{ fact, value, text }];
  });
}

function toMatch(entry: RankedMatch, bench: Bench, wording: Wording, trace: ResponseOptions['trace']): MatchBody {
  const { match, rank, rankRange, relevance, score, parts } = entry;
  const { instrument, status, group, role, conditions, missingFacts, from, exact, window } = match;
  const { situation } = bench;
  const reasons = decidingLeaves(conditions, situation).map((leaf) => toReason(leaf, instrument, situation, wording));
  const residual = toResidual(match, wording);
  const how = roleText(instrument, role, wording);
  return {
    rank,
    rankRange,
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
    support: supportOf(entry, wording),
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

/** A question with its words and what it is good for. */
export function toQuestion({ fact, decides, inTop, expected }: NextQuestion, { language, phrases }: Wording) {
  const { question } = factText(fact);
  return { fact, question: question[language], decides, inTop, expected, why: phrases.bearsOn(decides, inTop) };
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

function supportOf({ match: { support, instrument } }: RankedMatch, wording: Wording): MatchBody['support'] {
  const { kind, minNok = null, maxNok = null, terms } = support;
  return {
    kind,
    minNok,
    maxNok,
    formula: formulaText(support, wording),
    terms: terms.map(({ source: key, note, ...term }) => {
      const source = citedSource(instrument, key, wording.language);
      return {
        ...term,
        ...(note === undefined ? {} : { note: note[wording.language] }),
        ...(source === undefined ? {} : { source }),
      };
    }),
  };
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
