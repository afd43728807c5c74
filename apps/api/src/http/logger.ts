import type { FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Env } from '../env.ts';

/**
 * JSON lines, one for each event. Only what is named here is written: no header, query or body,
 * so that no secret and no health figure can reach the log.
 */
export function loggerOptions(env: Env): FastifyServerOptions['logger'] {
  if (env.logLevel === 'silent') return false;
  return {
    level: env.logLevel,
    redact: {
      paths: [
        '*.password',
        '*.accessToken',
        '*.refreshToken',
        '*.authorization',
        '*.cookie',
        '*.injuries',
        '*.screening',
        '*.note',
      ],
      censor: '[redacted]',
    },
    serializers: { req: describeRequest, err: describeError },
  };
}

function describeRequest(request: FastifyRequest) {
  return { id: request.id, method: request.method, route: request.routeOptions?.url };
}

/** A database error quotes values in its message and parameters; its code says enough. */
function describeError(error: Error & { code?: string }) {
  const causeCode =
    error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : undefined;
  const isQuery = error.message.startsWith('Failed query');
  return {
    type: error.name,
    code: error.code ?? causeCode,
    message: isQuery ? 'A database query failed' : error.message,
    stack: isQuery ? '' : (error.stack ?? ''),
  };
}
