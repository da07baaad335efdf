import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectBatch } from '#test/support/batches.ts';
import { prepareEmbeddedFolders } from '#test/support/embedded-folders.ts';
import { startService } from '#test/support/service-process.ts';

let folders: Awaited<ReturnType<typeof prepareEmbeddedFolders>>;
beforeAll(async () => {
  folders = await prepareEmbeddedFolders();
  return () => folders.remove();
});

/** Sends the head of a request and waits until the service asks for its body. */
async function beginRequest(address: string, body: string) {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  const head = [
    'POST /v1/matches HTTP/1.1',
    `Host: ${hostname}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    'Expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 100 Continue/);
  return {
    async finish(): Promise<string> {
      socket.write(body);
      return text(socket);
    },
  };
}

describe('a service that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s answers the request in flight, then ends in good order',
    async (signal) => {
      await using service = startService({ DATA_DIR: await folders.next(), LOG_LEVEL: 'info' });
      const address = await service.ready();
      const inFlight = await beginRequest(address, '{"company":{}}');
      const ended = service.kill(signal);
      await service.line(new RegExp(`${signal}: closing`));

      const answer = await inFlight.finish();

      expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
      expect(answer).toContain('"matches":');
      expect(await ended).toEqual({ code: 0, signal: null });
      expect(service.stderr).toEqual([]);
    },
  );

  it('in the middle of a batch answers what was sent, says where to go on, and ends in good order', async () => {
    await using service = startService({ DATA_DIR: await folders.next(), LOG_LEVEL: 'info', BATCH_WORKERS: '1' });
    const batch = connectBatch(await service.ready());
    batch.send({ limit: 1 });
    const first = await batch.next();

    const ended = service.kill('SIGTERM');
    const second = await batch.next();

    expect(first).toMatchObject({ line: 1, answer: expect.anything() });
    expect(second).toMatchObject({ line: 2, problem: { code: 'batch-interrupted' } });
    expect(await batch.next()).toBeUndefined();
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(service.stderr).toEqual([]);
  });

  it('while it opens the database ends in good order too', async () => {
    await using service = startService({ DATABASE_URL: 'postgresql://envei:envei@127.0.0.1:1/envei' });
    await service.line(/not ready/);

    expect(await service.kill('SIGTERM')).toEqual({ code: 0, signal: null });

    expect(service.stderr).toEqual([]);
  });
});
