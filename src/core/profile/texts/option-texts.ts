import type { LocalizedText } from '../../shared/localized-text.ts';
import type { FACTS, FactName } from '../facts/fact-catalogue.ts';
import { APPLICANT_TYPE_TEXTS, SIZE_CLASS_TEXTS } from './options/applicant-texts.ts';
import { LEGAL_FORM_TEXTS } from './options/legal-form-texts.ts';
import { NEED_TEXTS } from './options/need-texts.ts';
import { AID_ZONE_TEXTS, COUNTY_TEXTS } from './options/place-texts.ts';
import {
  DELIVERY_PATTERN_TEXTS,
  INNOVATION_LEVEL_TEXTS,
  PILOT_CUSTOMER_TEXTS,
  PROJECT_ROLE_TEXTS,
} from './options/project-option-texts.ts';
import { SECTOR_TEXTS, THERAPY_AREA_TEXTS } from './options/sector-texts.ts';
import { PHASE_TEXTS } from './phase-texts.ts';

/** Facts answered by picking from a list of our own; country codes are not ours and have no texts here. */
type FactWithOptions = {
  [Name in FactName]: (typeof FACTS)[Name] extends { readonly options: readonly string[] } ? Name : never;
}[FactName];
type OptionOf<Name extends FactWithOptions> = (typeof FACTS)[Name]['options'][number];

export const OPTION_TEXTS = {
  'company.applicantType': APPLICANT_TYPE_TEXTS,
  'company.legalForm': LEGAL_FORM_TEXTS,
  'company.sizeClass': SIZE_CLASS_TEXTS,
  'company.county': COUNTY_TEXTS,
  'company.aidZone': AID_ZONE_TEXTS,
  'project.needs': NEED_TEXTS,
  'project.sectors': SECTOR_TEXTS,
  'project.therapyAreas': THERAPY_AREA_TEXTS,
  'project.innovationLevel': INNOVATION_LEVEL_TEXTS,
  'project.deliveryPattern': DELIVERY_PATTERN_TEXTS,
  'project.role': PROJECT_ROLE_TEXTS,
  'project.phases': {
    'technology-and-product-development': PHASE_TEXTS['technology-and-product-development'].name,
    'test-and-verification': PHASE_TEXTS['test-and-verification'].name,
    commercialisation: PHASE_TEXTS.commercialisation.name,
    scaling: PHASE_TEXTS.scaling.name,
    'international-expansion': PHASE_TEXTS['international-expansion'].name,
  },
  'partners.pilotCustomer': PILOT_CUSTOMER_TEXTS,
} as const satisfies { readonly [Name in FactWithOptions]: Readonly<Record<OptionOf<Name>, LocalizedText>> };
