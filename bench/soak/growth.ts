/** What a process held at a time. */
export type MemorySample = { readonly seconds: number; readonly rss: number; readonly heap: number };

/** How a series grew: by least squares, so that one odd sample does not decide. */
export type Growth = {
  readonly mean: number;
  readonly perHour: number;
  /** What the slope comes to over the whole duration, as a share of the mean. */
  readonly share: number;
};

const SECONDS_PER_HOUR = 3600;

export function growthOf(samples: readonly MemorySample[], of: 'rss' | 'heap', durationSeconds: number): Growth {
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = meanOf(samples.map(({ seconds }) => seconds));
  const mean = meanOf(samples.map((sample) => sample[of]));
  const along = samples.map((sample) => (sample.seconds - middle) * (sample[of] - mean));
  const spread = samples.map(({ seconds }) => (seconds - middle) ** 2);
  const slope = meanOf(along) / meanOf(spread);
  return { mean, perHour: slope * SECONDS_PER_HOUR, share: (slope * durationSeconds) / mean };
}
