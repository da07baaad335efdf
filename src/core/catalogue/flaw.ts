/** Something that is wrong with an entry: where, what, and what to do about it. */
export type Flaw = {
  readonly path: readonly (string | number)[];
  readonly problem: string;
  readonly remedy: string;
};
