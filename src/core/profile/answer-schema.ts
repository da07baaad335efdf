import { z } from 'zod';
import { isoDateSchema } from '../shared/iso-date.ts';
import { unreachable } from '../shared/unreachable.ts';
import type { Answer, PlainValue } from './answer.ts';
import { PROVENANCES } from './answer.ts';
import type { FactDefinition, NumberFact } from './fact.ts';
import { COUNTIES } from './facts/derived-facts.ts';
import { hasValidCheckDigit } from './organisation-number.ts';

const provenanceSchema = z.enum(PROVENANCES).exclude(['derived', 'assumed']).optional();
const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'two capital letters, ISO 3166-1');

/** What a client may send for one fact. Every form is strict; `null` fits none of them. */
export function answerSchemaOf(fact: FactDefinition): z.ZodType<Answer> {
  switch (fact.type) {
    case 'number':
      return orderedAnswer(numberSchema(fact));
    case 'date':
      return orderedAnswer(isoDateSchema);
    case 'boolean':
      return answer(z.boolean());
    case 'code':
      return answer(z.enum(fact.options));
    case 'code-set':
      return answer(codeSetSchema(fact.options));
    case 'municipality':
      return answer(municipalitySchema);
    case 'industry':
      return answer(industrySchema);
    case 'organisation-number':
      return answer(organisationNumberSchema);
    default:
      return unreachable(fact);
  }
}

function answer(plain: z.ZodType<PlainValue>): z.ZodType<Answer> {
  return z.union([plain, ...annotated(plain)]);
}

function orderedAnswer(plain: z.ZodType<number> | z.ZodType<string>): z.ZodType<Answer> {
  const interval = z
    .strictObject({ min: plain.optional(), max: plain.optional(), provenance: provenanceSchema })
    .superRefine(({ min, max }, context) => {
      if (min === undefined && max === undefined) refuse(context, 'empty-interval');
      if (min !== undefined && max !== undefined && min > max) refuse(context, 'inverted-range');
    });
  return z.union([plain, interval, ...annotated(plain)]);
}

function annotated(plain: z.ZodType<PlainValue>) {
  return [
    z.strictObject({ oneOf: z.array(plain).min(1).max(50), provenance: provenanceSchema }),
    z.strictObject({ value: plain, provenance: provenanceSchema }),
  ] as const;
}

function numberSchema({ min, max, step }: NumberFact): z.ZodType<number> {
  const grid = step === 1 ? z.int() : z.number().multipleOf(step);
  return grid.min(min).max(max ?? Number.MAX_SAFE_INTEGER);
}

function codeSetSchema(options: readonly string[] | 'country'): z.ZodType<readonly string[]> {
  return options === 'country' ? z.array(countrySchema).max(60) : z.array(z.enum(options)).max(options.length);
}

const municipalitySchema = z
  .string()
  .regex(/^\d{4}$/)
  .superRefine((number, context) => {
    const county = number.slice(0, 2);
    if (/^\d{4}$/.test(number) && !COUNTIES.some((known) => known === county)) refuse(context, 'unknown-county');
  });

const industrySchema = z.strictObject({
  code: z.string().regex(/^(\d{2}(\.\d{1,3})?|[A-V])$/),
  scheme: z.enum(['SN2025', 'SN2007']),
});

const organisationNumberSchema = z
  .string()
  .regex(/^\d{9}$/)
  .superRefine((number, context) => {
    if (/^\d{9}$/.test(number) && !hasValidCheckDigit(number)) refuse(context, 'bad-check-digit');
  });

function refuse(context: z.RefinementCtx, code: string): void {
  context.addIssue({ code: 'custom', params: { code }, message: code });
}
