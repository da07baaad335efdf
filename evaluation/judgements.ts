import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { profileSchema } from '#core/profile/profile-schema.ts';
import { isoDateSchema } from '#core/shared/iso-date.ts';

const GAINS = { useful: 1, firstTen: 2, mustBeFound: 3 } as const;

const documentSchema = z.strictObject({ document: z.enum(['000', '001', '002', '003', '004']), lines: z.string() });

/** A company, and which instruments it should find: 3 near the top, 2 among the first ten, 1 further down. */
const caseSchema = z.strictObject({
  id: z.string(),
  story: z.string(),
  source: z.union([documentSchema, z.strictObject({ derived: z.string() })]),
  asOf: isoDateSchema,
  profile: profileSchema,
  relevant: z
    .array(
      z.strictObject({
        instrument: z.string(),
        gain: z.literal(Object.values(GAINS)),
        basis: z.enum(['stated', 'derived']).meta({ description: 'Said by the source, or concluded from it.' }),
        why: z.string(),
      }),
    )
    .min(1),
});
export type EvaluationCase = z.infer<typeof caseSchema>;

/** For one company, which of two instruments comes first, and the sentence that says why. */
const pairsSchema = z.strictObject({
  id: z.string(),
  story: z.string(),
  asOf: isoDateSchema,
  profile: profileSchema,
  pairs: z
    .array(
      z.strictObject({
        above: z.string(),
        below: z.string(),
        why: z.string(),
        source: z.union([
          documentSchema.extend({ says: z.string() }),
          z.strictObject({ url: z.url(), says: z.string() }),
        ]),
      }),
    )
    .min(1),
});
export type EvaluationPairs = z.infer<typeof pairsSchema>;

export function readCases(): readonly EvaluationCase[] {
  return readFolder('cases', caseSchema);
}

export function readPairs(): readonly EvaluationPairs[] {
  return readFolder('pairs', pairsSchema);
}

function readFolder<Judgement>(name: string, schema: z.ZodType<Judgement>): readonly Judgement[] {
  const folder = join(import.meta.dirname, name);
  return readdirSync(folder)
    .toSorted()
    .map((file) => schema.parse(parse(readFileSync(join(folder, file), 'utf8'))));
}
