import type { COMPANY_FACTS } from '../facts/company-facts.ts';
import { COMPANY_ACCOUNT_TEXTS } from './company-account-texts.ts';
import { COMPANY_ACTIVITY_TEXTS } from './company-activity-texts.ts';
import { COMPANY_OWNERSHIP_TEXTS } from './company-ownership-texts.ts';
import { COMPANY_REGISTRATION_TEXTS } from './company-registration-texts.ts';
import type { FactText } from './fact-text.ts';

export const COMPANY_TEXTS = {
  ...COMPANY_REGISTRATION_TEXTS,
  ...COMPANY_OWNERSHIP_TEXTS,
  ...COMPANY_ACCOUNT_TEXTS,
  ...COMPANY_ACTIVITY_TEXTS,
} as const satisfies Record<keyof typeof COMPANY_FACTS, FactText>;
