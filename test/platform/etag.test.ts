import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { startPlatformApp } from '#test/support/platform-app.ts';

async function get(ifNoneMatch?: string) {
  const app = await startPlatformApp();
  const asking = request(app.server).get('/v1/counted').set('accept-encoding', 'identity');
  return ifNoneMatch === undefined ? asking : asking.set('if-none-match', ifNoneMatch);
}

describe('an answer under a tag', () => {
  it('names its tag, strong', async () => {
    const answer = await get();

    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toBe('"v1-nb.1.2.3"');
    expect(answer.body).toEqual({ count: 7 });
  });

  it.each(['"v1-nb.1.2.3"', 'W/"v1-nb.1.2.3"', '"old", "v1-nb.1.2.3"', '"old",W/"v1-nb.1.2.3" , "x"', '*'])(
    'is not sent again to a caller who has %s',
    async (known) => {
      const answer = await get(known);

      expect(answer.status).toBe(304);
      expect(answer.text).toBe('');
      expect(answer.headers['etag']).toBe('"v1-nb.1.2.3"');
    },
  );

  it.each(['"v1-nn.1.2.3"', 'v1-nb.1.2.3', '"V1-NB.1.2.3"', ''])('is sent to a caller who has %s', async (known) => {
    const answer = await get(known);

    expect(answer.status).toBe(200);
  });
});
