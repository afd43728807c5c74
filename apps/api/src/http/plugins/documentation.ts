import { createRequire } from 'node:module';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import { buildOpenApi } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { version } from '../../lib/version.ts';

const assetsFolder = path.dirname(
  createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'),
);

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Vigor API</title>
    <link rel="stylesheet" href="/docs/assets/swagger-ui.css">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/docs/assets/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true });`;

/** The OpenAPI document at `/openapi.json`, and a page to read and try it at `/docs`. */
export const documentation = fp(async (app: FastifyInstance) => {
  const document = JSON.stringify(buildOpenApi(version));
  app.get('/openapi.json', (_request, reply) => reply.type('application/json').send(document));
  app.get('/docs', (_request, reply) => reply.type('text/html').send(page));
  app.get('/docs/start.js', (_request, reply) => reply.type('text/javascript').send(start));
  await app.register(fastifyStatic, {
    root: assetsFolder,
    prefix: '/docs/assets/',
    index: false,
    allowedPath: (pathName) => /\/swagger-ui(-bundle)?\.(css|js)$/.test(pathName),
  });
});
