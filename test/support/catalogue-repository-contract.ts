import { beforeEach, describe, expect, it } from 'vitest';
import type { CatalogueRepository } from '#core/catalogue/catalogue-repository.ts';
import { aCatalogue, aStoredInstrument } from './catalogue-builders.ts';

/** What every place that keeps catalogues does. `openEmpty` hands out one that holds nothing. */
export function describeCatalogueRepository(name: string, openEmpty: () => Promise<CatalogueRepository>): void {
  const monday = aCatalogue('2026-11-23T08:00:00.000Z', aStoredInstrument('ipn'), aStoredInstrument('skattefunn'));
  const tuesday = aCatalogue('2026-11-24T08:00:00.000Z', aStoredInstrument('ipn', 'A larger grant.'));
  const mondayAgain = { ...monday, publishedAt: '2026-11-25T08:00:00.000Z' };

  describe(`a catalogue repository ${name}`, () => {
    let repository: CatalogueRepository;
    beforeEach(async () => {
      repository = await openEmpty();
    });

    it('has no current catalogue before the first publication', async () => {
      expect(await repository.current()).toBeUndefined();
      expect(await repository.currentVersion()).toBeUndefined();
    });

    it('knows which catalogue was the first', async () => {
      expect(await repository.first()).toBeUndefined();

      await repository.publish(monday);
      await repository.publish(tuesday);

      expect(await repository.first()).toEqual(monday);
    });

    it('gives back what was published', async () => {
      expect(await repository.publish(monday)).toBe('published');

      expect(await repository.current()).toEqual(monday);
    });

    it('keeps a catalogue without instruments', async () => {
      const empty = aCatalogue('2026-11-23T08:00:00.000Z');

      await repository.publish(empty);

      expect(await repository.current()).toEqual(empty);
    });

    it('sorts instruments by id, character by character', async () => {
      const ids = ['a-z', 'aa', 'a-b', 'a1', 'a'];

      await repository.publish(aCatalogue('2026-11-23T08:00:00.000Z', ...ids.map((id) => aStoredInstrument(id))));

      const current = await repository.current();
      expect(current?.instruments.map(({ id }) => id)).toEqual(['a', 'a-b', 'a-z', 'a1', 'aa']);
    });

    it('keeps letters, signs and line breaks as they are', async () => {
      const summary = 'Støtte på «små» beløp – ½ av kostnaden; 100 % for noen.\nČáhci 😀 \'"\\ $1';
      const catalogue = aCatalogue('2026-11-23T08:00:00.000Z', aStoredInstrument('ipn', summary));

      await repository.publish(catalogue);

      expect(await repository.current()).toEqual(catalogue);
    });

    it('leaves what is already current alone', async () => {
      await repository.publish(monday);

      expect(await repository.publish(mondayAgain)).toBe('unchanged');

      expect(await repository.current()).toEqual(monday);
    });

    it('replaces the current catalogue as a whole', async () => {
      await repository.publish(monday);

      await repository.publish(tuesday);

      expect(await repository.current()).toEqual(tuesday);
    });

    it('tells the version of the current catalogue', async () => {
      const told: (string | undefined)[] = [];

      for (const catalogue of [monday, tuesday, mondayAgain]) {
        await repository.publish(catalogue);
        told.push(await repository.currentVersion());
      }

      expect(told).toEqual([monday.version, tuesday.version, monday.version]);
    });

    it('finds an earlier catalogue by its version', async () => {
      await repository.publish(monday);
      await repository.publish(tuesday);

      expect(await repository.find(monday.version)).toEqual(monday);
    });

    it('finds nothing under an unknown version', async () => {
      await repository.publish(monday);

      expect(await repository.find(tuesday.version)).toBeUndefined();
    });

    it('makes an earlier catalogue current again when it is published again', async () => {
      await repository.publish(monday);
      await repository.publish(tuesday);

      expect(await repository.publish(mondayAgain)).toBe('published');

      expect(await repository.current()).toEqual(mondayAgain);
    });

    it('leaves an earlier catalogue where it is when it may not return', async () => {
      await repository.publish(monday);
      await repository.publish(tuesday);

      expect(await repository.publish(mondayAgain, { mayReturn: false })).toBe('superseded');

      expect(await repository.current()).toEqual(tuesday);
      expect(await repository.find(monday.version)).toEqual(monday);
    });

    it('publishes what is new, and leaves what is current alone, when nothing may return', async () => {
      const outcomes = [
        await repository.publish(monday, { mayReturn: false }),
        await repository.publish(mondayAgain, { mayReturn: false }),
        await repository.publish(tuesday, { mayReturn: false }),
      ];

      expect(outcomes).toEqual(['published', 'unchanged', 'published']);
      expect(await repository.current()).toEqual(tuesday);
    });

    it('dates a catalogue that was published twice by the later time', async () => {
      for (const catalogue of [monday, tuesday, mondayAgain]) await repository.publish(catalogue);

      expect(await repository.find(monday.version)).toEqual(mondayAgain);
    });

    it.each([
      ['nothing before the first publication', '2026-11-23T07:59:59.999Z', undefined],
      ['a catalogue from the instant it is published', '2026-11-23T08:00:00.000Z', monday],
      ['a catalogue until the next one is published', '2026-11-24T07:59:59.999Z', monday],
      ['the next one after that', '2026-11-24T08:00:00Z', tuesday],
      ['the first again once it is published again', '2026-11-25T08:00:00.000Z', mondayAgain],
    ])('has in force %s', async (_what, instant, expected) => {
      for (const catalogue of [monday, tuesday, mondayAgain]) await repository.publish(catalogue);

      expect(await repository.inForceAt(instant)).toEqual(expected);
    });

    it('publishes once when two publish the same at the same time', async () => {
      const outcomes = await Promise.all([repository.publish(monday), repository.publish(monday)]);

      expect(outcomes.toSorted()).toEqual(['published', 'unchanged']);
      expect(await repository.current()).toEqual(monday);
    });

    it('keeps both when two publish different catalogues at the same time', async () => {
      await Promise.all([repository.publish(monday), repository.publish(tuesday)]);

      expect(await repository.find(monday.version)).toEqual(monday);
      expect(await repository.find(tuesday.version)).toEqual(tuesday);
    });
  });
}
