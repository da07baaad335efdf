// A bare Fastify route: reads the same JSON, looks at nothing, and answers with a text it was given. What no service can beat.
import fastify from 'fastify';
import { z } from 'zod';
import { answerQuestions } from '../child-process.ts';

const cannedSchema = z.object({ body: z.string(), headers: z.record(z.string(), z.string()) });

answerQuestions(cannedSchema, async ({ body, headers }) => {
  const app = fastify();
  app.post('/v1/matches', async (_request, reply) => reply.headers(headers).send(body));
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }) };
});
