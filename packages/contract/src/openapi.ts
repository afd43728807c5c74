import { z } from 'zod';
import { type ProblemCode, problemKinds, problemSchema } from './core/problem.ts';
import type { Access, RouteDefinition } from './core/route.ts';
import { listRoutes, type NamedRoute } from './routes.ts';

type Json = Record<string, unknown>;

/** Every route may answer with these, whatever it does. */
const commonErrors: readonly ProblemCode[] = ['RATE_LIMITED', 'INTERNAL', 'UNAVAILABLE'];

/**
 * The OpenAPI 3.1 document of the whole route table, with named schemas as components.
 *
 * @param version the product's version, shown in `info`
 */
export function buildOpenApi(version: string): Json {
  const components: Json = {};
  const paths: Record<string, Json> = {};
  for (const named of listRoutes()) {
    const operation = { [named.route.method.toLowerCase()]: operationOf(named, components) };
    paths[named.route.path] = { ...paths[named.route.path], ...operation };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vigor API',
      version,
      description:
        'Personal, safe training plans, logging and progress. Errors are RFC 9457 problem details; `code` is from a closed list.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://localhost:8001' }],
    tags: [...new Set(listRoutes().map(({ feature }) => feature))].map((name) => ({ name })),
    paths,
    components: {
      schemas: components,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

function operationOf({ feature, name, route }: NamedRoute, components: Json): Json {
  return {
    operationId: name,
    tags: [feature],
    summary: route.summary,
    description: route.description,
    security: route.access === 'public' ? [] : [{ bearer: [] }],
    parameters: parametersOf(route, components),
    requestBody: requestBodyOf(route, components),
    responses: { ...successesOf(route, components), ...problemsOf(route, components) },
  };
}

function parametersOf(route: RouteDefinition, components: Json): Json[] {
  const headers: Json[] = [];
  if (route.isIdempotent) headers.push(headerParameter('Idempotency-Key'));
  if (route.hasEtag) headers.push(headerParameter('If-None-Match'));
  return [
    ...fieldsOf(route.params, 'path', components),
    ...fieldsOf(route.query, 'query', components),
    ...headers,
  ];
}

function headerParameter(name: string): Json {
  return { name, in: 'header', required: false, schema: { type: 'string', maxLength: 128 } };
}

function fieldsOf(
  schema: z.ZodType | undefined,
  place: 'path' | 'query',
  components: Json,
): Json[] {
  if (!schema) return [];
  const object = jsonSchemaOf(schema, 'input', components);
  const required = (object.required ?? []) as string[];
  return Object.entries((object.properties ?? {}) as Json).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: field,
  }));
}

function requestBodyOf(route: RouteDefinition, components: Json): Json | undefined {
  if (!route.body) return undefined;
  const schema = jsonSchemaOf(route.body, 'input', components);
  const content = { schema, example: route.example?.body };
  return { required: true, content: { 'application/json': content } };
}

function successesOf(route: RouteDefinition, components: Json): Json {
  const entries = Object.entries(route.answers).map(([status, schema]) => {
    if (route.events) return [status, eventStreamOf(route.events, components)];
    if (!schema) return [status, { description: 'Done; there is nothing to send back.' }];
    const content = {
      schema: jsonSchemaOf(schema, 'output', components),
      example: route.example?.answer,
    };
    return [status, { description: route.summary, content: { 'application/json': content } }];
  });
  return Object.fromEntries(entries);
}

/** OpenAPI 3.1 has no word for events: the schema lists the data of each under its name. */
function eventStreamOf(events: Record<string, z.ZodType>, components: Json): Json {
  const byName = Object.entries(events).map(([name, schema]) => [
    name,
    jsonSchemaOf(schema, 'output', components),
  ]);
  const schema = { type: 'object', properties: Object.fromEntries(byName) };
  return {
    description: 'Server-sent events; each has one of these names, its data is JSON.',
    content: { 'text/event-stream': { schema } },
  };
}

function problemsOf(route: RouteDefinition, components: Json): Json {
  const byStatus = Map.groupBy(errorCodesOf(route), (code) => problemKinds[code].status);
  const schema = jsonSchemaOf(problemSchema, 'output', components);
  const entries = [...byStatus].map(([status, codes]) => {
    const examples = Object.fromEntries(codes.map((code) => [code, { value: exampleOf(code) }]));
    const description = codes.map((code) => `\`${code}\`: ${problemKinds[code].title}`).join('. ');
    return [
      String(status),
      { description, content: { 'application/problem+json': { schema, examples } } },
    ];
  });
  return Object.fromEntries(entries);
}

const accessErrors: Record<Access, readonly ProblemCode[]> = {
  public: [],
  member: ['NOT_SIGNED_IN', 'TOKEN_EXPIRED'],
  admin: ['NOT_SIGNED_IN', 'TOKEN_EXPIRED', 'FORBIDDEN'],
};

/** Every code that a route may answer with, from its access, its inputs and its own list. */
export function errorCodesOf(route: RouteDefinition): ProblemCode[] {
  const codes: ProblemCode[] = [...accessErrors[route.access], ...commonErrors];
  if (route.params) codes.push('NOT_FOUND');
  if (route.query) codes.push('MALFORMED');
  if (route.body) codes.push('MALFORMED', 'WRONG_TYPE', 'TOO_LARGE', 'VALIDATION_FAILED');
  if (route.isIdempotent) codes.push('REQUEST_RUNNING', 'IDEMPOTENCY_MISMATCH');
  return [...new Set([...codes, ...(route.errors ?? [])])].sort(
    (a, b) => problemKinds[a].status - problemKinds[b].status,
  );
}

function exampleOf(code: ProblemCode): Json {
  const { status, title } = problemKinds[code];
  const type = `/problems/${code.toLowerCase().replaceAll('_', '-')}`;
  const requestId = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d11';
  return { type, title, status, code, detail: title, requestId };
}

/** Converts a schema and moves the named ones to the components, where references find them. */
function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output', components: Json): Json {
  const converted = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' });
  const { $defs, $schema: _dialect, ...body } = converted as Json;
  for (const [name, definition] of Object.entries(($defs ?? {}) as Json)) {
    components[name] = pointedAtComponents(definition);
  }
  const name = typeof body.id === 'string' ? body.id : undefined;
  if (!name) return pointedAtComponents(body) as Json;
  components[name] = pointedAtComponents(body);
  return { $ref: `#/components/schemas/${name}` };
}

function pointedAtComponents(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(pointedAtComponents);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (key === 'id' && typeof value === 'string') return [];
      if (key === '$ref')
        return [[key, String(value).replace('#/$defs/', '#/components/schemas/')]];
      return [[key, pointedAtComponents(value)]];
    }),
  );
}
