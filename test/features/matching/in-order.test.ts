import { describe, expect, it } from 'vitest';
import { inOrder } from '#features/matching/batch/in-order.ts';

/** Work that is finished by hand, in any order. */
function byHand() {
  const jobs = new Map<number, PromiseWithResolvers<string>>();
  const begun: number[] = [];
  let next = Promise.withResolvers<void>();
  const job = (one: number) => {
    const known = jobs.get(one) ?? Promise.withResolvers<string>();
    jobs.set(one, known);
    return known;
  };
  return {
    begun,
    make: (one: number) => {
      begun.push(one);
      next.resolve();
      next = Promise.withResolvers();
      return job(one).promise;
    },
    finish: (one: number) => job(one).resolve(`${one}`),
    untilBegun: async (one: number) => {
      while (!begun.includes(one)) await next.promise;
    },
  };
}

async function* upTo(last: number) {
  for (let one = 1; one <= last; one += 1) yield one;
}

async function* thenFailing(last: number) {
  yield* upTo(last);
  throw new Error('the source broke');
}

async function all(results: AsyncIterable<string>) {
  const given: string[] = [];
  try {
    for await (const result of results) given.push(result);
    return { given };
  } catch (error) {
    return { given, error };
  }
}

describe('what is made several at once', () => {
  it('comes in the order it was given, however it was finished', async () => {
    const { make, finish } = byHand();
    const results = all(inOrder(upTo(4), make, 4));

    for (const one of [3, 4, 2, 1]) finish(one);

    expect(await results).toEqual({ given: ['1', '2', '3', '4'] });
  });

  it('is as many as the window holds, and never more', async () => {
    const { begun, make, finish, untilBegun } = byHand();
    const results = inOrder(upTo(20), make, 3);

    const first = results.next();
    await untilBegun(3);
    finish(1);
    await first;

    expect(begun).toEqual([1, 2, 3]);
  });

  it('waits for the reader: what is finished makes room only when it is taken', async () => {
    const { begun, make, finish, untilBegun } = byHand();
    const results = inOrder(upTo(20), make, 2);
    const first = results.next();
    await untilBegun(2);

    for (const one of [1, 2]) finish(one);
    await first;
    await new Promise(setImmediate);

    expect(begun).toEqual([1, 2]);
  });

  it('is given as it is made while the source is silent', async () => {
    const silence = Promise.withResolvers<void>();
    const results = inOrder(
      (async function* () {
        yield 1;
        await silence.promise;
        yield 2;
      })(),
      async (one) => `${one}`,
      4,
    );

    expect(await results.next()).toEqual({ done: false, value: '1' });
    silence.resolve();
    expect(await all(results)).toEqual({ given: ['2'] });
  });

  it('is all given before a failure of the source is told', async () => {
    expect(await all(inOrder(thenFailing(3), async (one) => `${one}`, 8))).toEqual({
      given: ['1', '2', '3'],
      error: new Error('the source broke'),
    });
  });

  it('ends the source when the reader leaves', async () => {
    const ended = Promise.withResolvers<string>();
    const source = (async function* () {
      try {
        yield* upTo(10);
      } finally {
        ended.resolve('ended');
      }
    })();
    const results = inOrder(source, async (one) => `${one}`, 2);
    await results.next();

    await results.return(undefined);

    expect(await ended.promise).toBe('ended');
  });
});
