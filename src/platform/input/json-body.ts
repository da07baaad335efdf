import type { FastifyInstance } from 'fastify';
import type { LocalizedText } from '../language.ts';
import { Problem } from '../problem.ts';

/** Bodies are JSON in UTF-8 and nothing else; a body that a route waits for must be there. */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    const text = decoded(bytes);
    if (text === undefined) done(new Problem('malformed-json', { params: { place: '' } }));
    else parse(request, text, (error, body) => done(error && toProblem(text), body));
  });
  app.addHook('preValidation', async (request) => {
    if (request.body === undefined && request.routeOptions.schema?.body !== undefined) throw new Problem('empty-body');
  });
}

/** Fastify would replace bytes that are not UTF-8, and a name would be stored garbled. */
function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function toProblem(text: string): Problem {
  if (text.trim() === '') return new Problem('empty-body');
  return new Problem('malformed-json', { params: { place: placeOfError(text) } });
}

/** Only the place is taken from the parser's message: the rest quotes the body. */
function placeOfError(text: string): LocalizedText | '' {
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(messageOfParser(text)) ?? [];
  if (line === undefined) return '';
  return {
    nb: ` (linje ${line}, kolonne ${column})`,
    nn: ` (linje ${line}, kolonne ${column})`,
    en: ` (line ${line}, column ${column})`,
  };
}

function messageOfParser(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
