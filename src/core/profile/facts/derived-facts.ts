import type { FactDefinition } from '../fact.ts';
import { AID_ZONES, PHASES, SIZE_CLASSES } from './options.ts';

const COMPUTED = { answerCost: 1, curability: 'action' } as const;

/** Counties from 2024-01-01: the first two digits of every municipality number. */
export const COUNTIES = [
  '03',
  '11',
  '15',
  '18',
  '31',
  '32',
  '33',
  '34',
  '39',
  '40',
  '42',
  '46',
  '50',
  '55',
  '56',
] as const;

/** Facts that are worked out from others and never asked. How, and by which rule, stands in `derive/`. */
export const DERIVED_FACTS = {
  'company.ageYears': { type: 'number', unit: 'years', min: 0, step: 1, ...COMPUTED, curability: 'time' },
  'company.sizeClass': { type: 'code', options: SIZE_CLASSES, ...COMPUTED },
  'company.isSme': { type: 'boolean', ...COMPUTED },
  'company.inDifficulty': { type: 'boolean', ...COMPUTED },
  'company.county': { type: 'code', options: COUNTIES, ...COMPUTED },
  'company.aidZone': { type: 'code', options: AID_ZONES, ...COMPUTED },
  'company.isJCurve': { type: 'boolean', ...COMPUTED },
  'project.phases': { type: 'code-set', options: PHASES, ...COMPUTED },
} as const satisfies Record<string, FactDefinition>;
