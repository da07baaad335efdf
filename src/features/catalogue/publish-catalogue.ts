import type { Catalogue, CatalogueContent } from '#core/catalogue/catalogue.ts';
import type { CatalogueRepository, PublicationOutcome } from '#core/catalogue/catalogue-repository.ts';
import { toCanonicalJson } from '#core/shared/canonical-json.ts';

type Dependencies = {
  readonly repository: CatalogueRepository;
  /** Names a text by its content: `sha256:…`. */
  readonly hash: (text: string) => string;
  /** Now, as a UTC instant. */
  readonly now: () => string;
  /** Whether what was in force before and has been replaced is published again. */
  readonly mayReturn: boolean;
};

type Publication = {
  readonly outcome: PublicationOutcome;
  /** What is in force now. */
  readonly catalogue: Catalogue;
};
export type PublishCatalogue = (content: CatalogueContent) => Promise<Publication>;

/** Makes this the current catalogue, if it is new. The same content again changes nothing and keeps its date. */
export function createPublishCatalogue({ repository, hash, now, mayReturn }: Dependencies): PublishCatalogue {
  return async (content) => {
    const version = hash(toCanonicalJson(content));
    const outcome = await repository.publish({ version, publishedAt: now(), ...content }, { mayReturn });
    const catalogue = await repository.current();
    if (catalogue === undefined) throw new Error('A catalogue was published, but none is current.');
    return { outcome, catalogue };
  };
}
