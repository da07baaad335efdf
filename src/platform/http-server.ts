import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { createClientErrorHandler } from './client-error.ts';
import type { LogLevel } from './config.ts';
import { answerError, answerErrors, BODY_LIMIT_BYTES } from './error-handler.ts';
import { endConnectionsOnClose } from './graceful-shutdown.ts';
import { addStandardHeaders, setStandardHeaders } from './http-headers.ts';
import { readJsonBodies } from './input/json-body.ts';
import { refusePackedBodies } from './input/packed-bodies.ts';
import { serializerCompiler, validatorCompiler } from './input/validation.ts';
import { type LogStream, loggerOptions, RequestLog } from './logger.ts';
import { requestIdOf } from './request-id.ts';
import { answerUnknownRoutes } from './unknown-route.ts';

const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Longer than a proxy keeps an idle connection: 60 s for nginx and AWS, 600 s for Google's. A proxy must be the one to hang
 * up, or it sends a request on a connection we are just closing, and its caller gets a 502 nobody can explain.
 */
const KEEP_ALIVE_TIMEOUT_MS = 620_000;

/** Told of every answer as it is sent, before it is packed. */
export type AnswerWatch = (request: FastifyRequest, reply: FastifyReply, payload: unknown) => void;

export type HttpServerOptions = {
  /** Sent as `API-Version` with every answer. */
  readonly apiVersion: string;
  readonly logLevel: LogLevel;
  readonly logStream?: LogStream;
  readonly publicUrl?: string | undefined;
  /** Answers are sent as they were built; tests hold each to its schema with this. */
  readonly watchAnswer?: AnswerWatch | undefined;
};

/** A server without routes that reads, refuses, logs and words errors as every part of the service needs it. */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const { apiVersion, logLevel, logStream, publicUrl, watchAnswer } = options;
  const app = Fastify({
    logger: loggerOptions({ level: logLevel, stream: logStream }),
    logController: new RequestLog(),
    genReqId: requestIdOf,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    return503OnClosing: false,
    clientErrorHandler: createClientErrorHandler({ apiVersion, publicUrl }),
    frameworkErrors: (error, request, reply) => {
      setStandardHeaders(request, reply, apiVersion);
      answerError(error, request, reply, publicUrl);
    },
  });
  // Node takes the longer of the two for the whole request, whichever it was set for; the head's own default is longer.
  app.server.headersTimeout = REQUEST_TIMEOUT_MS;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  readJsonBodies(app);
  refusePackedBodies(app);
  addStandardHeaders(app, apiVersion);
  endConnectionsOnClose(app);
  answerErrors(app, { publicUrl });
  answerUnknownRoutes(app);
  if (watchAnswer !== undefined) watchAnswers(app, watchAnswer);
  return app;
}

function watchAnswers(app: FastifyInstance, watch: AnswerWatch): void {
  app.addHook('onSend', async (request, reply, payload) => {
    watch(request, reply, payload);
    return payload;
  });
}
