import type { Instrument } from '../catalogue/instrument.ts';
import { type Criterion, withInheritedSources } from '../eligibility/criterion.ts';
import { CRITERION_KINDS, type CriterionKind, type Role } from '../eligibility/criterion-fields.ts';
import { type Code, codesOf } from '../profile/possible.ts';
import { type Profile, statedPossibilities } from '../profile/profile.ts';

/** The company's part in the instrument: the first it may have, given who it may be; nothing when it has no part. */
export function roleIn(instrument: Instrument, profile: Profile): Role | undefined {
  const askers = codesOf(statedPossibilities(profile, 'company.applicantType')) ?? [];
  return instrument.roles.find(({ applicantTypes }) => includesAny(applicantTypes, askers))?.role;
}

type Asked = { readonly conditions: Criterion; readonly byKind: ReadonlyMap<CriterionKind, readonly Criterion[]> };
const asked = new WeakMap<Instrument, Map<Role | undefined, Asked>>();

/** What an instrument asks of a role is put together once, so that its rules are read once. */
function askedOf(instrument: Instrument, role: Role | undefined): Asked {
  const byRole = asked.get(instrument) ?? new Map<Role | undefined, Asked>();
  asked.set(instrument, byRole);
  const known = byRole.get(role);
  if (known !== undefined) return known;
  const byKind = new Map(CRITERION_KINDS.map((kind) => [kind, gatherCriteria(instrument, role, kind)]));
  const found = { byKind, conditions: gatherConditions(instrument, byKind.get('hard') ?? []) };
  byRole.set(role, found);
  return found;
}

/** Everything that must hold for this asker: being of a kind that has a part at all, and the hard criteria of that part. */
export function conditionsOf(instrument: Instrument, role: Role | undefined): Criterion {
  return askedOf(instrument, role).conditions;
}

/** The criteria of a kind that concern the role. */
export function criteriaOf(instrument: Instrument, role: Role | undefined, kind: CriterionKind): readonly Criterion[] {
  return askedOf(instrument, role).byKind.get(kind) ?? [];
}

function gatherConditions(instrument: Instrument, hard: readonly Criterion[]): Criterion {
  return {
    id: 'conditions',
    rule: 'all',
    of: [applicantCriterion(instrument), ...hard],
  };
}

function gatherCriteria(instrument: Instrument, role: Role | undefined, kind: CriterionKind): readonly Criterion[] {
  return instrument.criteria
    .filter((criterion) => (criterion.kind ?? 'hard') === kind && concerns(criterion, role))
    .map((criterion) => withInheritedSources(criterion));
}

function concerns({ roles }: Criterion, role: Role | undefined): boolean {
  return roles === undefined || role === undefined || roles.includes(role);
}

function applicantCriterion({ roles }: Instrument): Criterion {
  const [first] = roles;
  return {
    id: 'applicant',
    rule: 'applicant',
    values: [...new Set(roles.flatMap(({ applicantTypes }) => applicantTypes))],
    ...(first === undefined ? {} : { source: first.source, basis: first.basis }),
  };
}

function includesAny(known: readonly string[], asked: readonly Code[]): boolean {
  return asked.some((code) => known.some((type) => type === code));
}
