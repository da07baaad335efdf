import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { breakOff, isLongUpload } from './long-uploads.ts';
import { PROBLEM_STATUS, Problem, type ProblemCode } from './problem.ts';
import { toProblemBody } from './problem-answer.ts';

const REASON_PHRASES = {
  'malformed-request': 'Bad Request',
  'request-timeout': 'Request Timeout',
  'headers-too-large': 'Request Header Fields Too Large',
} as const satisfies Partial<Record<ProblemCode, string>>;

const TOO_SLOW = 'ERR_HTTP_REQUEST_TIMEOUT';

type Options = { readonly apiVersion: string; readonly publicUrl?: string | undefined };

type Connection = Pick<Socket, 'destroyed' | 'writable'> & { destroy(): unknown; end(text: string): unknown };

/** Answers what never became a request: Node could not read it as HTTP, so its language is unknown too. */
export function createClientErrorHandler({ apiVersion, publicUrl = '' }: Options) {
  return (error: Error & { readonly code?: string }, socket: Connection): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
      socket.destroy();
      return;
    }
    if (isLongUpload(socket)) {
      if (error.code !== TOO_SLOW) breakOff(socket);
      return;
    }
    const code = codeOf(error.code);
    const requestId = randomUUID();
    const body = JSON.stringify(toProblemBody(new Problem(code), { language: 'nb', requestId, baseUrl: publicUrl }));
    const head = [
      `HTTP/1.1 ${PROBLEM_STATUS[code]} ${REASON_PHRASES[code]}`,
      'Content-Type: application/problem+json',
      'Content-Language: nb',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `API-Version: ${apiVersion}`,
      `Request-Id: ${requestId}`,
      'Cache-Control: no-store',
      'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
}

function codeOf(errorCode: string | undefined): keyof typeof REASON_PHRASES {
  if (errorCode === TOO_SLOW) return 'request-timeout';
  return errorCode === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'malformed-request';
}
