import { loadClosures } from '../peers/closures.ts';
import { loadJsonLogicEngine } from '../peers/json-logic-engine.ts';
import { loadJsonRulesEngine } from '../peers/json-rules-engine.ts';
import { loadZenExpression, loadZenTable } from '../peers/zen-engine.ts';
import { type Contestant, contestant } from './engine.ts';
import type { PlainCriterion } from './made-up-criteria.ts';
import { loadOurs } from './our-engine.ts';

/** Every engine that is measured, ours first: the others are told as ratios to it. */
export const ENGINES = {
  ours: (criteria: readonly PlainCriterion[]) => contestant(loadOurs(criteria)),
  closures: (criteria: readonly PlainCriterion[]) => contestant(loadClosures(criteria)),
  'json-logic-engine': (criteria: readonly PlainCriterion[]) => contestant(loadJsonLogicEngine(criteria)),
  'zen-engine, one expression': (criteria: readonly PlainCriterion[]) => contestant(loadZenExpression(criteria)),
  'zen-engine, decision table': (criteria: readonly PlainCriterion[]) => contestant(loadZenTable(criteria)),
  'json-rules-engine': (criteria: readonly PlainCriterion[]) => contestant(loadJsonRulesEngine(criteria)),
} as const satisfies Record<string, (criteria: readonly PlainCriterion[]) => Contestant>;
export type EngineName = keyof typeof ENGINES;

export function isEngineName(name: string): name is EngineName {
  return Object.hasOwn(ENGINES, name);
}
