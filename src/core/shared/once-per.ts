/** Works something out once for each thing it is asked about; what it found is forgotten with the thing. */
export function oncePer<Thing extends object, Found extends NonNullable<unknown>>(
  workOut: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const known = new WeakMap<Thing, Found>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const found = workOut(thing);
    known.set(thing, found);
    return found;
  };
}
