import { z } from 'zod';
import type { Interval } from '../profile/possible.ts';

/** The day a criterion is about: when the company applies, when the project is approved, or when aid is granted. */
const MOMENTS = ['application', 'approval', 'award'] as const;
export const momentSchema = z.enum(MOMENTS);
export type Moment = z.infer<typeof momentSchema>;

/** When each moment falls, as day numbers; a span where the day is not known. */
export type Moments = Readonly<Record<Moment, Interval>>;
