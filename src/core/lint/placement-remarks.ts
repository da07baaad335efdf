import type { Instrument } from '../catalogue/instrument.ts';
import { PHASE_LEVELS } from '../profile/derive/phases.ts';
import { outermostNodes } from './criterion-nodes.ts';
import type { Remark } from './lint-finding.ts';

/** Where the instrument is placed on the scales, and whom its roles are for. */
export function placementRemarks(instrument: Instrument): readonly Remark[] {
  return [...spanRemarks(instrument, 'trl'), ...spanRemarks(instrument, 'cri'), ...roleRemarks(instrument)];
}

/** The span follows from the phases; a phase window among the criteria is a source of its own. */
function spanRemarks(instrument: Instrument, scale: 'trl' | 'cri'): readonly Remark[] {
  const levels = instrument.phases.flatMap(({ are }) => are.flatMap((phase) => PHASE_LEVELS[phase][scale] ?? []));
  const span = instrument[scale];
  if (span === undefined) return [];
  const min = Math.min(...levels.map((level) => level.min));
  const max = Math.max(...levels.map((level) => level.max));
  if ((span.min === min && span.max === max) || hasWindow(instrument, scale)) return [];
  const expected = levels.length === 0 ? 'do not lie on this scale' : `make it ${min}–${max}`;
  return [
    {
      code: 'phase-span',
      path: [scale],
      problem: `the span is ${span.min}–${span.max}, but the phases ${expected}`,
      remedy: 'correct the span or the phases, or add a phase window with its source',
    },
  ];
}

function hasWindow(instrument: Instrument, scale: 'trl' | 'cri'): boolean {
  const span = instrument[scale];
  return outermostNodes(instrument).some(({ criterion }) => {
    if (criterion.rule !== 'phase-window') return false;
    return criterion[scale]?.min === span?.min && criterion[scale]?.max === span?.max;
  });
}

function roleRemarks({ roles }: Instrument): readonly Remark[] {
  const types = roles.flatMap(({ applicantTypes }) => applicantTypes);
  const isSaid = types.includes('company') || roles.every(({ how }) => how !== undefined);
  return [...(isSaid ? [] : [companyLeftOut()]), ...neverTaken(roles)];
}

function companyLeftOut(): Remark {
  return {
    code: 'company-left-out',
    path: ['roles'],
    problem: 'no role is open to a company, and the roles do not say how they work',
    remedy: 'add `company`, or explain with `how` who it is for',
  };
}

/** A company takes the first role that is open to it. */
function neverTaken(roles: Instrument['roles']): readonly Remark[] {
  return roles.flatMap(({ role, applicantTypes }, index) => {
    const earlier = roles.slice(0, index).flatMap((other) => other.applicantTypes);
    if (!applicantTypes.every((type) => earlier.includes(type))) return [];
    const problem = `nobody takes the role ${role}: an earlier role is open to all of them`;
    const remedy = 'put the narrower role first, or leave it out';
    return [{ code: 'role-never-taken', path: ['roles', index], problem, remedy }];
  });
}
