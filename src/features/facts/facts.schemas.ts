import { z } from 'zod';
import { CURABILITIES } from '#core/profile/fact.ts';

const factSchema = z
  .strictObject({
    name: z.string(),
    type: z.enum(['number', 'date', 'boolean', 'code', 'code-set', 'municipality', 'industry', 'organisation-number']),
    unit: z.enum(['persons', 'nok', 'eur', 'share', 'level', 'months', 'years', 'ratio']).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    step: z.number().optional(),
    label: z.string(),
    question: z.string(),
    help: z.string().optional(),
    options: z
      .array(z.strictObject({ code: z.string(), text: z.string() }))
      .optional()
      .meta({ description: 'The codes to choose from; left out for countries, which are ISO 3166-1 codes.' }),
    answerCost: z.int().min(1).max(5).meta({ description: '1 is known by heart, 5 takes a study of its own.' }),
    curability: z.enum(CURABILITIES).meta({ description: 'How it can change: by choice, action, time, or never.' }),
    register: z.string().optional().meta({ description: 'A public register that can answer instead.' }),
    personal: z.boolean().meta({ description: 'Personal data when the company is a sole proprietorship.' }),
    derived: z
      .strictObject({ from: z.array(z.string()), rule: z.string() })
      .optional()
      .meta({ description: 'Worked out from other facts by this rule, and never asked.' }),
    usedBy: z.array(z.string()).meta({ description: 'The instruments whose conditions look at it.' }),
  })
  .meta({ id: 'Fact', description: 'A fact a profile can hold, with all a form needs to ask for it.' });
export type FactBody = z.infer<typeof factSchema>;

export const factListSchema = z
  .strictObject({ catalogueVersion: z.string(), facts: z.array(factSchema) })
  .meta({ id: 'FactList', description: 'Every fact; a portal can build its form from this.' });
