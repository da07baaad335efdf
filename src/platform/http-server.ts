import Fastify, { type FastifyInstance } from 'fastify';
import { createClientErrorHandler } from './client-error.ts';
import type { LogLevel } from './config.ts';
import { answerError, answerErrors, BODY_LIMIT_BYTES } from './error-handler.ts';
import { endConnectionsOnClose } from './graceful-shutdown.ts';
import { addStandardHeaders, setStandardHeaders } from './http-headers.ts';
import { readJsonBodies } from './input/json-body.ts';
import { serializerCompiler, validatorCompiler } from './input/validation.ts';
import { type LogStream, loggerOptions, RequestLog } from './logger.ts';
import { requestIdOf } from './request-id.ts';
import { answerUnknownRoutes } from './unknown-route.ts';

const REQUEST_TIMEOUT_MS = 30_000;

export type HttpServerOptions = {
  /** Sent as `API-Version` with every answer. */
  readonly apiVersion: string;
  readonly logLevel: LogLevel;
  readonly logStream?: LogStream;
  readonly publicUrl?: string | undefined;
};

/** A server without routes that reads, refuses, logs and words errors as every part of the service needs it. */
export function createHttpServer({ apiVersion, logLevel, logStream, publicUrl }: HttpServerOptions): FastifyInstance {
  const app = Fastify({
    logger: loggerOptions({ level: logLevel, stream: logStream }),
    logController: new RequestLog(),
    genReqId: requestIdOf,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
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
  addStandardHeaders(app, apiVersion);
  endConnectionsOnClose(app);
  answerErrors(app, { publicUrl });
  answerUnknownRoutes(app);
  return app;
}
