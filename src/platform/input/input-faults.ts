import { z } from 'zod';
import { describeIssue, describeUnknownKey } from './fault-description.ts';
import type { HttpPart, InputFault } from './input-fault.ts';
import { firstUnion, knownKeysAt, type Path, placeOfKey, type Schema, valueAt } from './schema-walk.ts';
import { bestBranch } from './union-branch.ts';

/** More than anyone reads, few enough that a hostile body costs little. */
export const MOST_FAULTS = 50;

type Finding = { readonly path: Path; readonly issue: z.core.$ZodIssue; readonly unknownKey?: string };

/** Everything that keeps the data from fitting the schema, as data; of a union, only the option that was meant. */
export function faultsIn(schema: Schema, data: unknown, part: HttpPart): readonly InputFault[] {
  return findingsIn(schema, data, [])
    .take(MOST_FAULTS)
    .map((finding) => ({ path: finding.path, part, ...describe(finding, schema, data) }))
    .toArray();
}

function* findingsIn(schema: Schema, data: unknown, base: Path): Generator<Finding> {
  const handled = new Set<string>();
  for (const issue of z.safeParse(schema, data).error?.issues ?? []) {
    const union = firstUnion(schema, data, issue.path);
    const branch = union && bestBranch(union.options, union.data);
    if (union === undefined || branch === undefined) yield* spread(issue, [...base, ...issue.path]);
    else if (!handled.has(nameOf(union.path))) yield* findingsIn(branch, union.data, [...base, ...union.path]);
    if (union !== undefined) handled.add(nameOf(union.path));
  }
}

function* spread(issue: z.core.$ZodIssue, path: Path): Generator<Finding> {
  if (issue.code !== 'unrecognized_keys') yield { path, issue };
  else for (const unknownKey of issue.keys) yield { path: [...path, unknownKey], issue, unknownKey };
}

function describe({ path, issue, unknownKey }: Finding, schema: Schema, data: unknown) {
  if (unknownKey !== undefined) {
    return describeUnknownKey(unknownKey, knownKeysAt(schema, data, path.slice(0, -1)), placeOfKey(schema, unknownKey));
  }
  return describeIssue(issue, valueAt(data, path), path.length === 0);
}

function nameOf(path: Path): string {
  return JSON.stringify(path.map(String));
}
