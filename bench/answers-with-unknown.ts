import type { FactDefinition } from '#core/profile/fact.ts';
import { definitionOf, type StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { statedFactNames } from '#core/profile/profile.ts';
import { type ProfileAnswers, profileSchema } from '#core/profile/profile-schema.ts';

type Json = string | number | boolean | readonly string[] | { readonly [key: string]: Json };

/** What a small medical-device company answers where any value would not do. */
const ANSWERS: Partial<Record<StatedFactName, Json>> = {
  'company.organisationNumber': '974760673',
  'company.registeredOn': '2024-03-18',
  'company.employees': 12,
  'company.annualTurnoverNok': 9_000_000,
  'company.balanceSheetNok': 14_000_000,
  'company.partOfGroup': false,
  'company.insolvent': false,
  'company.overIndebted': false,
  'company.publicBodyOwned': false,
  'project.trl': 6,
  'project.cri': 2,
  'project.started': false,
  'project.needs': ['testing', 'piloting', 'rnd-funding'],
  'project.sectors': ['medtech'],
  'partners.countries': ['SE', 'DE'],
};

export const ALL_FACTS = statedFactNames().length;

/** Everything answered, except the last so many facts in the order of the vocabulary. */
export function answersWithUnknown(unknown: number): ProfileAnswers {
  const known = statedFactNames().slice(0, ALL_FACTS - unknown);
  const answers = known.reduce<Json>(
    (nested, fact) => withAnswer(nested, fact.split('.'), ANSWERS[fact] ?? anyAnswer(definitionOf(fact))),
    {},
  );
  return profileSchema.parse(answers);
}

function withAnswer(nested: Json, [key = '', ...rest]: readonly string[], answer: Json): Json {
  const own = isBranch(nested) ? nested : {};
  return { ...own, [key]: rest.length === 0 ? answer : withAnswer(own[key] ?? {}, rest, answer) };
}

function isBranch(json: Json): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && !Array.isArray(json);
}

function anyAnswer(definition: FactDefinition): Json {
  switch (definition.type) {
    case 'number':
      return definition.min;
    case 'date':
      return '2025-01-01';
    case 'boolean':
      return true;
    case 'code':
      return definition.options.at(0) ?? '';
    case 'code-set':
      return [];
    case 'municipality':
      return '5001';
    case 'industry':
      return { code: '26.600', scheme: 'SN2025' };
    case 'organisation-number':
      return '974760673';
  }
}
