import MiniSearch, { type Query } from 'minisearch';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { TYPE_TEXTS } from '#core/catalogue/kind-texts.ts';
import { PROVIDERS } from '#core/catalogue/provider.ts';
import { OPTION_TEXTS } from '#core/profile/texts/option-texts.ts';
import { LANGUAGES, type LocalizedText } from '#core/shared/localized-text.ts';
import { oncePer } from '#core/shared/once-per.ts';
import { foldedWords } from './folded-words.ts';
import type { SearchCatalogue } from './search-catalogue.ts';

/** Searches each catalogue by an index that is made once, at the first question. */
export function createMiniSearch(): SearchCatalogue {
  const searchIn = oncePer(({ instruments }: Catalogue) => indexOf(instruments));
  return (catalogue, text) => searchIn(catalogue)(text);
}

type SearchText = (text: string) => readonly string[];

/** What a word is worth where it stands: in a name most, in what the instrument is about least. */
const BOOSTS = { names: 6, provider: 3, keywords: 2, summary: 1 } as const;

/** Norwegian joins words: «lån» is meant by `innovasjonslån`, so the ends of a word are found as the word itself is. */
const SHORTEST_END = 3;

function indexOf(instruments: readonly Instrument[]): SearchText {
  const index = new MiniSearch<ReturnType<typeof toEntry>>({
    fields: Object.keys(BOOSTS),
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (word) => [...endsOf(word)],
    searchOptions: { boost: BOOSTS, processTerm: (word) => word, prefix: true, weights: { fuzzy: 0.3, prefix: 0.6 } },
  });
  index.addAll(instruments.map(toEntry));
  const byId = new Map(instruments.map((instrument) => [String(instrument.id), toFound(instrument)]));
  return (text) => {
    const found = index.search(queryFor(text)).flatMap(({ id }) => byId.get(String(id)) ?? []);
    const named = found.filter(({ names }) => names.includes(folded(text)));
    const resolved = [...named, ...found].flatMap(({ id, successors }) => [...successors, id]);
    const living = named.filter(({ isHistoric }) => !isHistoric).map(({ id }) => id);
    return [...new Set([...living, ...resolved])].filter((id) => byId.has(id));
  };
}

/** What has ended is found by its name, after what took its place. */
function toFound(instrument: Instrument) {
  const { id, status } = instrument;
  const successors: readonly string[] = status.replacedBy;
  return { id: String(id), names: namesOf(instrument).map(folded), successors, isHistoric: status.is === 'historic' };
}

/** Every word has to occur, as it is written or with one slip: a letter wrong, missing, too many, or two changed about. */
function queryFor(text: string): Query {
  return {
    combineWith: 'AND',
    queries: foldedWords(text).map((word) => ({
      combineWith: 'OR',
      queries: [{ queries: [word], fuzzy: slipsIn(word) }, ...swapsOf(word).map((swap) => ({ queries: [swap] }))],
    })),
  };
}

/** A slip in a short word makes another word. */
const SHORTEST_WITH_SLIP = 4;

function slipsIn(word: string): number {
  return word.length < SHORTEST_WITH_SLIP ? 0 : 1;
}

function swapsOf(word: string): readonly string[] {
  if (slipsIn(word) === 0) return [];
  const letters = [...word];
  return letters.slice(1).map((letter, index) =>
    letters
      .with(index, letter)
      .with(index + 1, letters[index] ?? '')
      .join(''),
  );
}

function endsOf(word: string): readonly string[] {
  const starts = Array.from({ length: Math.max(1, word.length - SHORTEST_END + 1) }, (_, start) => start);
  return starts.map((start) => word.slice(start));
}

function toEntry(instrument: Instrument) {
  const { id, provider, providerName, summary, types, purposes, sectors = [], phases } = instrument;
  const keywords = [
    ...types.map((type) => TYPE_TEXTS[type]),
    ...purposes.map((need) => OPTION_TEXTS['project.needs'][need]),
    ...sectors.map((sector) => OPTION_TEXTS['project.sectors'][sector]),
    ...phases.flatMap(({ are }) => are.map((phase) => OPTION_TEXTS['project.phases'][phase])),
  ];
  return {
    id,
    names: namesOf(instrument).join(' '),
    provider: inAllLanguages(providerName ?? PROVIDERS[provider]),
    keywords: keywords.map(inAllLanguages).join(' '),
    summary: inAllLanguages(summary),
  };
}

function namesOf({ id, name, aliases }: Instrument): readonly string[] {
  return [id, ...LANGUAGES.map((language) => name[language]), ...aliases];
}

function inAllLanguages(text: LocalizedText): string {
  return LANGUAGES.map((language) => text[language]).join(' ');
}

function folded(text: string): string {
  return foldedWords(text).join(' ');
}
