import type { Catalogue } from './catalogue.ts';

/** `superseded`: it was current before, has been replaced, and stays so. */
export type PublicationOutcome = 'published' | 'unchanged' | 'superseded';

/** Where published catalogues are kept. Nothing that was published is ever changed or removed. */
export type CatalogueRepository = {
  /**
   * Atomic: a reader sees the whole new catalogue or the whole old one. What is already current is left alone. What was
   * replaced becomes current again, unless `mayReturn` says no.
   */
  publish(catalogue: Catalogue, options?: { readonly mayReturn?: boolean }): Promise<PublicationOutcome>;
  current(): Promise<Catalogue | undefined>;
  /** The version of the current catalogue, cheap enough to be asked for every few seconds. */
  currentVersion(): Promise<string | undefined>;
  find(version: string): Promise<Catalogue | undefined>;
  /** The catalogue that was current at that UTC instant; nothing before the first publication. */
  inForceAt(instant: string): Promise<Catalogue | undefined>;
  /** The first catalogue that was ever published. */
  first(): Promise<Catalogue | undefined>;
};
