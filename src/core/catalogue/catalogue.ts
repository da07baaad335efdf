import type { Instrument } from './instrument.ts';
import type { Parameter } from './parameter.ts';
import type { RankingProfile } from './ranking-profile.ts';

/** One published state of the catalogue. `version` is the hash of its content, so equal versions are equal catalogues. */
export type Catalogue = {
  /** `sha256:` and 64 hexadecimal digits. */
  readonly version: string;
  /** UTC instant, ISO 8601 with `Z`. */
  readonly publishedAt: string;
  /** Sorted by id. */
  readonly instruments: readonly Instrument[];
  /** The figures of law and policy the entries share, sorted by id. */
  readonly parameters: readonly Parameter[];
  /** The ways to order matches that answers can name, sorted by id. */
  readonly rankingProfiles: readonly RankingProfile[];
};

/** What a catalogue says; its version is the hash of this. */
export type CatalogueContent = Pick<Catalogue, 'instruments' | 'parameters' | 'rankingProfiles'>;
