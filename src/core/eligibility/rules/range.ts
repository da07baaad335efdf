import { z } from 'zod';
import { definitionOf, isStated } from '../../profile/facts/fact-catalogue.ts';
import { intervalsOf } from '../../profile/possible.ts';
import { bandFields, edgesOf, finiteEdges, judgeBand } from '../band.ts';
import { criterionFields, factNameSchema } from '../criterion-fields.ts';
import { derivedCuts } from '../derived-cuts.ts';
import type { Reading } from '../reading.ts';

/** A number fact lies in a band; `exception` is a wider band that is accepted now and then. */
export const rangeRuleSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('range'),
  fact: factNameSchema,
  ...bandFields,
  exception: z.strictObject(bandFields).optional(),
});
export type RangeRule = z.infer<typeof rangeRuleSchema>;

export function readRange(rule: RangeRule): Reading {
  const { fact, exception } = rule;
  const definition = definitionOf(fact);
  const step = definition.type === 'number' ? definition.step : 1;
  const band = edgesOf(rule, step);
  const widest = exception === undefined ? band : edgesOf(exception, step);
  return {
    facts: [fact],
    judge: (ask) => judgeBand(intervalsOf(ask.possible(fact)), band, widest),
    cuts: (ask) =>
      isStated(fact) ? [{ on: 'numbers', fact, edges: finiteEdges(band, widest) }] : derivedCuts(fact, ask),
  };
}
