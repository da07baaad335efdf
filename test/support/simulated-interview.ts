import { nextQuestions } from '#core/advice/next-questions.ts';
import { openScoreFacts } from '#core/advice/score-facts.ts';
import { isSettled } from '#core/advice/settled.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { matchInstrument } from '#core/matching/match.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import type { Profile } from '#core/profile/profile.ts';
import { type RankedMatch, rank } from '#core/ranking/rank.ts';
import { STANDARD_RANKING } from '#core/ranking/ranking-profile.ts';
import type { Truth } from './completions.ts';

export type Standing = { readonly ranked: readonly RankedMatch[]; readonly situation: Situation };
/** Chooses the fact to ask for, or nothing when there is none left. */
export type Asker = (standing: Standing) => StatedFactName | undefined;

export function standingOf(instruments: readonly Instrument[], situation: Situation): Standing {
  const inForce = instruments.filter(({ status }) => status.is === 'active' || status.is === 'pilot');
  const matches = inForce.map((instrument) => matchInstrument(instrument, situation));
  return { ranked: rank(matches, situation, STANDARD_RANKING), situation };
}

export const bestFirst: Asker = ({ ranked, situation }) => nextQuestions(ranked, situation).at(0)?.fact;

/** The fact that the most matches wait for, whatever it costs and wherever they stand. */
export const mostMissedFirst: Asker = ({ ranked, situation }) => {
  const living = ranked.filter(({ match }) => match.group !== 'no');
  const missed = living.flatMap(({ match }) => match.missingFacts);
  const moving = living.flatMap(({ match }) => Object.values(openScoreFacts(match, situation)).flat());
  const pool = [...new Set([...missed, ...moving])].map((fact) => ({
    fact,
    waiting: missed.filter((other) => other === fact).length,
  }));
  return pool.toSorted((a, b) => b.waiting - a.waiting || (a.fact < b.fact ? -1 : 1)).at(0)?.fact;
};

/** Which facts are asked for, in order, until no answer can change the first five. */
export function interview(
  instruments: readonly Instrument[],
  { profile, asOf }: { readonly profile: Profile; readonly asOf: string },
  truth: Truth,
  ask: Asker,
): { readonly asked: readonly StatedFactName[]; readonly settled: boolean } {
  const asked: StatedFactName[] = [];
  let told = profile;
  for (;;) {
    const standing = standingOf(instruments, situationOf(told, asOf));
    if (isSettled(standing.ranked, standing.situation)) return { asked, settled: true };
    const fact = ask(standing);
    const possible = fact === undefined ? undefined : truth.get(fact);
    if (fact === undefined || possible === undefined) return { asked, settled: false };
    asked.push(fact);
    told = new Map(told).set(fact, { possible, provenance: 'declared' });
  }
}
