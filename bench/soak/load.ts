import { z } from 'zod';

/** What the soak's load process is asked for: mixed requests for so many seconds, as fast as they are answered or at a rate. */
export const soakLoadSchema = z.object({
  url: z.string(),
  seconds: z.number(),
  connections: z.int(),
  requestsPerSecond: z.int().optional(),
});
export type SoakLoad = z.infer<typeof soakLoadSchema>;

/** What came of it, with some of the answers nobody expected and every catalogue version that was seen. */
export const soakResultSchema = z.object({
  asked: z.record(z.string(), z.int()),
  expected: z.int(),
  notModified: z.int(),
  unexpected: z.int(),
  examples: z.array(z.string()),
  versions: z.array(z.string()),
  p50: z.number(),
  p99: z.number(),
});
export type SoakResult = z.infer<typeof soakResultSchema>;
