import { expect, test } from 'vitest';
import { problemKinds } from './core/problem.ts';
import { errorCodesOf } from './openapi.ts';
import { listRoutes } from './routes.ts';

test('no two routes share a method and a path', () => {
  const keys = listRoutes().map(({ route }) => `${route.method} ${route.path}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every placeholder of a path has a parameter, and only those', () => {
  for (const { route } of listRoutes()) {
    expect(route.path.includes('{'), route.path).toBe(route.params !== undefined);
  }
});

test('every POST that creates takes an idempotency key, except where an answer is a secret', () => {
  const creating = listRoutes().filter(
    ({ route }) => route.method === 'POST' && '201' in route.answers,
  );
  const without = creating.filter(({ route }) => !route.isIdempotent);
  expect(without.map(({ name }) => name)).toEqual(['register']);
});

test('lists the errors of a route by rising status, each once', () => {
  for (const { route } of listRoutes()) {
    const codes = errorCodesOf(route);
    const statuses = codes.map((code) => problemKinds[code].status);
    expect(statuses).toEqual([...statuses].sort((a, b) => a - b));
    expect(new Set(codes).size).toBe(codes.length);
  }
});
