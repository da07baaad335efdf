import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { completeOperations, liftExamples } from './openapi-operations.ts';
import { withoutUnusedSchemas, withPlainNames } from './openapi-schemas.ts';

/** The pages load nothing from elsewhere; Swagger UI sets styles and draws its icons inline. */
const DOCS_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export type OpenApiOptions = {
  readonly version: string;
  readonly summary: string;
  readonly description: string;
  readonly contact: { readonly name: string; readonly email?: string; readonly url?: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly publicUrl?: string | undefined;
  readonly termsOfService?: string;
};

/** The specification at /v1/openapi.json and Swagger UI at /docs. Routes registered before this are not in it. */
export async function describeApi(app: FastifyInstance, options: OpenApiOptions): Promise<void> {
  await app.register(swagger, {
    openapi: toDocument(options),
    transform: (input) => {
      const { schema, url } = jsonSchemaTransform(input);
      return { schema: liftExamples({ ...schema }), url };
    },
    transformObject: (input) =>
      completeOperations(withPlainNames(withoutUnusedSchemas(jsonSchemaTransformObject(input)))),
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: DOCS_POLICY,
    theme: { title: 'Envei API' },
    uiConfig: {
      layout: 'BaseLayout',
      docExpansion: 'list',
      displayRequestDuration: true,
      tryItOutEnabled: true,
      defaultModelRendering: 'model',
    },
  });
  app.get('/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}

function toDocument({ version, summary, description, contact, tags, publicUrl, termsOfService }: OpenApiOptions) {
  const info = { title: 'Envei', version, summary, description, contact: { ...contact } };
  return {
    openapi: '3.1.1',
    info: {
      ...info,
      license: { name: 'MIT', identifier: 'MIT' },
      ...(termsOfService !== undefined && { termsOfService }),
    },
    servers: [{ url: publicUrl ?? '/', description: 'This service' }],
    tags: tags.map((tag) => ({ ...tag })),
  };
}
