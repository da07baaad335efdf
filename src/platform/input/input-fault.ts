import type { FaultCode } from '../wording/fault-texts.ts';
import type { TextParams } from '../wording/template.ts';

/** Which part of a request was checked, in Fastify's words. */
export type HttpPart = 'body' | 'params' | 'querystring' | 'headers';

/** One thing wrong with the input, as data: it is worded when the answer's language is known. */
export type InputFault = {
  readonly path: readonly PropertyKey[];
  readonly part: HttpPart;
  /** One of ours, or one that a schema's own check raised through `params.code`. */
  readonly code: FaultCode | (string & {});
  readonly params: TextParams;
};
