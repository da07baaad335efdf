import { withAssumptions } from '../profile/assume.ts';
import { LEGAL_FORMS } from '../profile/facts/options.ts';
import { codes, codesOf, exactly } from '../profile/possible.ts';
import type { KnownFact, Profile } from '../profile/profile.ts';
import { columnOf } from './columns.ts';
import { number, text, texts } from './dialect.ts';
import type { View } from './row.ts';

/** Who asks: what was said, what the organisation form says, or else a company. */
export function applicantSql(view: View): string {
  const forms = [...askersByForm()].map(
    ([asker, forms]) => `WHEN ${columnOf('company.legalForm')} IN (${texts(forms)}) THEN ${text(asker)}`,
  );
  const unsaid = view === 'assumed' ? ` ELSE ${text(askerOf(new Map()))}` : '';
  return `COALESCE(${columnOf('company.applicantType')}, CASE ${forms.join(' ')}${unsaid} END)`;
}

/** The forms that settle who asks, as the engine's own assumptions have it. */
function askersByForm(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const form of LEGAL_FORMS) {
    const completed = withAssumptions(told('company.legalForm', codes(form)));
    if (completed.get('company.applicantType')?.provenance !== 'derived') continue;
    found.set(askerOf(completed), [...(found.get(askerOf(completed)) ?? []), form]);
  }
  return found;
}

function askerOf(profile: Profile): string {
  const known = withAssumptions(profile).get('company.applicantType');
  return String(codesOf(known?.possible ?? codes())?.at(0));
}

const GROUP_FIGURES = [
  'company.group.employees',
  'company.group.annualTurnoverNok',
  'company.group.balanceSheetNok',
] as const;

/** Group figures, or an owner of a quarter or more, tell that there is a group. */
export function partOfGroupSql(view: View): string {
  const owner = columnOf('company.largestCorporateOwnerShare');
  const signs = [
    ...GROUP_FIGURES.map((fact) => `${columnOf(fact)} IS NOT NULL`),
    `${owner} >= ${number(leastPartnerShare())}`,
  ];
  const unsaid = view === 'assumed' ? ' ELSE FALSE' : '';
  return `COALESCE(${columnOf('company.partOfGroup')}, CASE WHEN ${signs.join(' OR ')} THEN TRUE${unsaid} END)`;
}

const SHARE_STEPS = 10_000;

/** The smallest owner's share from which the engine takes a company to be part of a group. */
function leastPartnerShare(): number {
  const makesGroup = (steps: number) => {
    const completed = withAssumptions(told('company.largestCorporateOwnerShare', exactly(steps / SHARE_STEPS)));
    return codesOf(completed.get('company.partOfGroup')?.possible ?? codes())?.includes(true) === true;
  };
  let [below, from] = [0, SHARE_STEPS];
  while (from - below > 1) {
    const middle = Math.floor((below + from) / 2);
    if (makesGroup(middle)) from = middle;
    else below = middle;
  }
  return from / SHARE_STEPS;
}

function told(fact: Parameters<Profile['get']>[0], possible: KnownFact['possible']): Profile {
  return new Map([[fact, { possible, provenance: 'declared' }]]);
}

/** Whether a public body owns a quarter or more. */
export function publicOwnerSql(view: View): string {
  const owned = columnOf('company.publicBodyOwned');
  return view === 'assumed' ? `COALESCE(${owned}, FALSE)` : owned;
}
