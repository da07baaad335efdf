import type { FastifySchemaCompiler, FastifySerializerCompiler } from 'fastify';
import type { z } from 'zod';
import { Problem } from '../problem.ts';
import type { HttpPart } from './input-fault.ts';
import { faultsIn } from './input-faults.ts';

/** Parses a part of the request; what does not fit becomes one problem with everything that is wrong. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const part = toHttpPart(httpPart);
  return (data: unknown) => {
    const result = schema.safeParse(data);
    if (result.success) return { value: result.data };
    const code = part === 'body' ? 'invalid-request' : 'invalid-parameters';
    return { error: new Problem(code, { faults: faultsIn(schema, data, part) }) };
  };
};

/** Plain JSON: our own answers are typed, and tests hold them to their schemas. */
export const serializerCompiler: FastifySerializerCompiler<unknown> = () => (data: unknown) => JSON.stringify(data);

function toHttpPart(part: string | undefined): HttpPart {
  return part === 'params' || part === 'querystring' || part === 'headers' ? part : 'body';
}
