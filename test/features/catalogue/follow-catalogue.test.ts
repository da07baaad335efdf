import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { CatalogueRepository } from '#core/catalogue/catalogue-repository.ts';
import { followCatalogue } from '#features/catalogue/follow-catalogue.ts';
import { anInstrument, text } from '#test/support/builders.ts';
import { createInMemoryCatalogueRepository } from '#test/support/in-memory-catalogue-repository.ts';
import { createManualTimer } from '#test/support/manual-timer.ts';
import { catalogueOf } from '#test/support/start-app.ts';

const monday = catalogueOf([anInstrument({ id: 'ipn' })], '2026-11-23T08:00:00.000Z');
const tuesday = catalogueOf([anInstrument({ id: 'ipn', summary: text('More.') })], '2026-11-24T08:00:00.000Z');
const wednesday = catalogueOf([], '2026-11-25T08:00:00.000Z');

type Following = {
  readonly prepare?: (catalogue: Catalogue) => Promise<unknown>;
  /** What goes between the follower and the repository. */
  readonly through?: (repository: CatalogueRepository) => CatalogueRepository;
};

/** A service that answers from Monday's catalogue and follows what is published. */
async function startFollowing({ prepare, through = (repository) => repository }: Following = {}) {
  const repository = createInMemoryCatalogueRepository();
  await repository.publish(monday);
  const timer = createManualTimer();
  const used: string[] = [];
  const said: (readonly [level: string, message: string, details: object])[] = [];
  const stop = followCatalogue({
    repository: through(repository),
    catalogue: monday,
    ...(prepare && { prepare }),
    use: ({ version }) => void used.push(version),
    pause: timer.pause,
    log: {
      info: (details, message) => void said.push(['info', message, details]),
      warn: (details, message) => void said.push(['warn', message, details]),
    },
  });
  onTestFinished(stop);
  return { repository, timer, used, said, stop };
}

describe('the catalogue in use', () => {
  it('follows what is published, and the log names the old version and the new', async () => {
    const { repository, timer, used, said } = await startFollowing();
    await repository.publish(tuesday);
    await timer.next();
    await repository.publish(wednesday);
    await timer.next();

    expect(used).toEqual([tuesday.version, wednesday.version]);
    expect(said).toEqual([
      ['info', 'another catalogue is in use', { from: monday.version, to: tuesday.version }],
      ['info', 'another catalogue is in use', { from: tuesday.version, to: wednesday.version }],
    ]);
  });

  it('follows a return to an earlier catalogue', async () => {
    const { repository, timer, used } = await startFollowing();
    await repository.publish(tuesday);
    await timer.next();
    await repository.publish({ ...monday, publishedAt: '2026-11-25T08:00:00.000Z' });
    await timer.next();

    expect(used).toEqual([tuesday.version, monday.version]);
  });

  it('is not read again while it is in force', async () => {
    let reads = 0;
    const current = async () => {
      reads += 1;
      return monday;
    };
    const { timer, used, said } = await startFollowing({ through: (repository) => ({ ...repository, current }) });

    await timer.next();
    await timer.next();

    expect([reads, used, said]).toEqual([0, [], []]);
  });

  it('is replaced only when the new one is prepared', async () => {
    const steps: string[] = [];
    const { repository, timer, used } = await startFollowing({
      prepare: async ({ version }) => void steps.push(`prepared ${version} while ${used.length} had been taken`),
    });
    await repository.publish(tuesday);

    await timer.next();

    expect(steps).toEqual([`prepared ${tuesday.version} while 0 had been taken`]);
    expect(used).toEqual([tuesday.version]);
  });

  it('stays when the database is away, which is told once, and follows again when it is back', async () => {
    let isAway = true;
    const { repository, timer, used, said } = await startFollowing({
      through: (inner) => ({
        ...inner,
        currentVersion: async () => {
          if (isAway) throw new Error('away');
          return inner.currentVersion();
        },
      }),
    });
    await repository.publish(tuesday);
    await timer.next();
    await timer.next();
    expect(used).toEqual([]);

    isAway = false;
    await timer.next();

    expect(used).toEqual([tuesday.version]);
    expect(said.map(([level, message]) => `${level}: ${message}`)).toEqual([
      'warn: the catalogue in force cannot be read',
      'info: another catalogue is in use',
    ]);
    expect(said[0]?.[2]).toEqual({ err: new Error('away'), inUse: monday.version });
  });

  it('stays when the new one cannot be prepared, until one comes that can', async () => {
    const { repository, timer, used, said } = await startFollowing({
      prepare: async ({ version }) => {
        if (version === tuesday.version) throw new Error('too new');
      },
    });
    await repository.publish(tuesday);
    await timer.next();
    await timer.next();
    await repository.publish(wednesday);
    await timer.next();

    expect(used).toEqual([wednesday.version]);
    expect(said.map(([level]) => level)).toEqual(['warn', 'info']);
  });

  it('has a second fault told after a success', async () => {
    const answers = [new Error('away'), monday.version, new Error('away again')];
    const { timer, said } = await startFollowing({
      through: (inner) => ({
        ...inner,
        currentVersion: async () => {
          const answer = answers.shift();
          if (answer instanceof Error) throw answer;
          return answer;
        },
      }),
    });

    for (const _ of [...answers]) await timer.next();

    expect(said.map(([, , details]) => details)).toMatchObject([
      { err: { message: 'away' } },
      { err: { message: 'away again' } },
    ]);
  });

  it('is looked after by one look at a time, and by none after the end', async () => {
    const gate = Promise.withResolvers<void>();
    const looking = Promise.withResolvers<void>();
    let looks = 0;
    const { repository, timer, used, said, stop } = await startFollowing({
      through: (inner) => ({
        ...inner,
        currentVersion: async () => {
          looks += 1;
          looking.resolve();
          await gate.promise;
          return inner.currentVersion();
        },
      }),
    });
    await repository.publish(tuesday);
    await timer.end();
    await looking.promise;

    stop();
    gate.resolve();
    await timer.end();
    await turnOfTheLoop();

    expect([looks, used, said]).toEqual([1, [], []]);
  });
});
