import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { startPlatformApp } from '#test/support/platform-app.ts';

async function get(path: string, publicUrl?: string) {
  const app = await startPlatformApp({ publicUrl });
  return request(app.server).get(path);
}

describe('the specification', () => {
  it('says what the service is, where it is and under which licence', async () => {
    const { body } = await get('/v1/openapi.json', 'https://envei.example.no');

    expect(body).toMatchObject({
      openapi: '3.1.1',
      info: { title: 'Envei', version: '1.2.3', license: { name: 'MIT' }, contact: { name: 'Nobody' } },
      servers: [{ url: 'https://envei.example.no' }],
      tags: [{ name: 'things' }],
    });
  });

  it('holds the routes and the problems they can answer', async () => {
    const { body } = await get('/v1/openapi.json');

    expect(body.paths['/v1/things'].post.requestBody.content['application/json'].schema).toEqual({
      $ref: expect.stringMatching(/^#\/components\/schemas\/Thing/),
    });
    expect(body.paths['/v1/things'].post.responses['422'].content).toEqual({
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    });
  });

  it('refers to a schema that holds itself', async () => {
    const { body } = await get('/v1/openapi.json');

    expect(body.components.schemas.Tree.properties.parts).toMatchObject({
      items: { $ref: '#/components/schemas/Tree' },
    });
  });

  it('holds no schema that no route leads to, and every one that is referred to', async () => {
    const { body, text } = await get('/v1/openapi.json');

    const referred = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(Object.keys(body.components.schemas).toSorted()).toEqual([...new Set(referred)].toSorted());
  });
});

describe('Swagger UI', () => {
  it('is served from here alone', async () => {
    const page = await get('/docs');

    expect(page.status).toBe(200);
    expect(page.text).toContain('swagger-ui');
    expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
  });

  it('may be asked for as a page', async () => {
    const app = await startPlatformApp();

    const page = await request(app.server).get('/docs/static/swagger-ui.css').set('accept', 'text/css');

    expect(page.status).toBe(200);
  });
});
