import type { Instrument } from '../catalogue/instrument.ts';
import type { Criterion } from '../eligibility/criterion.ts';
import { definitionOf, type FactName } from '../profile/facts/fact-catalogue.ts';
import { isCountryCode } from './codes/country-codes.ts';
import { isIndustryCode } from './codes/industry-codes.ts';
import { isPlaceCode } from './codes/place-codes.ts';
import { allNodes, remarkOn } from './criterion-nodes.ts';
import type { Remark } from './lint-finding.ts';

/** Codes of lists that are not ours and that an entry quotes wrongly; our own lists are checked when the entry loads. */
export function codeRemarks(instrument: Instrument): readonly Remark[] {
  return allNodes(instrument).flatMap((node) =>
    unknownCodes(node.criterion).map(({ code, list, remedy }) =>
      remarkOn(node, 'unknown-code', `"${code}" is not on the list of ${list}`, remedy),
    ),
  );
}

type UnknownCode = { readonly code: string; readonly list: string; readonly remedy: string };

function unknownCodes(criterion: Criterion): readonly UnknownCode[] {
  switch (criterion.rule) {
    case 'within':
      return criterion.fact === 'company.industry'
        ? unknownIndustries(criterion.codes, criterion.scheme ?? 'SN2025')
        : unknownPlaces(criterion.codes);
    case 'is':
      return definitionOf(criterion.fact).type === 'municipality'
        ? unknownMunicipalities([...criterion.values, ...(criterion.exception ?? [])].map(String))
        : [];
    case 'overlaps':
      return unknownCountries(criterion.fact, criterion.with);
    case 'count':
      return unknownCountries(criterion.fact, criterion.of ?? []);
    default:
      return [];
  }
}

function unknownIndustries(codes: readonly string[], scheme: 'SN2025' | 'SN2007'): readonly UnknownCode[] {
  return codes
    .filter((code) => !isIndustryCode(scheme, code))
    .map((code) => ({
      code,
      list: `industries (${scheme})`,
      remedy: 'write it as 26.600, or a beginning such as 26.6',
    }));
}

function unknownPlaces(codes: readonly string[]): readonly UnknownCode[] {
  return codes.filter((code) => !isPlaceCode(code)).map(unknownPlace);
}

function unknownMunicipalities(codes: readonly string[]): readonly UnknownCode[] {
  return codes.filter((code) => code.length !== 4 || !isPlaceCode(code)).map(unknownPlace);
}

function unknownPlace(code: string): UnknownCode {
  return { code, list: 'municipalities from 2024', remedy: 'use the number the place has today' };
}

function unknownCountries(fact: FactName, codes: readonly string[]): readonly UnknownCode[] {
  const definition = definitionOf(fact);
  if (definition.type !== 'code-set' || definition.options !== 'country') return [];
  return codes
    .filter((code) => !isCountryCode(code))
    .map((code) => ({ code, list: 'countries (ISO 3166-1)', remedy: 'use the two letters of one country' }));
}
