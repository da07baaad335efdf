import type { CatalogueContent } from '#core/catalogue/catalogue.ts';
import { editionOn } from '#core/catalogue/edition.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { TYPE_TEXTS } from '#core/catalogue/kind-texts.ts';
import type { RankingProfile } from '#core/catalogue/ranking-profile.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { type Match, matchInstrument } from '#core/matching/match.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import { possibilities } from '#core/profile/fact-view.ts';
import { toProfile } from '#core/profile/profile.ts';
import type { ProfileAnswers } from '#core/profile/profile-schema.ts';
import { OPTION_TEXTS } from '#core/profile/texts/option-texts.ts';
import { type RankedMatch, rank } from '#core/ranking/rank.ts';
import type { LANGUAGES } from '#core/shared/localized-text.ts';

export type Asked = { readonly profile: ProfileAnswers; readonly asOf: string };
/** The ids of the instruments on offer, best first. */
export type Ranker = (asked: Asked) => readonly string[];

export function rankedFor(asked: Asked, catalogue: CatalogueContent, ranking: RankingProfile) {
  const { matches, situation } = matchedOnce(asked, catalogue);
  return rank(matches, situation, ranking);
}

type Matched = { readonly matches: readonly Match[]; readonly situation: Situation };
/** Judging does not depend on the weights, and takes most of the time. */
const matched = new WeakMap<ProfileAnswers, Matched>();

function matchedOnce({ profile, asOf }: Asked, catalogue: CatalogueContent): Matched {
  const known = matched.get(profile);
  if (known !== undefined) return known;
  const { instruments, parameters } = editionOn(catalogue, asOf);
  const situation = situationOf(toProfile(profile), { asOf, parameters });
  const matches = instruments.map((instrument) => matchInstrument(instrument, situation));
  matched.set(profile, { matches, situation });
  return { matches, situation };
}

function idsOf(ranked: readonly RankedMatch[]): readonly string[] {
  return ranked.map(({ match }) => match.instrument.id);
}

export function engineRanker(catalogue: CatalogueContent, ranking: RankingProfile): Ranker {
  return (asked) => idsOf(rankedFor(asked, catalogue, ranking));
}

/** What a portal does without an engine: those tagged with one of the project's phases, by name, and then the rest. */
export function phaseFilterRanker(catalogue: CatalogueContent): Ranker {
  return ({ profile, asOf }) => {
    const { instruments, parameters } = editionOn(catalogue, asOf);
    const { profile: told, moments } = situationOf(toProfile(profile), { asOf, parameters });
    const possible = possibilities(told, 'project.phases', { at: moments.application, parameters });
    const phases: readonly string[] = possible.kind === 'sets' ? possible.sets.flat() : [];
    const isTagged = ({ phases: tags }: Instrument) =>
      tags.some(({ are }) => are.some((phase) => phases.includes(phase)));
    const byName = instruments.toSorted((a, b) => a.name.nb.localeCompare(b.name.nb, 'nb'));
    return [...byName.filter(isTagged), ...byName.filter((one) => !isTagged(one))].map(({ id }) => id);
  };
}

/** Plain text search: the words of the needs and sectors against name, summary and type, weighed by tf-idf. */
export function textSearchRanker(catalogue: CatalogueContent): Ranker {
  return ({ profile, asOf }) => {
    const documents = editionOn(catalogue, asOf).instruments.map(({ id, name, summary, types }) => ({
      id: String(id),
      words: wordsIn([name.nb, summary.nb, ...types.map((type) => TYPE_TEXTS[type].nb)].join(' ')),
    }));
    const wanted = wordsIn(askedFor(profile));
    const rarity = new Map(wanted.map((word) => [word, rarityOf(word, documents)]));
    const scored = documents.map(({ id, words }) => ({
      id,
      score: wanted.reduce((sum, word) => sum + frequency(word, words) * (rarity.get(word) ?? 0), 0),
    }));
    return scored.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  };
}

function askedFor(profile: ProfileAnswers): string {
  const { needs, sectors } = profile.project;
  const texts: Readonly<Record<string, Readonly<Record<(typeof LANGUAGES)[number], string>>>> = {
    ...OPTION_TEXTS['project.needs'],
    ...OPTION_TEXTS['project.sectors'],
  };
  const codes = [needs, sectors].flatMap((answer) => (Array.isArray(answer) ? answer.map(String) : []));
  return codes.map((code) => texts[code]?.nb ?? code).join(' ');
}

type Document = { readonly id: string; readonly words: readonly string[] };

function rarityOf(word: string, documents: readonly Document[]): number {
  const having = documents.filter(({ words }) => words.includes(word)).length;
  return Math.log((documents.length + 1) / (having + 1));
}

function frequency(word: string, words: readonly string[]): number {
  return words.length === 0 ? 0 : words.filter((other) => other === word).length / words.length;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{Letter}\p{Number}]{3,}/gu) ?? [];
}
