import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ENVIRONMENT_VARIABLES } from '#platform/config.ts';
import { startApp } from '#test/support/start-app.ts';
import { EXAMPLE_REQUEST, withExample, writeDown } from '../../scripts/readme-example.ts';

const readme = readFileSync('README.md', 'utf8');
const manifest = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const [shell, answers] = ['sh', 'json'].map((language) => blocksOf(language));
const requests = (shell ?? [])
  .flatMap((block) => block.split(/^(?=curl )/m))
  .filter((text) => text.startsWith('curl '));

function blocksOf(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);
}

/** What a curl command sends: to which path, with which headers and body. */
function toRequest(curl: string) {
  const headers = [...curl.matchAll(/ -H '([^:']+): ([^']+)'/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  return {
    path: /http:\/\/127\.0\.0\.1:3000([^\s']+)/.exec(curl)?.[1] ?? '',
    headers: Object.fromEntries(headers),
    body: / -d '([^']*)'/.exec(curl)?.[1],
  };
}

async function send(curl: string) {
  const { path, headers, body } = toRequest(curl);
  const app = await startApp();
  return body === undefined ? app.get(path).set(headers) : app.post(path).set(headers).send(body);
}

describe('README.md', () => {
  it('shows a request with the answer it gets today (npm run readme rewrites it)', async () => {
    const app = await startApp();

    const answer = await app.post('/v1/matches').set('accept-language', 'en').send(EXAMPLE_REQUEST);

    expect(answer.status).toBe(200);
    expect(withExample(readme, writeDown(answer.body))).toBe(readme);
  });

  it.each(requests)('shows only requests that are answered: %s', async (curl) => {
    const answer = await send(curl);

    expect(answer.status).toBe(200);
  });

  it('shows answers in JSON', () => {
    expect(requests.length).toBeGreaterThan(1);
    expect((answers ?? []).map((text) => typeof JSON.parse(text))).toEqual(['object']);
  });

  it('lists every environment variable and no other', () => {
    const listed = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);

    expect(listed).toEqual(ENVIRONMENT_VARIABLES);
  });

  it('starts and tests with commands that exist', () => {
    const [first = '', second = ''] = shell ?? [];

    expect([first.trim(), second.trim()]).toEqual(['npm ci && npm start', 'npm test']);
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['start', 'test', 'readme']));
  });
});

describe('the documents', () => {
  const documents = globSync(['*.md', 'docs/**/*.md']);

  it.each(documents)('link from %s only to files that exist', (path) => {
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));

    expect(local.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });
});
