import { z } from 'zod';
import { PROVIDER_IDS } from '#core/catalogue/provider.ts';
import { PHASES } from '#core/profile/facts/options.ts';

export const SCALE_IDS = ['trl', 'cri'] as const;

const levels = z.strictObject({ min: z.int(), max: z.int() });

export const providersSchema = z
  .strictObject({
    providers: z.array(
      z.strictObject({
        id: z.enum(PROVIDER_IDS),
        name: z.string(),
        instruments: z.int().meta({ description: 'How many.' }),
      }),
    ),
  })
  .meta({ id: 'Providers', description: 'Those who run instruments.' });

export const phasesSchema = z
  .strictObject({
    phases: z.array(
      z.strictObject({
        id: z.enum(PHASES),
        name: z.string(),
        definition: z.string(),
        leavesWhen: z.string().optional().meta({ description: 'What has happened when it is over.' }),
        trl: levels.optional(),
        cri: levels.optional(),
        needsExport: z.boolean().meta({ description: 'Only a company that exports, or plans to, is in it.' }),
      }),
    ),
  })
  .meta({ id: 'Phases', description: 'The five phases a company moves through; it can be in several at once.' });

export const scalesSchema = z
  .strictObject({
    scales: z.array(
      z.strictObject({
        id: z.enum(SCALE_IDS),
        name: z.string(),
        description: z.string(),
        source: z.string(),
        levels: z.array(z.strictObject({ level: z.int(), name: z.string(), description: z.string() })),
      }),
    ),
  })
  .meta({ id: 'Scales', description: 'The two readiness scales, level by level.' });
