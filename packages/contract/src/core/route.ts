import type { z } from 'zod';
import type { ProblemCode } from './problem.ts';

/** Who may call: anybody, a signed-in member, an administrator. */
export type Access = 'public' | 'member' | 'admin';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One endpoint. Server, browser client and OpenAPI document all derive from it. */
export interface RouteDefinition {
  method: Method;
  /** OpenAPI style, for example `/workouts/{id}`. */
  path: string;
  access: Access;
  summary: string;
  description?: string;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  /** Success answers by status; `null` has no body. */
  answers: Record<number, z.ZodType | null>;
  /** Codes beyond those that every route may answer with. */
  errors?: readonly ProblemCode[];
  /** Takes an `Idempotency-Key`: the same key gives the first answer again. */
  isIdempotent?: boolean;
  /** Waits for a provider, so its idempotency key is claimed, not held by a transaction. */
  callsOut?: boolean;
  /** Answers with server-sent events: the data of each by its name. `answers` is `{ 200: null }`. */
  events?: Record<string, z.ZodType>;
  /** Answers with an `ETag` and honours `If-None-Match`. */
  hasEtag?: boolean;
  /** Shown in the documentation. */
  example?: { body?: unknown; answer?: unknown };
}

/** Keeps the literal types of a route definition. */
export function defineRoute<const Route extends RouteDefinition>(route: Route): Route {
  return route;
}

type InputOf<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;
type OutputOf<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type Part<Route, Key extends string> = Route extends { [K in Key]: infer Schema }
  ? Schema
  : undefined;

/** What a handler receives, after parsing. */
export interface RouteInput<Route extends RouteDefinition> {
  params: OutputOf<Part<Route, 'params'>>;
  query: OutputOf<Part<Route, 'query'>>;
  body: OutputOf<Part<Route, 'body'>>;
}

/** Every success answer of a route, as a union over its statuses. */
export type RouteAnswer<Route extends RouteDefinition> = {
  [Status in keyof Route['answers']]: {
    status: Status;
    body: OutputOf<Route['answers'][Status]>;
  };
}[keyof Route['answers']];

/** What a client resolves to: the body of any success answer. */
export type AnswerBody<Route extends RouteDefinition> = RouteAnswer<Route>['body'];

type OptionalWhenUndefined<Shape> = {
  [Key in keyof Shape as undefined extends Shape[Key] ? never : Key]: Shape[Key];
} & { [Key in keyof Shape as undefined extends Shape[Key] ? Key : never]?: Shape[Key] };

/** What a client sends. */
export type RequestOf<Route extends RouteDefinition> = OptionalWhenUndefined<{
  params: InputOf<Part<Route, 'params'>>;
  query: InputOf<Part<Route, 'query'>>;
  body: InputOf<Part<Route, 'body'>>;
}>;

/** Every server-sent event of a route, as a union over their names. */
export type EventOf<Route extends RouteDefinition> = Route extends {
  events: infer Events extends Record<string, z.ZodType>;
}
  ? {
      [Name in keyof Events & string]: { event: Name; data: z.output<Events[Name]> };
    }[keyof Events & string]
  : never;
