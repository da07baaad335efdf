import type { StatedFactName } from './facts/fact-catalogue.ts';
import { LaidOutProfile } from './laid-out-profile.ts';
import { codes, hullOf } from './possible.ts';
import type { KnownFact, Profile } from './profile.ts';

/** What the organisation form says of who asks. An institute or a fund that is an AS says so itself. */
const ASKER_BY_FORM: Readonly<Record<string, string>> = {
  AS: 'company',
  ASA: 'company',
  ANS: 'company',
  BA: 'company',
  DA: 'company',
  KS: 'company',
  NUF: 'company',
  SA: 'company',
  SE: 'company',
  ENK: 'sole-proprietor',
  KOMM: 'municipality',
  FYLK: 'public-body',
  STAT: 'public-body',
  ORGL: 'public-body',
};

const GROUP_FIGURES = [
  'company.group.employees',
  'company.group.annualTurnoverNok',
  'company.group.balanceSheetNok',
] as const;
/** From a quarter of capital or votes an enterprise is a partner (2003/361/EC, annex art. 3). */
const PARTNER_SHARE = 0.25;

/**
 * Fills in what almost every asker means without saying it: a company asks for itself, stands alone, and no public body
 * owns a quarter of it. An assumption is marked as such, gives way to any answer, and may open a door but never close one.
 */
export function withAssumptions(profile: Profile): Profile {
  const completed = new LaidOutProfile([...applicant(profile), ...standsAlone(profile)]);
  for (const [fact, known] of profile) completed.set(fact, known);
  return completed;
}

export function withoutAssumptions(profile: Profile): Profile {
  return new Map([...profile].filter(([, known]) => known.provenance !== 'assumed'));
}

function applicant(profile: Profile): readonly (readonly [StatedFactName, KnownFact])[] {
  const form = profile.get('company.legalForm')?.possible;
  const [only, ...others] = form?.kind === 'codes' ? form.codes : [];
  const byForm = others.length === 0 ? ASKER_BY_FORM[String(only)] : undefined;
  if (byForm !== undefined) {
    return [['company.applicantType', { possible: codes(byForm), provenance: 'derived' }]];
  }
  return [['company.applicantType', { possible: codes('company'), provenance: 'assumed' }]];
}

function standsAlone(profile: Profile): readonly (readonly [StatedFactName, KnownFact])[] {
  return [
    ...partOfGroup(profile).map((known) => ['company.partOfGroup', known] as const),
    ['company.publicBodyOwned', { possible: codes(false), provenance: 'assumed' }],
  ];
}

/** Group figures, or an owner of a quarter or more, tell that there is a group; an owner who may be that large leaves it open. */
function partOfGroup(profile: Profile): readonly KnownFact[] {
  const owner = profile.get('company.largestCorporateOwnerShare');
  const { min, max } = owner === undefined ? { min: 0, max: 0 } : hullOf(owner.possible);
  if (GROUP_FIGURES.some((figure) => profile.has(figure)) || min >= PARTNER_SHARE) {
    return [{ possible: codes(true), provenance: 'derived' }];
  }
  return max >= PARTNER_SHARE ? [] : [{ possible: codes(false), provenance: 'assumed' }];
}
