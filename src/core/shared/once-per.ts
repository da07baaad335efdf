/**
 * Works something out once for each thing it is asked about. What it found is kept on the thing itself, where nobody else
 * sees it: it goes when the thing goes, and a copy of the thing begins anew.
 */
export function oncePer<Thing extends object, Found extends NonNullable<unknown>>(
  workOut: (thing: Thing) => Found,
): (thing: Thing) => Found {
  // A private field rather than a WeakMap: finding it needs no hashing, and what a WeakMap holds of a young thing outlives it.
  class Noted extends Itself {
    readonly #found: Found;

    private constructor(thing: Thing, found: Found) {
      super(thing);
      this.#found = found;
    }

    static of(thing: Thing): Found {
      if (#found in thing) return thing.#found;
      const found = workOut(thing);
      new Noted(thing, found);
      return found;
    }
  }
  return Noted.of;
}

/** Makes no object of its own: the fields of who extends it are put on the one that is given. */
class Itself {
  constructor(thing: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is what it is for.
    return thing;
  }
}
