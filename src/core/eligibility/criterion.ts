import { z } from 'zod';
import { oncePer } from '../shared/once-per.ts';
import { criterionFields } from './criterion-fields.ts';
import { ageRuleSchema } from './rules/age.ts';
import { applicantRuleSchema } from './rules/applicant.ts';
import { assessedRuleSchema } from './rules/assessed.ts';
import { compareRuleSchema } from './rules/compare.ts';
import { countRuleSchema } from './rules/count.ts';
import { isRuleSchema } from './rules/is.ts';
import { notStartedRuleSchema } from './rules/not-started.ts';
import { overlapsRuleSchema } from './rules/overlaps.ts';
import { phaseWindowRuleSchema } from './rules/phase-window.ts';
import { presentRuleSchema } from './rules/present.ts';
import { rangeRuleSchema } from './rules/range.ts';
import { withinRuleSchema } from './rules/within.ts';

/** A rule that looks at facts itself. */
export const leafSchema = z.discriminatedUnion('rule', [
  ageRuleSchema,
  applicantRuleSchema,
  assessedRuleSchema,
  compareRuleSchema,
  countRuleSchema,
  isRuleSchema,
  notStartedRuleSchema,
  overlapsRuleSchema,
  phaseWindowRuleSchema,
  presentRuleSchema,
  rangeRuleSchema,
  withinRuleSchema,
]);
export type Leaf = z.infer<typeof leafSchema>;

const allSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('all'),
  get of() {
    return parts();
  },
});
const anySchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('any'),
  get of() {
    return parts();
  },
});
const atLeastSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('at-least'),
  count: z.int().positive(),
  get of() {
    return parts();
  },
});
const notSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('not'),
  get of(): z.ZodType<Criterion> {
    return criterionSchema;
  },
});

/** One condition of an instrument: a leaf, or a branch that joins others. A closed tree, stored as data. */
export type Criterion = Leaf | Branch;
export type Branch = Joined | Negated;
type Fields = Pick<Leaf, 'id' | 'kind' | 'roles' | 'source' | 'basis' | 'from' | 'to' | 'parameters' | 'note'>;
export type Joined = Fields &
  (
    | { readonly rule: 'all'; readonly of: readonly Criterion[] }
    | { readonly rule: 'any'; readonly of: readonly Criterion[] }
    | { readonly rule: 'at-least'; readonly count: number; readonly of: readonly Criterion[] }
  );
type Negated = Fields & { readonly rule: 'not'; readonly of: Criterion };

export const criterionSchema: z.ZodType<Criterion> = z
  .discriminatedUnion('rule', [...leafSchema.options, allSchema, anySchema, atLeastSchema, notSchema])
  .meta({ id: 'Criterion', description: 'One condition: a rule about facts, or a branch that joins others.' });

/** An empty `any` would always fail and an empty `all` always hold, so neither can be written. */
function parts(): z.ZodType<readonly Criterion[]> {
  return z.array(criterionSchema).min(1);
}

/** The parts a branch joins; a leaf has none. */
export function partsOf(criterion: Criterion): readonly Criterion[] {
  if (!('of' in criterion) || criterion.rule === 'compare' || criterion.rule === 'count') return [];
  return criterion.rule === 'not' ? [criterion.of] : criterion.of;
}

/** The parts each of which has to hold, through `all` below `all`. */
export function partsThatMustHold(criterion: Criterion): readonly Criterion[] {
  return criterion.rule === 'all' ? criterion.of.flatMap(partsThatMustHold) : [criterion];
}

/** Where a criterion is from: its own source, or that of its first part. */
export function sourceOf(criterion: Criterion): string | undefined {
  return criterion.source ?? leavesOf(criterion).find(({ source }) => source !== undefined)?.source;
}

/** The leaves of a tree, in order; gathered once. */
export const leavesOf = oncePer(gatherLeaves);

function gatherLeaves(criterion: Criterion): readonly Leaf[] {
  switch (criterion.rule) {
    case 'all':
    case 'any':
    case 'at-least':
      return criterion.of.flatMap(gatherLeaves);
    case 'not':
      return gatherLeaves(criterion.of);
    default:
      return [criterion];
  }
}

/** The same tree with a source on every part: one without its own rests on that of the branch it stands in. */
export function withInheritedSources(criterion: Criterion, inherited = criterion.source): Criterion {
  const source = criterion.source ?? inherited;
  const own = source === undefined ? {} : { source };
  switch (criterion.rule) {
    case 'all':
    case 'any':
    case 'at-least':
      return { ...criterion, ...own, of: criterion.of.map((part) => withInheritedSources(part, source)) };
    case 'not':
      return { ...criterion, ...own, of: withInheritedSources(criterion.of, source) };
    default:
      return { ...criterion, ...own };
  }
}
