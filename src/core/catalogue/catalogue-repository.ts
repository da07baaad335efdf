import type { Catalogue } from './catalogue.ts';

/** Where published catalogues are kept. Nothing that was published is ever changed or removed. */
export type CatalogueRepository = {
  /** Atomic: a reader sees the whole new catalogue or the whole old one. What is already current is left alone. */
  publish(catalogue: Catalogue): Promise<'published' | 'unchanged'>;
  current(): Promise<Catalogue | undefined>;
  find(version: string): Promise<Catalogue | undefined>;
  /** The catalogue that was current at that UTC instant; nothing before the first publication. */
  inForceAt(instant: string): Promise<Catalogue | undefined>;
  /** The first catalogue that was ever published. */
  first(): Promise<Catalogue | undefined>;
};
