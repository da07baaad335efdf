/** Pauses that last until a test ends them. */
export function createManualTimer() {
  let asked = Promise.withResolvers<void>();
  let over = Promise.withResolvers<void>();
  return {
    pause(signal: AbortSignal): Promise<void> {
      signal.addEventListener('abort', () => over.resolve());
      asked.resolve();
      return over.promise;
    },
    /** Ends the pause there is, and waits until the next one has begun. */
    async next(): Promise<void> {
      await this.end();
      await asked.promise;
    },
    /** Ends the pause there is, or the next one. */
    async end(): Promise<void> {
      await asked.promise;
      const ended = over;
      asked = Promise.withResolvers();
      over = Promise.withResolvers();
      ended.resolve();
    },
  };
}
