import path from 'node:path';
import { fileURLToPath } from 'node:url';
import httpProxy from '@fastify/http-proxy';
import serveStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

export interface WebServerOptions {
  /** Where `/api/*` goes, without the prefix. */
  apiUrl: string;
  /** The built app. */
  distFolder: string;
  /** Behind a load balancer that sets `X-Forwarded-For`. */
  trustProxy?: boolean;
}

const oneYearSeconds = 31_536_000;
const retryAfterSeconds = 5;

const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  // Emotion writes Chakra's rules into style elements at run time; scripts stay strict.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy':
    'camera=(self), microphone=(self), screen-wake-lock=(self), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Serves the built app and forwards `/api/*`, so that browser and API share an origin. */
export async function buildWebServer(options: WebServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: 'idle',
  });
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders);
  });
  await server.register(httpProxy, {
    upstream: options.apiUrl,
    prefix: '/api',
    rewritePrefix: '',
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => ({ ...headers, 'x-forwarded-for': request.ip }),
      onError(reply) {
        void reply
          .code(503)
          .header('retry-after', retryAfterSeconds)
          .type('application/problem+json')
          .send(unavailable(reply.request.id));
      },
    },
  });
  await server.register(serveStatic, {
    root: path.resolve(options.distFolder),
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => reply.header('cache-control', cachingOf(file)),
  });
  server.setNotFoundHandler(serveApp);
  return server;
}

/** Hashed names never change; everything else is asked for again. */
function cachingOf(file: string): string {
  return file.includes(`${path.sep}assets${path.sep}`)
    ? `public, max-age=${oneYearSeconds}, immutable`
    : 'no-cache';
}

/** Addresses of pages get the app; a missing file stays missing. */
function serveApp(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const isPage =
    ['GET', 'HEAD'].includes(request.method) &&
    path.extname(new URL(request.url, 'http://web').pathname) === '';
  return isPage
    ? reply.sendFile('index.html')
    : reply.code(404).type('text/plain').send('Not found');
}

/** The API is starting, stopping or gone: a problem like its own, and the app says so in words. */
function unavailable(requestId: string): object {
  return {
    type: 'about:blank',
    title: 'Vigor is busy',
    status: 503,
    code: 'UNAVAILABLE',
    detail: 'Vigor cannot be reached right now. Please try again in a moment.',
    requestId,
    retryAfterSeconds,
  };
}

async function main(): Promise<void> {
  const {
    HOST = '127.0.0.1',
    PORT = '8001',
    WEB_PORT = '5173',
    API_URL,
    TRUST_PROXY,
  } = process.env;
  const server = await buildWebServer({
    apiUrl: API_URL ?? `http://127.0.0.1:${PORT}`,
    distFolder: fileURLToPath(new URL('./dist', import.meta.url)),
    trustProxy: TRUST_PROXY === '1' || TRUST_PROXY === 'true',
  });
  const stop = async () => {
    await server.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // Started by another process that was killed: do not stay behind and hold the port.
  process.once('disconnect', stop);
  await server.listen({ host: HOST, port: Number(WEB_PORT) });
  process.send?.('ready');
}

if (import.meta.main) await main();
