import { z } from 'zod';

export type Schema = z.core.$ZodType;
export type Path = readonly PropertyKey[];
const DEEPEST_PLACE = 3;

type Union = { readonly path: Path; readonly options: readonly Schema[]; readonly data: unknown };

/** The first plain union a path runs into. A discriminated union is none: its data say which option holds. */
export function firstUnion(schema: Schema, data: unknown, path: Path): Union | undefined {
  let [current] = [chosen(schema, data)];
  for (const depth of [...path.keys(), path.length]) {
    const here = path.slice(0, depth);
    if (current instanceof z.ZodUnion) return { path: here, options: current.options, data: valueAt(data, here) };
    const segment = path[depth];
    const next = segment === undefined || current === undefined ? undefined : childOf(current, segment);
    if (next === undefined) return undefined;
    current = chosen(next, valueAt(data, path.slice(0, depth + 1)));
  }
  return undefined;
}

/** Every key that some alternative of the schema knows at the path. */
export function knownKeysAt(schema: Schema, data: unknown, path: Path): readonly string[] {
  const reached = path.reduce<readonly Schema[]>(
    (schemas, segment, depth) =>
      schemas
        .flatMap((candidate) => childOf(candidate, segment) ?? [])
        .flatMap((child) => alternatives(child, valueAt(data, path.slice(0, depth + 1)))),
    alternatives(schema, data),
  );
  return [...new Set(reached.flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : [])))];
}

/** Where the schema knows the key, as `project.trl`; the shallowest place, if any within reach. */
export function placeOfKey(schema: Schema, key: string): string | undefined {
  let level: readonly { readonly name: string; readonly schema: Schema }[] = [{ name: '', schema }];
  for (let depth = 0; depth < DEEPEST_PLACE; depth += 1) {
    level = level.flatMap(({ name, schema: parent }) =>
      Object.entries(shapeOf(parent)).map(([child, inner]) => ({ name: [name, child].join('.'), schema: inner })),
    );
    const found = level.find(({ name }) => name.endsWith(`.${key}`));
    if (found !== undefined) return found.name.slice(1);
  }
  return undefined;
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, segment) => (isRecord(value) && Object.hasOwn(value, segment) ? value[segment] : undefined),
    data,
  );
}

export function isRecord(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === 'object' && value !== null;
}

function alternatives(schema: Schema, data: unknown): readonly Schema[] {
  const bare = chosen(schema, data);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => alternatives(option, data));
  if (bare instanceof z.ZodIntersection) {
    return [bare.def.left, bare.def.right].flatMap((side) => alternatives(side, data));
  }
  return bare === undefined ? [] : [bare];
}

function chosen(schema: Schema, data: unknown): Schema | undefined {
  const bare = unwrapped(schema);
  if (!(bare instanceof z.ZodDiscriminatedUnion)) return bare;
  const { discriminator } = bare.def;
  const value = valueAt(data, [discriminator]);
  const option = bare.options.find((candidate) =>
    [...(candidate._zod.propValues?.[discriminator] ?? [])].some((known) => known === value),
  );
  return option && chosen(option, data);
}

function unwrapped(schema: Schema): Schema {
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in);
  if (schema instanceof z.ZodLazy) return unwrapped(schema.unwrap());
  const isWrapper =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNonOptional ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodReadonly;
  return isWrapper ? unwrapped(schema.unwrap()) : schema;
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const bare = unwrapped(schema);
  return bare instanceof z.ZodObject ? bare.shape : {};
}

function childOf(schema: Schema, segment: PropertyKey): Schema | undefined {
  if (schema instanceof z.ZodObject) return typeof segment === 'string' ? schema.shape[segment] : undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(segment)];
  if (schema instanceof z.ZodIntersection) {
    return childOf(unwrapped(schema.def.left), segment) ?? childOf(unwrapped(schema.def.right), segment);
  }
  return undefined;
}
