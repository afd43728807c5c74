import { randomIds } from '../../apps/api/src/lib/ids.ts';
import type { SeededMember } from '../seed/seed-database.ts';
import type { LoadRequest } from './load-client.ts';
import { writeSessionBody } from './session-body.ts';

/** One thing that members ask for, as the API takes it and as the bare server takes it. */
export interface Endpoint {
  name: string;
  /** `requestsBefore` counts those of the same member to the same server. */
  requestsOf(
    member: SeededMember,
    requestsBefore: number,
  ): { api: LoadRequest; baseline: LoadRequest };
}

/** Reads first: what the writes add would change what is read. */
export const endpoints: Endpoint[] = [
  {
    name: 'health, live',
    requestsOf: () => ({ api: get('/health/live'), baseline: get('/live') }),
  },
  {
    name: 'a plan',
    requestsOf: ({ userId, accessToken, plan }) => ({
      api: { ...get(`/workouts/${plan.id}`), accessToken },
      baseline: get(`/plan?userId=${userId}&planId=${plan.id}`),
    }),
  },
  {
    name: 'history, 20 sessions',
    requestsOf: ({ userId, accessToken }) => ({
      api: { ...get('/workouts/?limit=20'), accessToken },
      baseline: get(`/history?userId=${userId}`),
    }),
  },
  {
    name: 'progress, 12 weeks',
    requestsOf: ({ userId, accessToken }) => ({
      api: { ...get('/workouts/progress'), accessToken },
      baseline: get(`/progress?userId=${userId}`),
    }),
  },
  { name: 'log a session', requestsOf: logRequests },
  { name: 'generate a plan', requestsOf: generateRequests },
];

function get(path: string): LoadRequest {
  return { method: 'GET', path };
}

/** With the key that the web app sends. */
function logRequests(member: SeededMember, requestsBefore: number) {
  const session = writeSessionBody(member, requestsBefore);
  const body = JSON.stringify(session);
  return {
    api: {
      method: 'POST' as const,
      path: `/workouts/${member.plan.id}/log`,
      accessToken: member.accessToken,
      idempotencyKey: session.id,
      body,
    },
    baseline: { method: 'POST' as const, path: `/log?userId=${member.userId}`, body },
  };
}

function generateRequests({ userId, accessToken }: SeededMember) {
  const id = randomIds.next();
  const body = JSON.stringify({ id, source: 'engine' });
  return {
    api: {
      method: 'POST' as const,
      path: '/ai/generate-workout',
      accessToken,
      idempotencyKey: id,
      body,
    },
    baseline: { method: 'POST' as const, path: `/generate?userId=${userId}`, body },
  };
}
