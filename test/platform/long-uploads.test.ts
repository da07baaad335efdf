import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createClientErrorHandler } from '#platform/client-error.ts';
import { receiveLong } from '#platform/long-uploads.ts';
import { Problem } from '#platform/problem.ts';
import { startPlatformApp } from '#test/support/platform-app.ts';

/** An upload by hand, and the connection it comes on. */
function anUpload({ longestPauseMs }: { readonly longestPauseMs?: number } = {}) {
  const connection = { destroyed: false, writable: true, written: '', destroy: () => {}, end: () => {} };
  const body = Object.assign(new PassThrough(), { socket: connection, setTimeout: () => {} });
  const closing = new AbortController();
  const pieces = receiveLong(body, { closing: closing.signal, longestPauseMs });
  return { body, pieces, closing, connection };
}

async function codeOf(reading: Promise<unknown>): Promise<string | undefined> {
  const outcome: unknown = await reading.catch((error: unknown) => error);
  return outcome instanceof Problem ? outcome.code : undefined;
}

describe('a long upload', () => {
  it('gives its bytes as they come, to the end', async () => {
    const { body, pieces } = anUpload();

    body.write('one');
    const first = await pieces.next();
    body.end('two');

    expect(String(first.value)).toBe('one');
    expect((await Array.fromAsync(pieces)).map(String)).toEqual(['two']);
  });

  it('may not stand still for longer than it may pause', async () => {
    const { pieces } = anUpload({ longestPauseMs: 1 });

    expect(await codeOf(pieces.next())).toBe('request-timeout');
  });

  it.each(['before', 'while'])('stops when the service closes, %s it waits, with what is told then', async (when) => {
    const { pieces, closing } = anUpload();
    const close = () => closing.abort(new Problem('batch-interrupted'));

    if (when === 'before') close();
    const reading = codeOf(pieces.next());
    close();

    expect(await reading).toBe('batch-interrupted');
  });

  it('that breaks off is told as a request that cannot be read', async () => {
    const { body, pieces } = anUpload();

    body.destroy(new Error('gone'));

    expect(await codeOf(pieces.next())).toBe('malformed-request');
  });

  it('leaves the connection open when nobody reads on, so that the answer can be finished', async () => {
    const { body, pieces } = anUpload();
    body.write('one');
    await pieces.next();

    await pieces.return(undefined);

    expect(body.destroyed).toBe(false);
  });
});

describe('what is wrong with the connection of a long upload', () => {
  const handle = createClientErrorHandler({ apiVersion: '1.2.3' });
  const error = (code: string) => Object.assign(new Error(code), { code });

  it('is not that it takes longer than a whole request may', async () => {
    const { body, pieces, connection } = anUpload();

    handle(error('ERR_HTTP_REQUEST_TIMEOUT'), connection);
    body.end('all the same');

    expect((await Array.fromAsync(pieces)).map(String)).toEqual(['all the same']);
  });

  it('is told by the answer that has begun: the upload ends there', async () => {
    const { pieces, connection } = anUpload();
    const reading = codeOf(pieces.next());

    handle(error('HPE_INVALID_CHUNK_SIZE'), connection);

    expect(await reading).toBe('malformed-request');
  });
});

describe('the time a whole request may take', () => {
  it('is no shorter than the time its head may take, or Node would swap the two', async () => {
    const { server } = await startPlatformApp();

    expect(server.requestTimeout).toBe(30_000);
    expect(server.headersTimeout).toBeLessThanOrEqual(server.requestTimeout);
  });
});
