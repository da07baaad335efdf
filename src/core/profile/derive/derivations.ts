import type { DerivedFactName } from '../facts/fact-catalogue.ts';
import { ageYears } from './age.ts';
import type { Derivation } from './derivation.ts';
import { inDifficulty } from './in-difficulty.ts';
import { isJCurve } from './j-curve.ts';
import { phases } from './phases.ts';
import { aidZone, county } from './place.ts';
import { isSme, sizeClass } from './size-class.ts';

/** Every derived fact and its rule. */
export const DERIVATIONS: Readonly<Record<DerivedFactName, Derivation>> = {
  'company.ageYears': ageYears,
  'company.sizeClass': sizeClass,
  'company.isSme': isSme,
  'company.inDifficulty': inDifficulty,
  'company.county': county,
  'company.aidZone': aidZone,
  'company.isJCurve': isJCurve,
  'project.phases': phases,
};
