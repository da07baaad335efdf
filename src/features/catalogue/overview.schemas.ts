import { z } from 'zod';
import { LANES, STATUSES } from '#core/catalogue/kinds.ts';
import { COUNTED_BY } from '#core/catalogue/overview.ts';
import { PHASES } from '#core/profile/facts/options.ts';

export const overviewSchema = z
  .strictObject({
    catalogueVersion: z.string(),
    instruments: z.int().meta({ description: 'How many there are in all, whatever their status.' }),
    counts: z
      .record(z.enum(COUNTED_BY), z.record(z.string(), z.int()))
      .meta({ description: 'How many have each value; one with two phases or types counts in both.' }),
    cells: z
      .array(
        z.strictObject({
          phase: z.strictObject({ id: z.enum(PHASES), name: z.string() }),
          lane: z.strictObject({ id: z.enum(LANES), name: z.string() }),
          instruments: z.array(
            z.strictObject({ id: z.string(), name: z.string(), status: z.enum(STATUSES), url: z.string().nullable() }),
          ),
        }),
      )
      .meta({ description: 'Every phase with every lane, and the instruments that stand there.' }),
  })
  .meta({
    id: 'CatalogueOverview',
    description: 'The catalogue at a glance: counts, and a table of phases and lanes.',
  });
