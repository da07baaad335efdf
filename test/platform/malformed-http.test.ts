import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { createClientErrorHandler } from '#platform/client-error.ts';
import { problemSchema } from '#platform/problem.ts';
import { startPlatformApp } from '#test/support/platform-app.ts';

/** What the server answers, byte for byte, to what is written on a bare connection. */
async function answerTo(bytes: string): Promise<{ readonly head: string; readonly body: unknown }> {
  const app = await startPlatformApp();
  const address = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const socket = connect(Number(address.port), address.hostname);
  await once(socket, 'connect');
  socket.write(bytes);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  return { head, body: JSON.parse(body) };
}

describe('what is not HTTP', () => {
  it.each([
    ['nonsense', 'HELLO\r\n\r\n', 400, 'malformed-request'],
    ['an unknown method', 'FETCH / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'malformed-request'],
    ['a broken header', 'GET / HTTP/1.1\r\nHost: x\r\nbad header\r\n\r\n', 400, 'malformed-request'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(70_000)}\r\n\r\n`, 431, 'headers-too-large'],
  ])('such as %s is refused as a problem', async (_, bytes, status, code) => {
    const { head, body } = await answerTo(bytes);

    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain('Content-Type: application/problem+json');
    expect(head).toContain('API-Version: 1.2.3');
    expect(problemSchema.parse(body)).toMatchObject({ status, code });
  });
});

describe('a connection', () => {
  class FakeSocket {
    written = '';
    destroyed = false;
    writable = true;
    end(text: string): void {
      this.written += text;
    }
    destroy(): void {
      this.destroyed = true;
    }
  }
  const handle = createClientErrorHandler({ apiVersion: '1.2.3', publicUrl: 'https://envei.example.no' });

  it('that sends too slowly is told so', () => {
    const socket = new FakeSocket();

    handle(Object.assign(new Error('slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket);

    expect(socket.written).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(socket.written).toContain('https://envei.example.no/problems/request-timeout');
  });

  it('that was reset is let go without a word', () => {
    const socket = new FakeSocket();

    handle(Object.assign(new Error('reset'), { code: 'ECONNRESET' }), socket);

    expect(socket).toMatchObject({ written: '', destroyed: true });
  });
});
