// A bare Fastify route: reads the same JSON, looks at nothing, and answers with what it was given, as text or as bytes.
import fastify from 'fastify';
import { z } from 'zod';
import { answerQuestions } from '../child-process.ts';

const cannedSchema = z.object({
  body: z.string(),
  headers: z.record(z.string(), z.string()),
  as: z.enum(['text', 'bytes']),
});

answerQuestions(cannedSchema, async ({ body, headers, as }) => {
  const app = fastify();
  const canned = as === 'bytes' ? Buffer.from(body) : body;
  app.post('/v1/matches', async (_request, reply) => reply.headers(headers).send(canned));
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }) };
});
