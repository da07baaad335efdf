import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { ENCODINGS, encodingFor } from './encoding.ts';

/** Below this an answer fits in the first packet anyway. */
const WORTH_PACKING_BYTES = 1024;

/** Up to this, packing at once costs the event loop no more than a stream to another thread, and the processor half. */
const PACKED_AT_ONCE_BYTES = 256 * 1024;

/**
 * Each answer is made for one caller and packed once, so the cheapest levels pay: brotli 1 leaves 16 of 87 kB in 0.16 ms,
 * brotli 4 leaves 14 in 0.64 ms. zstd has its own default, which is as cheap.
 */
const LEVELS = { brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }, zlibOptions: { level: 1 } };

/**
 * Packs answers as the caller accepts. Streams of lines (`application/x-ndjson`) are left as they are, so that each line
 * leaves when it is written.
 */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    encodings: [...ENCODINGS],
    threshold: WORTH_PACKING_BYTES,
    syncThreshold: PACKED_AT_ONCE_BYTES,
    globalDecompression: false,
    ...LEVELS,
  });
  app.addHook('onRoute', packBeforeHeadIsCut);
  // What was chosen is all the compression is told, so that it packs as the tag says.
  app.addHook('onRequest', async ({ headers }) => {
    headers['accept-encoding'] = encodingFor(headers);
  });
}

/** Fastify ends HEAD by measuring the body and dropping it; the compression, which came last, has to come before. */
function packBeforeHeadIsCut(route: RouteOptions): void {
  if (route.method !== 'HEAD' || !Array.isArray(route.onSend)) return;
  route.onSend = [...route.onSend.slice(0, -2), ...route.onSend.slice(-2).reverse()];
}
