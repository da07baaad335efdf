import { USE_GROUPS, useGroupOf } from '#core/catalogue/use-groups.ts';
import { PHASE_TEXTS } from '#core/profile/texts/phase-texts.ts';
import { CONTACT_POINT } from '#core/ranking/contact-point.ts';
import type { MatchResult } from './match-company.ts';
import type { MatchResponse } from './match-response.schemas.ts';
import { orderPhrasesIn } from './wording/order-phrases.ts';
import { codeText } from './wording/values.ts';
import type { Wording } from './wording/wording.ts';

/** How many instruments stand in each group. */
export function standingOf({ ranked }: MatchResult) {
  const count = (group: string) => ranked.filter(({ match }) => match.group === group).length;
  return { yes: count('yes'), maybe: count('maybe'), no: count('no') };
}

const NAMED_OF_EACH_USE = 3;

/** The list as a set: what there is of each use among what is aimed and not refused, with the first few of each. */
export function toUses({ ranked }: MatchResult, { language }: Wording): MatchResponse['summary']['uses'] {
  const aimed = ranked.filter(({ match, relevance }) => match.group !== 'no' && relevance === 'aimed');
  return USE_GROUPS.map((use) => {
    const there = aimed.filter(({ match }) => useGroupOf(match.instrument) === use);
    return {
      use,
      name: orderPhrasesIn(language).uses[use],
      instruments: there.length,
      first: there.slice(0, NAMED_OF_EACH_USE).map(({ match }) => match.instrument.id),
    };
  });
}

/** Where the project stands between the phases. */
export function toPosition({ phases }: MatchResult, { language }: Wording): MatchResponse['position'] {
  const phrases = orderPhrasesIn(language);
  const names = phases.map((phase) => PHASE_TEXTS[phase].name[language]);
  return { phases: [...phases], text: names.length === 0 ? phrases.phaseUnknown : phrases.phases(names) };
}

/** What nothing in the catalogue serves where the project stands, and whom to ask instead. */
export function toUncovered({ uncovered }: MatchResult, wording: Wording): MatchResponse['uncovered'] {
  const { name, text, url } = CONTACT_POINT;
  return uncovered.map((need) => ({
    need,
    text: orderPhrasesIn(wording.language).uncovered(codeText('project.needs', need, wording)),
    contact: { name: name[wording.language], text: text[wording.language], url },
  }));
}
