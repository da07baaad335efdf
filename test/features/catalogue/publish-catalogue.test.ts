import { describe, expect, it } from 'vitest';
import { createPublishCatalogue } from '#features/catalogue/publish-catalogue.ts';
import { contentHash } from '#platform/content-hash.ts';
import { anInstrument, text } from '#test/support/builders.ts';
import { createInMemoryCatalogueRepository } from '#test/support/in-memory-catalogue-repository.ts';
import { catalogueOf } from '#test/support/start-app.ts';

const older = catalogueOf([anInstrument({ id: 'ipn' })]);
const newer = catalogueOf([anInstrument({ id: 'ipn', summary: text('More.') })]);

/** Services that share a repository and start one after the other, each with its own entries. */
async function start(...services: readonly { readonly entries: typeof older; readonly mayReturn?: boolean }[]) {
  const repository = createInMemoryCatalogueRepository();
  const seen: (readonly [outcome: string, version: string])[] = [];
  for (const { entries, mayReturn = false } of services) {
    const now = () => `2026-11-24T0${seen.length}:00:00.000Z`;
    const publish = createPublishCatalogue({ repository, hash: contentHash, now, mayReturn });
    const { version: _, publishedAt: __, ...content } = entries;
    const { outcome, catalogue } = await publish(content);
    seen.push([outcome, catalogue.version]);
  }
  return seen;
}

describe('a service that starts', () => {
  it('publishes entries that are new, and leaves alone what is in force', async () => {
    expect(await start({ entries: older }, { entries: newer }, { entries: newer })).toEqual([
      ['published', older.version],
      ['published', newer.version],
      ['unchanged', newer.version],
    ]);
  });

  it('with entries that others have replaced uses what is in force', async () => {
    expect(await start({ entries: older }, { entries: newer }, { entries: older })).toEqual([
      ['published', older.version],
      ['published', newer.version],
      ['superseded', newer.version],
    ]);
  });

  it('goes back to earlier entries when it is told to', async () => {
    expect(await start({ entries: older }, { entries: newer }, { entries: older, mayReturn: true })).toEqual([
      ['published', older.version],
      ['published', newer.version],
      ['published', older.version],
    ]);
  });
});
