import { EventEmitter, once } from 'node:events';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { closeOnSignal } from '#platform/graceful-shutdown.ts';
import { startPlatformApp } from '#test/support/platform-app.ts';

/** A process to send signals to, and the exit codes it was ended with. */
function aProcess(close: () => Promise<unknown>, patienceMs = 10_000) {
  const signals = new EventEmitter();
  const said: string[] = [];
  const exits = new EventEmitter();
  const exit = (code: number) => exits.emit('exit', code);
  const log = { info: (text: string) => said.push(text), error: (_: object, text: string) => said.push(text) };
  closeOnSignal({ close, log, signals, exit, patienceMs });
  return { signals, said, exited: once(exits, 'exit').then(([code]) => code) };
}

const never = () => new Promise(() => {});

describe('the end of the process', () => {
  it.each(['SIGTERM', 'SIGINT'])('comes in good order on %s', async (signal) => {
    const closed: string[] = [];
    const { signals, exited, said } = aProcess(async () => closed.push('closed'));

    signals.emit(signal);

    expect(await exited).toBe(0);
    expect(closed).toEqual(['closed']);
    expect(said).toEqual([`${signal}: closing`]);
  });

  it('comes anyway when closing takes too long', async () => {
    const { signals, exited, said } = aProcess(never, 1);

    signals.emit('SIGTERM');

    expect(await exited).toBe(1);
    expect(said).toContain('closing took too long: ending anyway');
  });

  it('comes when closing fails', async () => {
    const { signals, exited, said } = aProcess(async () => {
      throw new Error('stuck');
    });

    signals.emit('SIGTERM');

    expect(await exited).toBe(1);
    expect(said).toContain('closing failed');
  });

  it('comes at once on a second signal', async () => {
    const { signals, exited } = aProcess(never);

    signals.emit('SIGTERM');
    signals.emit('SIGINT');

    expect(await exited).toBe(1);
  });

  it('waits for requests in flight and answers them', async () => {
    const gate = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    const app = await startPlatformApp({
      register: (scope) => {
        scope.get('/v1/slow', async () => {
          arrived.resolve();
          await gate.promise;
          return { done: true };
        });
      },
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { signals, exited } = aProcess(() => app.close());
    const answering = request(app.server).get('/v1/slow').then();
    await arrived.promise;

    signals.emit('SIGTERM');
    gate.resolve();

    expect((await answering).body).toEqual({ done: true });
    expect(await exited).toBe(0);
  });
});
