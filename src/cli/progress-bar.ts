import { SingleBar } from 'cli-progress';

export type ProgressBar = { readonly advance: (bytes: number) => void; readonly stop: () => void };

/** A bar on standard error that fills with the bytes that were read; nothing is drawn where nobody looks. */
export function createProgressBar(totalBytes: number): ProgressBar {
  const format = '{bar} {percentage} % of {total} bytes, {eta_formatted} left';
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, noTTYOutput: false });
  bar.start(totalBytes, 0);
  return { advance: (bytes) => bar.increment(bytes), stop: () => bar.stop() };
}

export const NO_PROGRESS_BAR: ProgressBar = { advance: () => {}, stop: () => {} };
