import type { Catalogue, CatalogueContent } from '#core/catalogue/catalogue.ts';
import type { CatalogueRepository } from '#core/catalogue/catalogue-repository.ts';
import { toCanonicalJson } from '#core/shared/canonical-json.ts';

type Dependencies = {
  readonly repository: CatalogueRepository;
  /** Names a text by its content: `sha256:…`. */
  readonly hash: (text: string) => string;
  /** Now, as a UTC instant. */
  readonly now: () => string;
};

type Publication = { readonly outcome: 'published' | 'unchanged'; readonly catalogue: Catalogue };
export type PublishCatalogue = (content: CatalogueContent) => Promise<Publication>;

/** Makes this the current catalogue. The same content again changes nothing and keeps its date. */
export function createPublishCatalogue({ repository, hash, now }: Dependencies): PublishCatalogue {
  return async (content) => {
    const version = hash(toCanonicalJson(content));
    const outcome = await repository.publish({ version, publishedAt: now(), ...content });
    const catalogue = await repository.current();
    if (catalogue === undefined) throw new Error('A catalogue was published, but none is current.');
    return { outcome, catalogue };
  };
}
