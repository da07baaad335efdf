import { z } from 'zod';
import type { Answer } from './answer.ts';
import { answerSchemaOf } from './answer-schema.ts';
import type { FactDefinition } from './fact.ts';
import { COMPANY_FACTS } from './facts/company-facts.ts';
import { PARTNER_FACTS } from './facts/partner-facts.ts';
import { PROJECT_FACTS } from './facts/project-facts.ts';

type Answers = { readonly [key: string]: Answer | Answers | undefined };

/** The facts of one part of a profile as a strict object; `company.group.employees` nests as `group: { employees }`. */
function answersSchema(prefix: string, facts: Readonly<Record<string, FactDefinition>>): z.ZodType<Answers> {
  const shape: Record<string, z.ZodType<Answer | Answers | undefined>> = {};
  for (const [name, fact] of Object.entries(facts)) {
    const [key = '', nested] = name.slice(prefix.length).split('.');
    if (nested === undefined) shape[key] = answerSchemaOf(fact).optional();
    else shape[key] ??= answersSchema(`${prefix}${key}.`, within(`${prefix}${key}.`, facts)).optional();
  }
  return z.strictObject(shape);
}

function within(prefix: string, facts: Readonly<Record<string, FactDefinition>>) {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name.startsWith(prefix)));
}

/** A company's profile as it crosses the wire. Every fact may be left out: absent means unknown, never no. */
export const profileSchema = z.strictObject({
  company: answersSchema('company.', COMPANY_FACTS)
    .default({})
    .meta({ id: 'CompanyAnswers', description: 'What is known of the company. Leave out what is unknown.' }),
  project: answersSchema('project.', PROJECT_FACTS)
    .default({})
    .meta({ id: 'ProjectAnswers', description: 'What is known of the project that support is sought for.' }),
  partners: answersSchema('partners.', PARTNER_FACTS)
    .default({})
    .meta({ id: 'PartnerAnswers', description: 'What is known of those who take part beside the company.' }),
});
export type ProfileAnswers = z.infer<typeof profileSchema>;
