const LONGEST_WARM_UP_SECONDS = 300;
const LONGEST_BETWEEN_SAMPLES_SECONDS = 15;
const LONGEST_BETWEEN_VERSIONS_SECONDS = 60;

/** When what happens in a soak of so many minutes; a short one has everything more often. */
export type Schedule = {
  readonly seconds: number;
  readonly betweenSamples: number;
  readonly betweenVersions: number;
  /** How long at the start, and at the end, memory is looked at apart. */
  readonly edge: number;
};

export function scheduleFor(minutes: number): Schedule {
  const seconds = minutes * 60;
  return {
    seconds,
    betweenSamples: Math.min(LONGEST_BETWEEN_SAMPLES_SECONDS, seconds / 40),
    betweenVersions: Math.min(LONGEST_BETWEEN_VERSIONS_SECONDS, seconds / 8),
    edge: Math.min(LONGEST_WARM_UP_SECONDS, seconds / 4),
  };
}
