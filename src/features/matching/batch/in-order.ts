type Taken<Result> = { readonly kind: 'taken'; readonly start: () => Promise<Result> } | { readonly kind: 'end' };
type Made<Result> = { readonly kind: 'made'; readonly result: Result };

/**
 * Makes something of each, several at once, and gives the results in the order of the input. Nothing more is taken while
 * the window is full, and nothing is given before it is asked for: a slow reader slows the source. When the source
 * fails, what was taken before is given first.
 */
export async function* inOrder<Given, Result>(
  given: AsyncIterable<Given>,
  make: (one: Given) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const source = given[Symbol.asyncIterator]();
  const { isOpen, next } = createWindow(() => take(source, make), atOnce);
  try {
    while (isOpen()) {
      const event = await next();
      if (event.kind === 'made') yield event.result;
    }
  } finally {
    // Not awaited: a source that waits for bytes that never come would hold up the one who leaves.
    void source.return?.().catch(() => {});
  }
}

/** What is being made, the oldest first, and what is being taken. */
function createWindow<Result>(takeOne: () => Promise<Taken<Result>>, atOnce: number) {
  const making: Promise<Made<Result>>[] = [];
  let taking: Promise<Taken<Result>> | undefined = takeOne();
  return {
    isOpen: () => taking !== undefined || making.length > 0,
    /** The next thing to happen, already accounted for: one more is made, or one more is taken in. */
    next: async () => {
      const event = await firstOf(making.length < atOnce ? taking : undefined, making[0]);
      if (event.kind === 'made') making.shift();
      else taking = event.kind === 'end' ? undefined : takeOne();
      if (event.kind === 'taken') making.push(made(event.start()));
      return event;
    },
  };
}

async function firstOf<One, Other>(one: Promise<One> | undefined, other: Promise<Other> | undefined) {
  return Promise.race([one, other].filter((promise) => promise !== undefined));
}

/** A source that fails gives one more, which fails in its turn; asked again it has ended. */
async function take<Given, Result>(
  source: AsyncIterator<Given>,
  make: (one: Given) => Promise<Result>,
): Promise<Taken<Result>> {
  try {
    const { done, value } = await source.next();
    return done === true ? { kind: 'end' } : { kind: 'taken', start: () => make(value) };
  } catch (error) {
    return { kind: 'taken', start: () => Promise.reject(error) };
  }
}

/** A failure waits for its turn; until then nobody may take it for one that no one handles. */
function made<Result>(result: Promise<Result>): Promise<Made<Result>> {
  const promise = result.then((one) => ({ kind: 'made', result: one }) as const);
  promise.catch(() => {});
  return promise;
}
