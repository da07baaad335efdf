import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const PATIENCE_MS = 10_000;
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

export type ShutdownOptions = {
  /** Stops accepting, answers what is in flight, and lets go of everything held. */
  readonly close: () => Promise<unknown>;
  readonly log: { info(message: string): void; error(details: object, message: string): void };
  readonly signals?: { on(signal: (typeof SIGNALS)[number], listener: () => void): unknown };
  readonly exit?: (code: number) => void;
  readonly patienceMs?: number;
};

/** The first signal ends the process in good order and in bounded time; a second one ends it at once. */
export function closeOnSignal(options: ShutdownOptions): void {
  const { signals = process, exit = (code) => process.exit(code), log } = options;
  let isClosing = false;
  const onSignal = (signal: string) => {
    if (isClosing) {
      exit(1);
      return;
    }
    isClosing = true;
    log.info(`${signal}: closing`);
    void closeInTime(options).then(exit);
  };
  for (const signal of SIGNALS) signals.on(signal, () => onSignal(signal));
}

async function closeInTime({ close, log, patienceMs = PATIENCE_MS }: ShutdownOptions): Promise<number> {
  const patience = new AbortController();
  const late = delay(patienceMs, 'late' as const, { signal: patience.signal }).catch(() => 'late' as const);
  try {
    const outcome = await Promise.race([close().then(() => 'closed' as const), late]);
    if (outcome === 'late') log.error({ patienceMs }, 'closing took too long: ending anyway');
    return outcome === 'closed' ? 0 : 1;
  } catch (err) {
    log.error({ err }, 'closing failed');
    return 1;
  } finally {
    patience.abort();
  }
}

/** A client that keeps its connection would hold up the end: it is told, with its last answer, to let go of it. */
export function endConnectionsOnClose(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}
