import { z } from 'zod';

/** What the load process is asked for: so many seconds of `POST /v1/matches`, by so many questions; the same as ever, or new ones. */
export const loadSchema = z.object({
  url: z.string(),
  seconds: z.number(),
  connections: z.int(),
  distinct: z.int(),
  isNew: z.boolean(),
});
export type Load = z.infer<typeof loadSchema>;

/** What came of it; faults are answers other than 2xx, broken connections and timeouts. */
export const loadResultSchema = z.object({
  requestsPerSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
  answered: z.int(),
  faults: z.int(),
});
export type LoadResult = z.infer<typeof loadResultSchema>;
