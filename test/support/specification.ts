import { z } from 'zod';

const exampleSchema = z.strictObject({ summary: z.string(), value: z.unknown() });
const examples = { example: z.unknown().optional(), examples: z.record(z.string(), exampleSchema).optional() };

const parameterSchema = z.looseObject({ name: z.string(), in: z.enum(['path', 'query']), ...examples });
const mediaSchema = z.strictObject({ schema: z.record(z.string(), z.unknown()), ...examples }).partial();
const responseSchema = z.looseObject({ description: z.string(), content: z.record(z.string(), mediaSchema) });

const operationSchema = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  parameters: z.array(parameterSchema).default([]),
  requestBody: z.looseObject({ content: z.record(z.string(), mediaSchema) }).optional(),
  responses: z.record(z.string(), responseSchema),
});
type OperationFields = z.infer<typeof operationSchema>;
export type Operation = OperationFields & { readonly path: string; readonly method: string };

export const specificationSchema = z.looseObject({
  openapi: z.string(),
  tags: z.array(z.looseObject({ name: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
});
export type Specification = z.infer<typeof specificationSchema>;

export function operationsOf({ paths }: Specification): readonly Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method })),
  );
}

/** A request the specification shows. */
export type ShownRequest = {
  readonly title: string;
  readonly method: string;
  readonly url: string;
  readonly body?: { readonly mediaType: string; readonly text: string };
};

/** Every request that the examples of an operation make, one example at a time; the path takes those it needs. */
export function shownRequests({
  path,
  method,
  operationId,
  parameters,
  requestBody,
}: Operation): readonly ShownRequest[] {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const url = inPath.reduce((text, { name, example }) => text.replace(`{${name}}`, String(example)), path);
  const asked = { method, url };
  const bare = requestBody === undefined ? [{ ...asked, title: operationId }] : [];
  const queries = parameters.flatMap((parameter) =>
    (parameter.in === 'query' ? namedExamples(parameter) : []).map(([name, value]) => ({
      method,
      url: `${url}?${new URLSearchParams({ [parameter.name]: String(value) })}`,
      title: `${operationId} with ${parameter.name}: ${name}`,
    })),
  );
  const bodies = Object.entries(requestBody?.content ?? {}).flatMap(([mediaType, media]) =>
    namedExamples(media).map(([name, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return { ...asked, title: `${operationId}: ${name} as ${mediaType}`, body: { mediaType, text } };
    }),
  );
  return [...bare, ...queries, ...bodies];
}

type WithExamples = Pick<z.infer<typeof parameterSchema>, 'example' | 'examples'>;

function namedExamples({ example, examples: named = {} }: WithExamples) {
  const single = example === undefined ? [] : [['the example', example] as const];
  return [...single, ...Object.entries(named).map(([name, { value }]) => [name, value] as const)];
}

/** What a successful answer promises: of the whole, or of each line where it has lines. */
export function promisedAnswer(specification: Specification, operation: Operation): z.ZodType {
  const { content } = operation.responses['200'] ?? {};
  const whole = content?.['application/json']?.schema;
  const ofEachLine = content?.['application/x-ndjson']?.schema?.['x-itemSchema'];
  return whole === undefined
    ? promisedSchema(specification, z.record(z.string(), z.unknown()).parse(ofEachLine)).array().nonempty()
    : promisedSchema(specification, whole);
}

/** A schema of the specification as zod, so that an answer can be held against what was promised. */
function promisedSchema({ components }: Specification, schema: object | undefined): z.ZodType {
  const text = JSON.stringify({ ...schema, $defs: components.schemas });
  return z.fromJSONSchema(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')));
}
