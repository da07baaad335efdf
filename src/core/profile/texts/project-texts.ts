import type { PROJECT_FACTS } from '../facts/project-facts.ts';
import type { FactText } from './fact-text.ts';
import { PROJECT_CONTENT_TEXTS } from './project-content-texts.ts';
import { PROJECT_MARKET_TEXTS } from './project-market-texts.ts';
import { PROJECT_PLAN_TEXTS } from './project-plan-texts.ts';

export const PROJECT_TEXTS = {
  ...PROJECT_CONTENT_TEXTS,
  ...PROJECT_PLAN_TEXTS,
  ...PROJECT_MARKET_TEXTS,
} as const satisfies Record<keyof typeof PROJECT_FACTS, FactText>;
