import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { NEEDS, type Need } from '../profile/facts/options.ts';
import { codesOf, isExact, type Possible, sets } from '../profile/possible.ts';
import { type Profile, statedPossibilities } from '../profile/profile.ts';
import { oncePer } from '../shared/once-per.ts';

/** Facts that speak of a need nobody has to declare: small exporters do not know what export finance offers them. */
export const IMPLIED_NEEDS: readonly { readonly fact: StatedFactName; readonly need: Need }[] = [
  { fact: 'company.exporting', need: 'export-finance' },
  { fact: 'project.foreignBuyer', need: 'export-finance' },
  { fact: 'project.investmentExportOriented', need: 'guarantee' },
  { fact: 'project.needsClinicalTrial', need: 'clinical-trial' },
  { fact: 'project.usesHealthData', need: 'health-data' },
];

/** What a project is after: the needs it names, those that what it tells speaks of, and its sectors. */
export type Wishes = {
  readonly declared: readonly Need[];
  readonly implied: readonly Need[];
  readonly sectors: Possible;
};

/** Read once from a profile, however many instruments are held against it. */
export const wishesOf = oncePer(
  (profile: Profile): Wishes => ({
    declared: named(statedPossibilities(profile, 'project.needs')),
    implied: IMPLIED_NEEDS.filter(({ fact }) => isSaid(profile, fact)).map(({ need }) => need),
    sectors: statedPossibilities(profile, 'project.sectors'),
  }),
);

/** What the wishes come to when everything that is still open about them is answered one way. */
export function wishesIfOpen(
  profile: Profile,
  answers: { readonly needs: readonly Need[]; readonly sectors: readonly string[]; readonly implied: boolean },
): Wishes {
  const open = (fact: StatedFactName) => !isExact(statedPossibilities(profile, fact));
  const now = wishesOf(profile);
  return {
    declared: open('project.needs') ? named(sets(answers.needs)) : now.declared,
    implied: IMPLIED_NEEDS.filter(({ fact }) => (open(fact) ? answers.implied : isSaid(profile, fact))).map(
      ({ need }) => need,
    ),
    sectors: open('project.sectors') ? sets(answers.sectors) : now.sectors,
  };
}

/** What may be named, in the order of the list; any of several, where that is open. */
function named(possible: Possible): readonly Need[] {
  const codes = possible.kind === 'sets' ? possible.sets.flat() : [];
  return NEEDS.filter((need) => codes.includes(need));
}

function isSaid(profile: Profile, fact: StatedFactName): boolean {
  return codesOf(statedPossibilities(profile, fact))?.every((code) => code === true) ?? false;
}
