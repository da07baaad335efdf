import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { CatalogueRepository } from '#core/catalogue/catalogue-repository.ts';

type Dependencies = {
  readonly repository: Pick<CatalogueRepository, 'current' | 'currentVersion'>;
  /** What is in use when the following begins. */
  readonly catalogue: Catalogue;
  /** What has to be worked out before a catalogue can answer; the one in use answers meanwhile. */
  readonly prepare?: (catalogue: Catalogue) => Promise<unknown>;
  /** Takes a catalogue into use, in one step. */
  readonly use: (catalogue: Catalogue) => void;
  /** Ends when it is time to look again, or when the signal is given. */
  readonly pause: (signal: AbortSignal) => Promise<unknown>;
  readonly log: { info(details: object, message: string): void; warn(details: object, message: string): void };
};

/** Keeps in use what is in force, whoever published it. Hands back what stops it. */
export function followCatalogue(dependencies: Dependencies): () => void {
  const stopping = new AbortController();
  void follow(dependencies, stopping.signal);
  return () => stopping.abort();
}

/** One look after the other, so that they never overlap. What goes wrong is told once, until a look succeeds again. */
async function follow(dependencies: Dependencies, signal: AbortSignal): Promise<void> {
  const { pause, use, log } = dependencies;
  let inUse = dependencies.catalogue;
  let isFailing = false;
  for (await pause(signal); !signal.aborted; await pause(signal)) {
    try {
      const next = await nextCatalogue(inUse, dependencies);
      isFailing = false;
      if (next === undefined || signal.aborted) continue;
      use(next);
      log.info({ from: inUse.version, to: next.version }, 'another catalogue is in use');
      inUse = next;
    } catch (err) {
      if (!isFailing && !signal.aborted)
        log.warn({ err, inUse: inUse.version }, 'the catalogue in force cannot be read');
      isFailing = true;
    }
  }
}

/** The catalogue in force, ready to answer, when it is another than the one in use. */
async function nextCatalogue(inUse: Catalogue, { repository, prepare = async () => {} }: Dependencies) {
  const version = await repository.currentVersion();
  if (version === undefined || version === inUse.version) return undefined;
  const next = await repository.current();
  if (next === undefined || next.version === inUse.version) return undefined;
  await prepare(next);
  return next;
}
