type Fields = Readonly<Record<string, unknown>>;

const EXAMPLES = 'x-examples';
const NO_DESCRIPTION = 'Default Response';

/** Takes named examples out of a body that is a reference, beside which the generator would drop them. */
export function liftExamples(schema: Fields): Fields {
  const { [EXAMPLES]: examples, ...body } = asFields(schema['body']);
  return examples === undefined ? schema : { ...schema, body, [EXAMPLES]: examples };
}

/** Puts named examples where Swagger UI offers them, and says of each answer what its schema says of itself. */
export function completeOperations<Document extends object>(document: Document): Document {
  const { components, paths } = asFields(document);
  const schemas = asFields(asFields(components)['schemas']);
  const complete = (operation: unknown) => describeResponses(nameExamples(asFields(operation)), schemas);
  return { ...document, paths: mapValues(paths, (item) => mapValues(item, complete)) };
}

function nameExamples({ [EXAMPLES]: examples, ...operation }: Fields): Fields {
  if (examples === undefined) return operation;
  const requestBody = asFields(operation['requestBody']);
  const content = mapValues(requestBody['content'], (media) => ({ ...asFields(media), examples }));
  return { ...operation, requestBody: { ...requestBody, content } };
}

function describeResponses(operation: Fields, schemas: Fields): Fields {
  const responses = mapValues(operation['responses'], (part) => {
    const response = asFields(part);
    return response['description'] === NO_DESCRIPTION ? { ...response, ...describe(response, schemas) } : response;
  });
  return { ...operation, responses };
}

function describe(response: Fields, schemas: Fields): Fields {
  const [media] = Object.values(asFields(response['content']));
  const name = String(asFields(asFields(media)['schema'])['$ref']).replace('#/components/schemas/', '');
  const { description = NO_DESCRIPTION } = asFields(schemas[name]);
  return { description };
}

function mapValues(part: unknown, change: (value: unknown) => unknown): Fields {
  return Object.fromEntries(Object.entries(asFields(part)).map(([key, value]) => [key, change(value)]));
}

function asFields(part: unknown): Fields {
  return typeof part === 'object' && part !== null ? { ...part } : {};
}
