import { nextQuestions } from '#core/advice/next-questions.ts';
import { type Outlook, outlookOf } from '#core/advice/outlook.ts';
import { openScoreFacts } from '#core/advice/score-facts.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { matchInstrument } from '#core/matching/match.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import type { Profile } from '#core/profile/profile.ts';
import { type RankedMatch, rank } from '#core/ranking/rank.ts';
import type { Truth } from './completions.ts';
import { onDay } from './question-day.ts';
import { STANDARD_RANKING } from './standard-ranking.ts';

export type Standing = {
  readonly ranked: readonly RankedMatch[];
  readonly situation: Situation;
  readonly outlook: Outlook;
};
/** Chooses the fact to ask for, or nothing when there is none left. */
export type Asker = (standing: Standing) => StatedFactName | undefined;

export function standingOf(instruments: readonly Instrument[], situation: Situation): Standing {
  const inForce = instruments.filter(({ status }) => status.is === 'active' || status.is === 'pilot');
  const matches = inForce.map((instrument) => matchInstrument(instrument, situation));
  const ranked = rank(matches, situation, STANDARD_RANKING);
  return { ranked, situation, outlook: outlookOf(ranked, situation, STANDARD_RANKING) };
}

/** Which of these are among the first five, in the order of their ids. */
export function firstFiveAmong(ids: readonly string[], { ranked }: Standing): readonly string[] {
  return idsOf(ranked.slice(0, 5))
    .filter((id) => ids.includes(id))
    .toSorted();
}

/** The instruments that are not refused: which of the refused stands where is no matter. */
export function openIn({ ranked }: Standing): readonly string[] {
  return idsOf(ranked.filter(({ match }) => match.status !== 'ineligible' && match.status !== 'closed'));
}

export function idsOf(ranked: readonly RankedMatch[]): readonly string[] {
  return ranked.map(({ match }) => match.instrument.id);
}

export const bestFirst: Asker = ({ ranked, situation, outlook }) =>
  nextQuestions(ranked, situation, outlook).at(0)?.fact;

/** Of the same facts, the one the most matches wait for, wherever they stand and whatever it costs to answer. */
export const mostMissedFirst: Asker = ({ ranked, situation }) => {
  const living = ranked.filter(({ match }) => match.group !== 'no');
  const missed = living.flatMap(({ match }) => match.missingFacts);
  const moving = living.flatMap(({ match }) => Object.values(openScoreFacts(match, situation)).flat());
  const missedBy = (fact: StatedFactName) => missed.filter((other) => other === fact).length;
  return [...new Set([...missed, ...moving])].toSorted((a, b) => missedBy(b) - missedBy(a) || (a < b ? -1 : 1)).at(0);
};

/** What was asked for, in order, and what is known at the end. */
export type Interview = {
  readonly asked: readonly StatedFactName[];
  readonly settled: boolean;
  readonly end: Standing;
};
export type Interviewed = { readonly profile: Profile; readonly asOf: string };

/** Asks a company whose truth is hidden until no answer can change the first five. */
export function interview(
  instruments: readonly Instrument[],
  { profile, asOf }: Interviewed,
  truth: Truth,
  ask: Asker,
): Interview {
  const asked: StatedFactName[] = [];
  let told = profile;
  for (;;) {
    const end = standingOf(instruments, situationOf(told, onDay(asOf)));
    if (end.outlook.isSettled) return { asked, settled: true, end };
    const fact = ask(end);
    const possible = fact === undefined ? undefined : truth.get(fact);
    if (fact === undefined || possible === undefined) return { asked, settled: false, end };
    asked.push(fact);
    told = new Map(told).set(fact, { possible, provenance: 'declared' });
  }
}
