import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemSchema } from '#platform/problem.ts';
import { operationsOf, promisedAnswer, shownRequests, specificationSchema } from '#test/support/specification.ts';
import { startApp } from '#test/support/start-app.ts';
import { openApiText } from '../../scripts/openapi-text.ts';

const committed = readFileSync('openapi/openapi.json', 'utf8');
const specification = specificationSchema.parse(JSON.parse(committed));
const operations = operationsOf(specification);
const byId = operations.map((operation) => [operation.operationId, operation] as const);

describe('openapi/openapi.json', () => {
  it('is what the routes say; npm run openapi writes it anew', async () => {
    expect(committed).toBe(await openApiText());
  });

  it('is what the service serves, but for its version', async () => {
    const client = await startApp();

    const { body } = await client.get('/v1/openapi.json');

    expect(body.paths).toEqual(JSON.parse(committed).paths);
    expect(body.components).toEqual(JSON.parse(committed).components);
  });

  it('follows OpenAPI 3.1', () => {
    expect(specification.openapi).toMatch(/^3\.1\./);
  });

  it('names every operation once, in camelCase', () => {
    const ids = operations.map(({ operationId }) => operationId);

    expect(ids.filter((id) => !/^[a-z]+([A-Z][a-z]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds plural, kebab-case addresses without a slash at the end, or with /batch for many of one kind', () => {
    const [unversioned, resources] = [/^\/(health|problems)\//, /^\/v1(\/([a-z]+-)*[a-z]+(s|es)(\/\{[a-zA-Z]+\})?)+$/];
    const paths = Object.keys(specification.paths).map((path) => path.replace(/\/batch$/, ''));

    const odd = paths.filter((path) => !unversioned.test(path) && !resources.test(path));

    expect(odd).toEqual([]);
  });

  it('refers to no schema that it lacks, and holds none that is not referred to', () => {
    const referred = [...committed.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);

    expect(Object.keys(specification.components.schemas)).toEqual([...new Set(referred)].toSorted());
  });

  it('lets no object that names its fields take others', () => {
    const open: object[] = [];
    JSON.parse(committed, (_key, part) => {
      if (part?.type === 'object' && 'properties' in part && part.additionalProperties !== false) open.push(part);
      return part;
    });

    expect(open).toEqual([]);
  });

  it('shows a problem that is one', () => {
    const examples: unknown = specification.components.schemas['Problem']?.['examples'];

    expect(problemSchema.array().nonempty().safeParse(examples).error).toBeUndefined();
  });

  it('names the request of a match and offers its examples by name', () => {
    const media = specification.paths['/v1/matches']?.['post']?.requestBody?.content['application/json'];

    expect(media?.schema).toEqual({ $ref: '#/components/schemas/MatchRequest' });
    expect(Object.keys(media?.examples ?? {})).toEqual([
      'medtech-to-production',
      'exporter-with-foreign-buyer',
      'early-biotech',
    ]);
  });
});

/** An answer as it was promised: a value, or one for each line. */
function contentOf({ type, body, text }: { readonly type: string; readonly body: unknown; readonly text: string }) {
  if (type !== 'application/x-ndjson') return body;
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe.each(byId)('the operation %s', (_, operation) => {
  it('says what it is for, under a declared tag', () => {
    const declared = specification.tags.map(({ name }) => name);

    expect(operation.summary).not.toBe('');
    expect(operation.description).not.toBe('');
    expect(operation.tags).not.toEqual([]);
    expect(declared).toEqual(expect.arrayContaining(operation.tags));
  });

  it('tells what each answer holds, and tells of mistakes as problems', () => {
    const answers = Object.entries(operation.responses);
    const refused = answers.filter(([status]) => Number(status) >= 400);

    expect(answers.filter(([, { description }]) => description === 'Default Response')).toEqual([]);
    expect(refused.map(([status]) => status)).toContain('406');
    for (const [, { content }] of refused) {
      expect(content).toEqual({ 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } });
    }
  });

  it.each(shownRequests(operation).map((shown) => [shown.title, shown] as const))(
    'answers %s as it promises',
    async (_title, { method, url, body }) => {
      const client = await startApp();
      const promised = promisedAnswer(specification, operation);

      const asking =
        method === 'post'
          ? client
              .post(url)
              .type(body?.mediaType ?? '')
              .send(body?.text)
          : client.get(url);
      const answer = await asking;

      expect(answer.status).toBe(200);
      expect(promised.safeParse(contentOf(answer)).error).toBeUndefined();
    },
  );

  it('leaves no part of its address to be guessed', () => {
    const gaps = operation.parameters.filter((parameter) => parameter.in === 'path' && parameter.example === undefined);

    expect(gaps).toEqual([]);
  });
});
