import type { BandLimits } from '#core/eligibility/band.ts';
import type { Leaf } from '#core/eligibility/criterion.ts';
import type { FactName } from '#core/profile/facts/fact-catalogue.ts';
import { unreachable } from '#core/shared/unreachable.ts';
import { codeText, decimals, type Ends, labelOf, numberText } from './values.ts';
import type { Wording } from './wording.ts';

type Rule<Name extends Leaf['rule']> = Extract<Leaf, { rule: Name }>;

/** What a rule asks for, as the start of a sentence. */
export function requirementText(leaf: Leaf, wording: Wording): string {
  const { phrases, language } = wording;
  switch (leaf.rule) {
    case 'applicant':
      return phrases.applicants(codeList('company.applicantType', leaf.values, wording));
    case 'not-started':
      return phrases.notStarted;
    case 'assessed':
      return phrases.toBeAssessed(leaf.what[language]);
    case 'age':
      return ageText(leaf, wording);
    case 'phase-window':
      return labelled('project.trl', exceptionText(leaf, wording), wording);
    case 'within':
      return labelled(leaf.fact, phrases.under(leaf.codes.join(', ')), wording);
    default:
      return labelled(leaf.fact, factRequirement(leaf, wording), wording);
  }
}

function labelled(fact: FactName, requirement: string, wording: Wording): string {
  return wording.phrases.requirement(labelOf(fact, wording), requirement);
}

type FactRule = Rule<'is' | 'range' | 'compare' | 'present' | 'overlaps' | 'count'>;

function factRequirement(leaf: FactRule, wording: Wording): string {
  const { phrases } = wording;
  switch (leaf.rule) {
    case 'is':
      return isText(leaf, wording);
    case 'range':
      return banded(leaf, (limits) => numberText(leaf.fact, limits, wording), wording);
    case 'compare':
      return compareText(leaf, wording);
    case 'present':
      return phrases.present;
    case 'overlaps':
      return phrases.oneAmong(codeList(leaf.fact, leaf.with, wording));
    case 'count':
      return phrases.countAmong(String(leaf.atLeast), leaf.of && codeList(leaf.fact, leaf.of, wording));
    default:
      return unreachable(leaf);
  }
}

function isText({ fact, values, exception }: Rule<'is'>, wording: Wording): string {
  const normal = wording.phrases.or(values.map((value) => codeText(fact, value, wording)));
  if (exception === undefined) return normal;
  return wording.phrases.exceptionally(normal, codeList(fact, exception, wording));
}

function compareText({ is, factor, of }: Rule<'compare'>, wording: Wording): string {
  const { phrases } = wording;
  const other =
    factor === 1 ? labelOf(of, wording) : phrases.times(decimals([factor], phrases.locale), labelOf(of, wording));
  const say = {
    'at-least': phrases.atLeast,
    'more-than': phrases.above,
    'at-most': phrases.atMost,
    'less-than': phrases.below,
  };
  return say[is](other);
}

function ageText(leaf: Rule<'age'>, wording: Wording): string {
  const { phrases } = wording;
  const period = (limits: Ends<number>) => phrases.period(limits.join('–'), leaf.unit);
  return phrases.since(banded(leaf, period, wording), labelOf(leaf.since, wording), leaf.at);
}

type Banded = BandLimits & { readonly exception?: BandLimits | undefined };

/** Puts one limit, or both ends of a range, into words. */
type LimitText = (limits: Ends<number>) => string;

function banded(rule: Banded, text: LimitText, wording: Wording): string {
  const normal = bandText(rule, text, wording);
  if (rule.exception === undefined) return normal;
  return wording.phrases.exceptionally(normal, bandText(rule.exception, text, wording));
}

function bandText({ min, above, max, below }: BandLimits, text: LimitText, { phrases }: Wording) {
  if (min !== undefined && max !== undefined) {
    return min === max ? text([min]) : text([min, max]);
  }
  const ends = [
    ...(min === undefined ? [] : [phrases.atLeast(text([min]))]),
    ...(above === undefined ? [] : [phrases.above(text([above]))]),
    ...(max === undefined ? [] : [phrases.atMost(text([max]))]),
    ...(below === undefined ? [] : [phrases.below(text([below]))]),
  ];
  const [lower = '', upper] = ends;
  return upper === undefined ? lower : phrases.both(lower, upper);
}

type Span = { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;

/** "TRL 5–7 or CRI 2". */
export function windowText(trl: Span, cri: Span, wording: Wording): string {
  const scale = (name: string, span: Span) =>
    span === undefined ? [] : [`${name} ${bandText(span, (levels) => levels.join('–'), wording)}`];
  return wording.phrases.or([...scale('TRL', trl), ...scale('CRI', cri)]);
}

function exceptionText({ exception, trl, cri }: Rule<'phase-window'>, wording: Wording): string {
  const normal = windowText(trl, cri, wording);
  if (exception === undefined) return normal;
  return wording.phrases.exceptionally(normal, windowText(exception.trl, exception.cri, wording));
}

function codeList(fact: FactName, codes: readonly (string | boolean)[], wording: Wording): string {
  return codes.map((code) => codeText(fact, code, wording)).join(', ');
}
