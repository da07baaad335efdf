import type { Phase } from '../profile/facts/options.ts';
import { LANGUAGES } from '../shared/localized-text.ts';
import type { Instrument } from './instrument.ts';
import { PROVIDERS } from './provider.ts';

/** What a reader looks for. Every filter that is given has to fit; text has to occur, word by word. */
export type InstrumentQuery = {
  readonly text?: string | undefined;
  readonly provider?: string | undefined;
  readonly type?: string | undefined;
  readonly lane?: string | undefined;
  readonly effect?: string | undefined;
  readonly phase?: Phase | undefined;
  readonly trl?: number | undefined;
  readonly cri?: number | undefined;
  readonly status?: string | undefined;
  readonly tier?: string | undefined;
};

/** The instruments that fit, those whose name or alias is the text itself first, then by id. */
export function searchInstruments(instruments: readonly Instrument[], query: InstrumentQuery): readonly Instrument[] {
  const found = instruments.filter((instrument) => fits(instrument, query));
  const wanted = folded(query.text ?? '');
  return found.toSorted((a, b) => closeness(b, wanted) - closeness(a, wanted) || (a.id < b.id ? -1 : 1));
}

function fits(instrument: Instrument, query: InstrumentQuery): boolean {
  const { provider, types, lane, effects, phases, trl, cri, status, tier } = instrument;
  return (
    isOne(query.provider, [provider]) &&
    isOne(query.type, types) &&
    isOne(query.lane, [lane.is]) &&
    isOne(query.effect, effects.are) &&
    isOne(
      query.phase,
      phases.flatMap(({ are }) => are),
    ) &&
    isOne(query.status, [status.is]) &&
    isOne(query.tier, [tier]) &&
    covers(trl, query.trl) &&
    covers(cri, query.cri) &&
    hasWords(instrument, query.text)
  );
}

function isOne(wanted: string | undefined, values: readonly string[]): boolean {
  return wanted === undefined || values.includes(wanted);
}

function covers(span: Instrument['trl'], level: number | undefined): boolean {
  return level === undefined || (span !== undefined && span.min <= level && level <= span.max);
}

function hasWords(instrument: Instrument, text: string | undefined): boolean {
  const words = folded(text ?? '')
    .split(' ')
    .filter(Boolean);
  const haystack = searchText(instrument);
  return words.every((word) => haystack.includes(word));
}

function searchText({ id, name, aliases, summary, provider, providerName }: Instrument): string {
  const texts = [name, summary, providerName ?? PROVIDERS[provider]];
  return folded([id, ...aliases, ...texts.flatMap((text) => LANGUAGES.map((language) => text[language]))].join(' '));
}

function closeness({ id, name, aliases }: Instrument, wanted: string): number {
  if (wanted === '') return 0;
  const names = [id, ...aliases, ...LANGUAGES.map((language) => name[language])].map(folded);
  if (names.includes(wanted)) return 2;
  return names.some((known) => known.includes(wanted)) ? 1 : 0;
}

/** Lower case, without accents, æøå as their common ASCII spellings, words apart by single spaces. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
