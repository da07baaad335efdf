/** Draws numbers that look like chance and are the same for the same seed, everywhere. */
export type Random = {
  /** From 0 up to, and not including, 1. */
  readonly share: () => number;
  /** A whole number, both ends included. */
  readonly whole: (min: number, max: number) => number;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
  /** So many different ones, in the order they stand. */
  readonly someOf: <Value>(values: readonly Value[], count: number) => readonly Value[];
};

export function createRandom(seed: number): Random {
  const share = mulberry32(seed);
  const whole = (min: number, max: number) => min + Math.floor(share() * (max - min + 1));
  return {
    share,
    whole,
    oneOf: (values) => {
      const value = values[whole(0, values.length - 1)];
      if (value === undefined) throw new Error('Nothing can be drawn from an empty list.');
      return value;
    },
    someOf: (values, count) => {
      const tickets = values.map((value, place) => ({ value, place, ticket: share() }));
      const drawn = tickets.toSorted((a, b) => a.ticket - b.ticket).slice(0, count);
      return drawn.toSorted((a, b) => a.place - b.place).map(({ value }) => value);
    },
  };
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state, long enough for everything drawn here. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
