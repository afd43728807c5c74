import type { Problem } from './core/problem.ts';
import type { AnswerBody, EventOf, RequestOf, RouteDefinition } from './core/route.ts';
import { readEvents } from './event-stream.ts';
import { routes } from './routes.ts';

/** Thrown for every answer of 400 and above, and with code `OFFLINE` when none came. */
export class ApiError extends Error {
  readonly problem: Problem | undefined;
  readonly status: number;
  readonly code: string;

  constructor(status: number, problem?: Problem, cause?: unknown) {
    super(problem?.detail ?? `The server answered ${status}`, { cause });
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
    this.code = problem?.code ?? (status === 0 ? 'OFFLINE' : 'UNKNOWN');
  }
}

export interface SendOptions {
  signal?: AbortSignal;
  /** Makes a repeated POST answer as the first did. */
  idempotencyKey?: string;
}

export interface ClientOptions {
  /** Before every path, for example `/api`. */
  baseUrl: string;
  /** The access token to send, if there is one. */
  accessToken?: () => string | undefined;
  /** Called once on a 401; `true` means a new token is there and the call is sent again. */
  renewAccess?: () => Promise<boolean>;
  fetch?: typeof fetch;
}

type Call<Route extends RouteDefinition> =
  Record<never, never> extends RequestOf<Route>
    ? (request?: RequestOf<Route>, options?: SendOptions) => ResultOf<Route>
    : (request: RequestOf<Route>, options?: SendOptions) => ResultOf<Route>;

/** A streamed route gives its events one by one; the others their answer. */
type ResultOf<Route extends RouteDefinition> = Route extends { events: object }
  ? AsyncGenerator<EventOf<Route>>
  : Promise<AnswerBody<Route>>;

/** `client.feature.route({ params, query, body })`, typed from the route table. */
export type Client = {
  [Feature in keyof typeof routes]: {
    [Name in keyof (typeof routes)[Feature]]: Call<
      Extract<(typeof routes)[Feature][Name], RouteDefinition>
    >;
  };
};

interface AnyRequest {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** Builds the typed client; each call rejects with `ApiError` when the answer is a problem. */
export function createClient(options: ClientOptions): Client {
  const features = Object.entries(routes).map(([feature, featureRoutes]) => {
    const calls = Object.entries(featureRoutes).map(([name, route]) => [
      name,
      (request?: AnyRequest, sendOptions?: SendOptions) =>
        callRoute(options, route, request ?? {}, sendOptions ?? {}),
    ]);
    return [feature, Object.fromEntries(calls)];
  });
  return asClient(Object.fromEntries(features));
}

/** The object was built key by key from the same table that the type maps over. */
function asClient(calls: unknown): Client {
  return calls as Client;
}

function callRoute(
  options: ClientOptions,
  route: RouteDefinition,
  request: AnyRequest,
  sendOptions: SendOptions,
): Promise<unknown> | AsyncGenerator<unknown> {
  const response = () => sendRenewing(options, route, request, sendOptions);
  return route.events ? streamAnswer(route, response) : response().then(readAnswer);
}

async function* streamAnswer(
  route: RouteDefinition,
  send: () => Promise<Response>,
): AsyncGenerator<unknown> {
  const response = await send();
  if (!response.ok) await readAnswer(response);
  if (response.body) yield* readEvents(route, response.body);
}

async function sendRenewing(
  options: ClientOptions,
  route: RouteDefinition,
  request: AnyRequest,
  sendOptions: SendOptions,
): Promise<Response> {
  const first = await send(options, route, request, sendOptions);
  const mayRenew = first.status === 401 && route.access !== 'public' && options.renewAccess;
  if (!mayRenew || !(await options.renewAccess?.())) return first;
  return send(options, route, request, sendOptions);
}

async function send(
  options: ClientOptions,
  route: RouteDefinition,
  request: AnyRequest,
  sendOptions: SendOptions,
): Promise<Response> {
  const token = options.accessToken?.();
  const headers = new Headers({ accept: route.events ? 'text/event-stream' : 'application/json' });
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (sendOptions.idempotencyKey) headers.set('idempotency-key', sendOptions.idempotencyKey);
  if (request.body !== undefined) headers.set('content-type', 'application/json');
  try {
    return await (options.fetch ?? fetch)(options.baseUrl + buildPath(route.path, request), {
      method: route.method,
      headers,
      credentials: 'same-origin',
      body: request.body === undefined ? undefined : JSON.stringify(request.body),
      signal: sendOptions.signal,
    });
  } catch (cause) {
    throw new ApiError(0, undefined, cause);
  }
}

async function readAnswer(response: Response): Promise<unknown> {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const body = isJson && text ? JSON.parse(text) : undefined;
  if (!response.ok) throw new ApiError(response.status, body);
  return body;
}

/** Fills `{name}` in a path and appends the query; `undefined` values are left out. */
export function buildPath(path: string, request: AnyRequest): string {
  const filled = path.replace(/\{(\w+)\}/g, (_match, name: string) =>
    encodeURIComponent(String(request.params?.[name])),
  );
  const query = Object.entries(request.query ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
    .join('&');
  return query ? `${filled}?${query}` : filled;
}
