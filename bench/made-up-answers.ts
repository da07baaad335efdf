import type { FactDefinition, NumberFact } from '#core/profile/fact.ts';
import { COUNTIES } from '#core/profile/facts/derived-facts.ts';
import { definitionOf, type StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { statedFactNames } from '#core/profile/profile.ts';
import type { Random } from './random.ts';

type Json = string | number | boolean | readonly string[] | { readonly [key: string]: Json };
/** What a company answers, as it would be sent. */
export type Answers = { readonly [part: string]: Json };

export const COUNTRIES = ['NO', 'SE', 'DK', 'FI', 'IS', 'DE', 'NL', 'FR', 'ES', 'IT', 'PL', 'GB', 'US', 'CA', 'JP'];

/** What most companies are, where any value of the domain would be rare. */
const USUAL: Partial<Record<StatedFactName, (random: Random) => Json>> = {
  'company.organisationNumber': () => '974760673',
  'company.applicantType': ({ share, oneOf }) =>
    share() < 0.85 ? 'company' : oneOf(['sole-proprietor', 'cluster', 'research-organisation', 'health-trust']),
  'company.legalForm': ({ share, oneOf }) => (share() < 0.8 ? 'AS' : oneOf(['ENK', 'ASA', 'SA', 'NUF', 'STI'])),
  'company.employees': ({ share }) => Math.floor(Math.exp(share() * 7.5)) - 1,
  'company.partOfGroup': ({ share }) => share() < 0.2,
  'company.insolvent': ({ share }) => share() < 0.01,
  'company.overIndebted': ({ share }) => share() < 0.02,
  'company.publicBodyOwned': ({ share }) => share() < 0.03,
  'company.taxLiableInNorway': ({ share }) => share() < 0.98,
  'project.durationMonths': ({ whole }) => whole(3, 60),
  'project.role': ({ share }) => (share() < 0.8 ? 'owner' : 'partner'),
  'project.sectors': ({ someOf, whole }) =>
    someOf(['pharma', 'biotech', 'medtech', 'diagnostics', 'digital-health', 'ict'], whole(1, 2)),
};

/** Every fact told, exactly. */
export function toldAnswers(random: Random): Answers {
  return nested(statedFactNames().map((fact) => [fact, someValue(fact, random)]));
}

/** What a company that is asked in haste tells: most facts not at all, some numbers only about. */
export function hastyAnswers(random: Random, toldShare = 0.5): Answers {
  const told = statedFactNames().filter((fact) => !fact.startsWith('company.group.') && random.share() < toldShare);
  return nested(told.map((fact) => [fact, about(fact, someValue(fact, random), random)]));
}

function about(fact: StatedFactName, value: Json, { share }: Random): Json {
  const { type } = definitionOf(fact);
  if (type !== 'number' || typeof value !== 'number' || !Number.isInteger(value) || share() < 0.7) return value;
  const most = 'max' in definitionOf(fact) ? value + 1 : Math.ceil(value * 1.5);
  return { min: value, max: value >= 9 || value === 6 ? value : most };
}

function someValue(fact: StatedFactName, random: Random): Json {
  return USUAL[fact]?.(random) ?? anyValue(definitionOf(fact), random);
}

function anyValue(definition: FactDefinition, random: Random): Json {
  switch (definition.type) {
    case 'number':
      return anyNumber(definition, random);
    case 'date':
      return `${random.whole(2012, 2026)}-0${random.whole(1, 9)}-1${random.whole(0, 9)}`;
    case 'boolean':
      return random.share() < 0.6;
    case 'code':
      return random.oneOf(definition.options);
    case 'code-set':
      return random.someOf(definition.options === 'country' ? COUNTRIES : definition.options, random.whole(0, 3));
    case 'municipality':
      return `${random.oneOf(COUNTIES)}0${random.whole(1, 9)}`;
    case 'industry':
      return { code: random.oneOf(['26.600', '62.100', '72.100', '21.200', '32.500']), scheme: 'SN2025' };
    case 'organisation-number':
      return '974760673';
  }
}

function anyNumber({ min, max, step, unit }: NumberFact, { share, whole }: Random): number {
  if (step < 1) return Math.round(share() * share() * 10_000) / 10_000;
  if (max !== undefined && max <= 9) return whole(min, max);
  return Math.min(max ?? Infinity, Math.floor(Math.exp(share() * (unit === 'nok' ? 20 : 10))));
}

function nested(answers: readonly (readonly [fact: string, value: Json])[]): Answers {
  return answers.reduce<Answers>((told, [fact, value]) => withAnswer(told, fact.split('.'), value), {});
}

function withAnswer(told: Answers, [key = '', ...rest]: readonly string[], value: Json): Answers {
  if (rest.length === 0) return { ...told, [key]: value };
  const own = told[key];
  return { ...told, [key]: withAnswer(isBranch(own) ? own : {}, rest, value) };
}

function isBranch(json: Json | undefined): json is Answers {
  return typeof json === 'object' && !Array.isArray(json);
}
