import type { FactDefinition } from '../fact.ts';
import { COMPANY_FACTS } from './company-facts.ts';
import { DERIVED_FACTS } from './derived-facts.ts';
import { PARTNER_FACTS } from './partner-facts.ts';
import { PROJECT_FACTS } from './project-facts.ts';

export const STATED_FACTS = { ...COMPANY_FACTS, ...PROJECT_FACTS, ...PARTNER_FACTS };
export const FACTS = { ...STATED_FACTS, ...DERIVED_FACTS };

/** A fact that can be told to us. */
export type StatedFactName = keyof typeof STATED_FACTS;
/** A fact that is worked out. */
export type DerivedFactName = keyof typeof DERIVED_FACTS;
export type FactName = StatedFactName | DerivedFactName;

export function definitionOf(fact: FactName): FactDefinition {
  return FACTS[fact];
}

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

/** Asked about every fact a rule looks at; a set is looked through sooner than an object of so many fields. */
const STATED_NAMES: ReadonlySet<string> = new Set(Object.keys(STATED_FACTS));

export function isStated(fact: FactName): fact is StatedFactName {
  return STATED_NAMES.has(fact);
}

export function factNames(): readonly FactName[] {
  return Object.keys(FACTS).filter(isFactName);
}
