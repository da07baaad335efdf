import { oncePer } from '../shared/once-per.ts';
import type { Possible } from './possible.ts';
import { ANYTHING, codes, numbers } from './possible.ts';

/** How a fact may come to change: by the company's choice, by its action, by time alone, or never. */
export const CURABILITIES = ['choice', 'action', 'time', 'fixed'] as const;
export type Curability = (typeof CURABILITIES)[number];

/** How hard it is to answer: 1 known by heart, 2 looked up, 3 worked out, 4 needs others, 5 a study of its own. */
type AnswerCost = 1 | 2 | 3 | 4 | 5;

export type Unit = 'persons' | 'nok' | 'eur' | 'share' | 'level' | 'months' | 'years' | 'ratio';

type About = {
  readonly answerCost: AnswerCost;
  readonly curability: Curability;
  /** Where a public register can answer instead of the company. */
  readonly register?: 'enhetsregisteret' | 'regnskapsregisteret' | 'stotteregisteret';
  /** Personal data when the company is a sole proprietorship. */
  readonly personal?: true;
};

export type NumberFact = About & {
  readonly type: 'number';
  readonly unit: Unit;
  readonly min: number;
  readonly max?: number;
  /** The grid answers lie on: 1 for whole numbers. */
  readonly step: number;
};
type DateFact = About & { readonly type: 'date' };
type BooleanFact = About & { readonly type: 'boolean' };
type CodeFact = About & { readonly type: 'code'; readonly options: readonly string[] };
export type CodeSetFact = About & { readonly type: 'code-set'; readonly options: readonly string[] | 'country' };
type MunicipalityFact = About & { readonly type: 'municipality' };
type IndustryFact = About & { readonly type: 'industry' };
type OrganisationNumberFact = About & { readonly type: 'organisation-number' };

/** A fact a profile can hold: its type, its domain, and what it takes to answer it. */
export type FactDefinition =
  | NumberFact
  | DateFact
  | BooleanFact
  | CodeFact
  | CodeSetFact
  | MunicipalityFact
  | IndustryFact
  | OrganisationNumberFact;

/** Everything the fact could be when nothing is known of it; the same domain each time. */
export const domainOf = oncePer(wholeDomainOf);

function wholeDomainOf(fact: FactDefinition): Possible {
  switch (fact.type) {
    case 'number':
      return numbers({ min: fact.min, max: fact.max ?? Infinity });
    case 'date':
      return numbers({ min: -Infinity, max: Infinity });
    case 'boolean':
      return codes(true, false);
    case 'code':
      return codes(...fact.options);
    default:
      return ANYTHING;
  }
}
