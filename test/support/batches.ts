import { once } from 'node:events';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { batchLineSchema } from '#features/matching/batch/batch.routes.ts';
import type { startApp } from './start-app.ts';

export const BATCH = '/v1/matches/batch';
export const NDJSON = 'application/x-ndjson';

export type BatchAnswer = z.infer<typeof batchLineSchema>;

type Client = Awaited<ReturnType<typeof startApp>>;
type Asking = { readonly language?: string; readonly query?: string };

/** Sends a whole batch and reads the whole answer. */
export async function sendBatch(client: Client, body: string | Buffer, { language = 'en', query = '' }: Asking = {}) {
  return client.post(`${BATCH}${query}`).type(NDJSON).set('accept-language', language).send(body);
}

/** The answers of a batch, each held to its schema. */
export async function askBatch(client: Client, body: string | Buffer, asking: Asking = {}): Promise<BatchAnswer[]> {
  const { text } = await sendBatch(client, body, asking);
  return text.trimEnd().split('\n').map(toAnswer);
}

export function toAnswer(text: string): BatchAnswer {
  return batchLineSchema.parse(JSON.parse(text));
}

/** The number of each line and what came of it: its code, or that it was answered. */
export function inShort(answers: readonly BatchAnswer[]): readonly (readonly [number, string])[] {
  return answers.map((answer) => [answer.line, 'problem' in answer ? answer.problem.code : 'answered']);
}

/** A batch on a connection of its own: lines go up one by one, and answers are read one by one. */
export async function openBatch(app: FastifyInstance) {
  return connectBatch(await app.listen({ port: 0, host: '127.0.0.1' }));
}

/** The same, with a service that listens already. */
export function connectBatch(address: string) {
  const upload = request(new URL(BATCH, address), { method: 'POST', headers: { 'content-type': NDJSON } });
  const response = once(upload, 'response');
  upload.flushHeaders();
  const answers = response.then(([message]) => createInterface({ input: message })[Symbol.asyncIterator]());
  return {
    upload,
    response: response.then(([message]) => message),
    send: (line: object) => upload.write(`${JSON.stringify(line)}\n`),
    /** The next answer, when it is there; undefined after the last. */
    next: async (): Promise<BatchAnswer | undefined> => {
      const { done, value } = await (await answers).next();
      return done === true ? undefined : toAnswer(value);
    },
  };
}
