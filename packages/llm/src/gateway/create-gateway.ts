import { withCache } from '../cache/with-cache.ts';
import type { Gateway, GatewayAnswer, GatewayRequest } from '../model/gateway.ts';
import { generateObject } from '../structured/generate-object.ts';
import { answeringModel } from './answering-model.ts';
import { originOf, type RunDeps } from './call-run.ts';
import type { GatewayDeps } from './gateway-deps.ts';
import { modelRequestOf, openRun } from './open-run.ts';
import { streamText } from './stream-text.ts';

/** The gateway of a product. It keeps no state of its own, so replicas share what their ports share. */
export function createGateway(deps: GatewayDeps): Gateway {
  const timeLimits = deps.timeLimits ?? defaultTimeLimits;
  const onPortError = deps.onPortError ?? (() => undefined);
  const runDeps: RunDeps = { ...deps, timeLimits, onPortError };
  return {
    generateText: (request) => generateText(runDeps, request),
    generateObject: (request) => generateObject(runDeps, request),
    streamText: (request) => streamText(runDeps, request),
  };
}

/** Above those of the adapters: for models that keep no time of their own. */
const defaultTimeLimits = { idleMs: 30_000, answerMs: 90_000 };

async function generateText(deps: RunDeps, request: GatewayRequest): Promise<GatewayAnswer> {
  const { run, close } = await openRun(deps, request);
  try {
    const model = withCache(answeringModel(run), run);
    const answer = await model.generate(modelRequestOf(request), { signal: run.signal });
    return { ...answer, origin: originOf(run), costNanoUsd: run.journal.costNanoUsd };
  } finally {
    close();
  }
}
