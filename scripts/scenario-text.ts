import type { ScenarioOutcome } from '#core/advice/scenario-outcome.ts';
import type { Scenarios, ScenarioWay, Variation } from '#core/advice/scenarios.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { TYPE_TEXTS } from '#core/catalogue/kind-texts.ts';
import { PROVIDERS } from '#core/catalogue/provider.ts';
import type { Leaf } from '#core/eligibility/criterion.ts';
import type { Role } from '#core/eligibility/criterion-fields.ts';
import type { LeafFinding } from '#core/eligibility/finding.ts';
import type { MatchStatus } from '#core/matching/status.ts';
import { definitionOf, type StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import type { Possible } from '#core/profile/possible.ts';
import type { Profile } from '#core/profile/profile.ts';
import type { IsoDate } from '#core/shared/iso-date.ts';
import { requirementText } from '#features/matching/wording/requirements.ts';
import { capitalised, labelOf } from '#features/matching/wording/values.ts';
import { wordingIn } from '#features/matching/wording/wording.ts';
import { dayText, valuesText } from './scenario-values.ts';

const wording = wordingIn('nb');
const MOST_MISSING = 3;

type Base = NonNullable<ScenarioWay['base']>;

const ROLE_TEXTS: Readonly<Record<Role, string>> = {
  apply: 'søker',
  partner: 'partner',
  use: 'bruker av tilbudet',
  benefit: 'den som har nytte av tilbudet',
};

const STATUS_TEXTS: Readonly<Record<MatchStatus, string>> = {
  eligible: 'ja',
  eligible_pending_assessment: 'ja, etter vurdering',
  possible_by_exception: 'bare unntaksvis',
  undetermined: 'ikke avklart',
  not_now: 'ikke nå, men senere',
  ineligible: 'nei',
  closed: 'stengt',
  evaluation_error: 'kan ikke vurderes',
};

/** The scenarios of one instrument as a document a policy officer can read and approve. */
export function scenarioText(instrument: Instrument, asOf: IsoDate, scenarios: readonly Scenarios[]): string {
  const { name, provider, providerName, types } = instrument;
  const kinds = types.map((type) => TYPE_TEXTS[type].nb).join(', ');
  const blocks = [
    `# ${name.nb}`,
    `${(providerName ?? PROVIDERS[provider]).nb} · ${kinds} · regnet per ${dayText(asOf)}`,
    'Hvert utgangspunkt er en tenkt søker som får ja. Hver linje under det endrer én opplysning og lar resten stå. Frister og utlysninger er holdt utenfor, og det samme er forhold som bare teller i rangeringen.',
    ...scenarios.flatMap((part) => roleBlocks(part, scenarios[0]?.ways[0])),
  ];
  return `${blocks.join('\n\n').replaceAll('\u00a0', ' ')}\n`;
}

/** What has been told under the first role is not told again. */
function roleBlocks({ role, ways }: Scenarios, first: ScenarioWay | undefined): readonly string[] {
  const [common, ...alternatives] = ways;
  const heading = `## Som ${ROLE_TEXTS[role]}`;
  if (common?.base === undefined) return [heading, 'Vi fant ingen som kan få ja. Se over vilkårene.'];
  const { base, variations } = common;
  const isTold = (variation: Variation) => first !== common && isToldIn(first, variation, base.outcome);
  const told = variations.filter(isTold).map(({ fact }) => labelOf(fact, wording));
  const never = alternatives.filter((way) => way.base === undefined);
  return [
    heading,
    baseText(base.profile, base.outcome),
    ...(told.length === 0 ? [] : [`Virker som under den første rollen: ${told.join(', ')}.`]),
    ...variations.filter((variation) => !isTold(variation)).map((variation) => variationText(variation, base.outcome)),
    ...alternatives.flatMap((way) => alternativeBlocks(way, base)),
    ...(never.length === 0 ? [] : [neverText(never)]),
  ];
}

function isToldIn(first: ScenarioWay | undefined, variation: Variation, outcome: ScenarioOutcome): boolean {
  if (variation.fact === 'company.applicantType') return true;
  const earlier = first?.variations.find(({ fact }) => fact === variation.fact);
  if (first?.base === undefined || earlier === undefined) return false;
  return variationText(earlier, first.base.outcome) === variationText(variation, outcome);
}

function baseText(profile: Profile, outcome: ScenarioOutcome): string {
  const start = [`Utgangspunkt: **${STATUS_TEXTS[outcome.status]}**`, '', ...factLines(profile)];
  return [...start, ...assessedLines('Saksbehandleren vurderer', outcome.leaves)].join('\n');
}

function assessedLines(heading: string, leaves: readonly LeafFinding[]): readonly string[] {
  return leaves.length === 0 ? [] : ['', `${heading}:`, '', ...leaves.map((leaf) => `- ${assessedText(leaf)}`)];
}

function factLines(profile: Profile): readonly string[] {
  return [...profile].map(
    ([fact, { possible }]) => `- ${capitalised(labelOf(fact, wording))}: ${valuesText(fact, possible)}`,
  );
}

function alternativeBlocks({ carriers, base, variations }: ScenarioWay, common: Base): readonly string[] {
  if (base === undefined) return [];
  const changes = changesTo(common.profile, base.profile);
  const start = changes.length === 0 ? 'Som i utgangspunktet' : `Som i utgangspunktet, men med ${changes.join('; ')}`;
  const further = without(base.outcome.leaves, common.outcome.leaves);
  return [
    `## Bare dette alternativet holder: ${demands(carriers)}`,
    [
      `${start}. Svar: **${STATUS_TEXTS[base.outcome.status]}**`,
      ...assessedLines('Saksbehandleren vurderer også', further),
    ].join('\n'),
    ...variations.map((variation) => variationText(variation, base.outcome)),
  ];
}

function changesTo(before: Profile, after: Profile): readonly string[] {
  const changed = [...after].filter(([fact, { possible }]) => !isEqual(before.get(fact)?.possible, possible));
  const gone = [...before.keys()].filter((fact) => !after.has(fact));
  return [
    ...changed.map(([fact, { possible }]) => `${labelOf(fact, wording)}: ${valuesText(fact, possible)}`),
    ...gone.map((fact) => `${labelOf(fact, wording)}: ikke oppgitt`),
  ];
}

function neverText(ways: readonly ScenarioWay[]): string {
  const lines = ways.map(({ carriers }) => `- ${demands(carriers)}`);
  return ['For disse alternativene fant vi ingen søker der de alene avgjør:', '', ...lines].join('\n');
}

function isEqual(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function variationText({ fact, named, rows, unanswered, assumed }: Variation, base: ScenarioOutcome): string {
  const silence = assumed === undefined ? '' : `, og derfor regnet som «${valuesText(fact, assumed)}»`;
  const longest = Math.max(2, ...rows.flatMap(({ values }) => lengthsOf(values)));
  return [
    `### ${capitalised(labelOf(fact, wording))}`,
    ...rows.map(
      ({ values, outcome }) => `- ${valuesText(fact, values, named, longest)}: ${outcomeText(outcome, base)}`,
    ),
    ...(unanswered === undefined
      ? []
      : [`- ikke oppgitt${silence}: ${outcomeText({ ...unanswered, missing: [] }, base)}`]),
  ].join('\n');
}

function lengthsOf(values: Possible): readonly number[] {
  return values.kind === 'sets' ? values.sets.map((set) => set.length) : [];
}

function outcomeText(outcome: ScenarioOutcome, base: ScenarioOutcome): string {
  const { status, role } = outcome;
  const part = role === undefined || role === base.role ? '' : ` (som ${ROLE_TEXTS[role]})`;
  return [`**${STATUS_TEXTS[status]}**${part}`, ...reasonsFor(outcome, base)].join('. ');
}

function reasonsFor(outcome: ScenarioOutcome, base: ScenarioOutcome): readonly string[] {
  switch (outcome.status) {
    case 'eligible':
      return [];
    case 'eligible_pending_assessment':
      return [
        ...without(outcome.leaves, base.leaves).map((leaf) => `Da vurderes også ${assessedText(leaf)}`),
        ...without(base.leaves, outcome.leaves).map((leaf) => `Da vurderes ikke ${assessedText(leaf)}`),
      ];
    case 'undetermined':
      return [...bestText(outcome), ...missingText(outcome.missing)];
    default:
      return [refusalText(outcome.leaves)];
  }
}

/** Said only where a plain yes is out of reach. */
function bestText({ verdicts }: ScenarioOutcome): readonly string[] {
  return verdicts.at(-1) === 'met-by-exception' ? [`I beste fall ${STATUS_TEXTS.possible_by_exception}`] : [];
}

function without(leaves: readonly LeafFinding[], others: readonly LeafFinding[]): readonly LeafFinding[] {
  return leaves.filter(({ criterion }) => !others.some((other) => other.criterion.id === criterion.id));
}

/** The open facts, the easiest to answer first. */
function missingText(missing: readonly StatedFactName[]): readonly string[] {
  if (missing.length === 0) return [];
  const easiest = missing.toSorted((a, b) => definitionOf(a).answerCost - definitionOf(b).answerCost);
  const shown = easiest.slice(0, MOST_MISSING).map((fact) => labelOf(fact, wording));
  return [`Svaret avhenger også av ${shown.join(', ')}${missing.length > MOST_MISSING ? ' og mer' : ''}`];
}

function assessedText({ criterion }: LeafFinding): string {
  return criterion.rule === 'assessed' ? criterion.what.nb : demand(criterion);
}

function refusalText(leaves: readonly LeafFinding[]): string {
  const [first, ...others] = leaves;
  if (first === undefined) return 'Vilkårene holder ikke';
  if (others.length > 0) return `Ingen av disse holder: ${leaves.map(refused).join('; ')}`;
  return first.criterion.rule === 'applicant' ? capitalised(refused(first)) : `Krav: ${refused(first)}`;
}

/** Below a `not` a criterion refuses by being met. */
function refused({ criterion, verdicts }: LeafFinding): string {
  return verdicts.includes('met') ? wording.phrases.not(demand(criterion)) : demand(criterion);
}

function demands(carriers: ScenarioWay['carriers']): string {
  return carriers
    .map((rule) => (rule.rule === 'not' ? wording.phrases.not(demand(rule.of)) : demand(rule)))
    .join(', og ');
}

/** What a rule asks for, as part of a sentence. */
function demand(leaf: Leaf): string {
  const text = requirementText(leaf, wording).replace(/^Krav: /, '');
  const fact = leaf.rule === 'phase-window' ? 'project.trl' : 'fact' in leaf ? leaf.fact : undefined;
  const opening = fact === undefined ? text : `${labelOf(fact, wording)}, `;
  if (fact === undefined || !text.startsWith(opening)) return decapitalised(text);
  const rest = text.slice(opening.length);
  return `${labelOf(fact, wording)} ${rest.startsWith('må ') ? rest : `må være ${rest}`}`;
}

function decapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
