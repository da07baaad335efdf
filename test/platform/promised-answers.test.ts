import type { FastifyReply } from 'fastify';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startPlatformApp } from '#test/support/platform-app.ts';
import { driftsIn } from '#test/support/promised-answers.ts';

const response = { 200: z.object({ count: z.int(), note: z.string().optional(), unit: z.string().default('kroner') }) };

/** What is found in the answer of a route that promises a count. */
async function driftsOf(answer: (reply: FastifyReply) => unknown): Promise<readonly string[]> {
  const drifts: string[] = [];
  const app = await startPlatformApp({
    watchAnswer: (...sent) => void drifts.push(...driftsIn(...sent)),
    register: (scope) => scope.get('/v1/counts', { schema: { response } }, async (_request, reply) => answer(reply)),
  });
  await request(app.server).get('/v1/counts');
  return drifts;
}

describe('an answer in a test', () => {
  it('is what its route declares', async () => {
    expect(await driftsOf(() => ({ count: 7, note: undefined, unit: 'euro' }))).toEqual([]);
  });

  it.each([
    ['lacks a field', { unit: 'euro' }],
    ['has a field of another type', { count: '7', unit: 'euro' }],
    ['has a field more', { count: 7, unit: 'euro', more: 1 }],
    ['leaves a field to its default', { count: 7 }],
    ['has null for what may be left out', { count: 7, unit: 'euro', note: null }],
  ])('is found to drift when it %s', async (_how, body) => {
    expect(await driftsOf(() => body)).toEqual([expect.stringContaining('GET /v1/counts answered 200')]);
  });

  it('is found to drift when its status is not declared', async () => {
    expect(await driftsOf((reply) => reply.code(201).send({ count: 7 }))).toEqual([
      'GET /v1/counts answered 201 as application/json, which it does not declare',
    ]);
  });

  it('is found to drift when its media type is not declared', async () => {
    expect(await driftsOf((reply) => reply.type('text/plain').send('{"count":7}'))).toEqual([
      'GET /v1/counts answered 200 as text/plain, which it does not declare',
    ]);
  });
});
