import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { leavesOf } from '#core/eligibility/criterion.ts';
import { read } from '#core/eligibility/read.ts';
import { conditionsOf } from '#core/matching/conditions.ts';
import { DERIVATIONS } from '#core/profile/derive/derivations.ts';
import type { FactDefinition } from '#core/profile/fact.ts';
import { definitionOf, type FactName, factNames, isStated } from '#core/profile/facts/fact-catalogue.ts';
import { factText, optionText } from '#core/profile/texts/texts.ts';
import type { Language } from '#core/shared/localized-text.ts';
import type { FactBody } from './facts.schemas.ts';

/** Every fact with its words, and the instruments that look at it. */
export function listFacts({ instruments }: Catalogue, language: Language): FactBody[] {
  const uses = instruments.map((instrument) => ({ id: instrument.id, facts: factsOf(instrument) }));
  return factNames().map((name) => ({
    ...describeFact(name, language),
    usedBy: uses.filter(({ facts }) => facts.has(name)).map(({ id }) => id),
  }));
}

/** The kind of applicant is asked by every instrument: it stands in the roles, and in no criterion somebody wrote. */
function factsOf(instrument: Instrument): ReadonlySet<FactName> {
  const asked = [conditionsOf(instrument, undefined), ...instrument.criteria];
  return new Set(asked.flatMap(leavesOf).flatMap((leaf) => read(leaf).facts));
}

/** One fact with all a form needs to ask for it. */
export function describeFact(name: FactName, language: Language): Omit<FactBody, 'usedBy'> {
  const definition = definitionOf(name);
  const { label, question, help } = factText(name);
  const { type, answerCost, curability, register, personal } = definition;
  const options = optionsOf(name, definition, language);
  return {
    name,
    type,
    ...numberFields(definition),
    label: label[language],
    question: question[language],
    ...(help === undefined ? {} : { help: help[language] }),
    ...(options === undefined ? {} : { options }),
    answerCost,
    curability,
    ...(register === undefined ? {} : { register }),
    personal: personal === true,
    ...derivedFields(name),
  };
}

function numberFields(definition: FactDefinition) {
  if (definition.type !== 'number') return {};
  const { unit, min, max, step } = definition;
  return { unit, min, ...(max === undefined ? {} : { max }), step };
}

function optionsOf(name: FactName, definition: FactDefinition, language: Language) {
  if (definition.type !== 'code' && definition.type !== 'code-set') return undefined;
  if (definition.options === 'country') return undefined;
  return definition.options.map((code) => ({ code, text: optionText(name, code)[language] }));
}

function derivedFields(name: FactName) {
  if (isStated(name)) return {};
  const { from, rule } = DERIVATIONS[name];
  return { derived: { from: [...from], rule } };
}
