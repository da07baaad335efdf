import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { startPlatformApp } from '#test/support/platform-app.ts';

async function get(ifNoneMatch?: string) {
  const app = await startPlatformApp();
  const asking = request(app.server).get('/v1/counted');
  return ifNoneMatch === undefined ? asking : asking.set('if-none-match', ifNoneMatch);
}

describe('an answer under a tag', () => {
  it('names its tag, strong', async () => {
    const answer = await get();

    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toBe('"v1-nb"');
    expect(answer.body).toEqual({ count: 7 });
  });

  it.each(['"v1-nb"', 'W/"v1-nb"', '"old", "v1-nb"', '"old",W/"v1-nb" , "x"', '*'])(
    'is not sent again to a caller who has %s',
    async (known) => {
      const answer = await get(known);

      expect(answer.status).toBe(304);
      expect(answer.text).toBe('');
      expect(answer.headers['etag']).toBe('"v1-nb"');
    },
  );

  it.each(['"v1-nn"', 'v1-nb', '"V1-NB"', ''])('is sent to a caller who has %s', async (known) => {
    const answer = await get(known);

    expect(answer.status).toBe(200);
  });
});
