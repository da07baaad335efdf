import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { stdSerializers } from 'pino';
import type { LogLevel } from './config.ts';

const LONGEST_PATH = 100;

export type LogStream = { write(line: string): void };

/** Nine digits on their own or in three groups: an organisation number. Ids in hexadecimal are found first, and left alone. */
const ORGANISATION_NUMBER =
  /([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{32,})|(?<!\d)\d{3}([ .\u00a0+]?)\d{3}\2\d{3}(?!\d)/g;

/** Found in hardly any line, and sooner than an organisation number; no line without it has one. */
const NINE_DIGITS = /\d{3}[ .\u00a0+]?\d{3}[ .\u00a0+]?\d{3}/;

/** One JSON line per event. Organisation numbers are masked wherever they turn up, in messages and stacks too. */
export function loggerOptions({
  level,
  stream,
}: {
  readonly level: LogLevel;
  readonly stream?: LogStream | undefined;
}) {
  return {
    level,
    ...(stream && { stream }),
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, ...placeOf(request) }),
      res: ({ statusCode }: { readonly statusCode?: number | undefined }) => ({ status: statusCode }),
      err: stdSerializers.err,
    },
    hooks: { streamWrite: withoutOrganisationNumbers },
  };
}

/** One line per answered request, with what was asked in the terms of our routes and nothing of what was sent. */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' });
  }

  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    const line = { method: request.method, ...placeOf(request), status: reply.statusCode, ms };
    if (error) reply.log.error({ ...line, err: error }, 'answer broke off');
    else reply.log.info(line, 'answered');
  }
}

/** The pattern rather than the address, which may name a company; what fits no pattern is cut and has no query. */
function placeOf({ routeOptions, url }: FastifyRequest) {
  const route = routeOptions?.url;
  return route === undefined ? { path: decoded(url.replace(/[?#].*$/s, '')).slice(0, LONGEST_PATH) } : { route };
}

/** Decoded, so that the masking sees the digits as they were meant. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return 'unreadable';
  }
}

/** In a string the digits become stars; a bare JSON number becomes 0, so that the line stays JSON. */
export function withoutOrganisationNumbers(line: string): string {
  if (!NINE_DIGITS.test(line)) return line;
  return line.replace(ORGANISATION_NUMBER, (found, id: string | undefined, _separator, at: number) => {
    if (id !== undefined) return id;
    const isBare = /[:[,]/.test(line.charAt(at - 1)) && /[,}\]]/.test(line.charAt(at + found.length));
    return isBare ? '0' : '*'.repeat(found.length);
  });
}
