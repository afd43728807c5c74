import type { z } from 'zod';
import { withCache } from '../cache/with-cache.ts';
import { answeringModel } from '../gateway/answering-model.ts';
import { type CallRun, originOf, type RunDeps } from '../gateway/call-run.ts';
import { openRun } from '../gateway/open-run.ts';
import { builtInOrigin } from '../gateway/with-built-in.ts';
import type { FallbackReason, GatewayObject, ObjectRequest } from '../model/gateway.ts';
import { type ObjectReading, readObject } from './read-object.ts';
import { schemaForProviders } from './schema-for-providers.ts';
import { InvalidOutputError, withRepair } from './with-repair.ts';

/** An object that fits the schema, or none. Only an object that fits is kept in the cache. */
export async function generateObject<Schema extends z.ZodType>(
  deps: RunDeps,
  request: ObjectRequest<Schema>,
): Promise<GatewayObject<z.output<Schema>>> {
  const { run, close } = await openRun(deps, request);
  try {
    return toGatewayObject(run, await readAnswer(run, request));
  } finally {
    close();
  }
}

async function readAnswer<Schema extends z.ZodType>(
  run: CallRun,
  request: ObjectRequest<Schema>,
): Promise<ObjectReading<z.output<Schema>>> {
  const { messages, maxOutputTokens, temperature, tools, schema, schemaName } = request;
  const responseSchema = { name: schemaName, schema: schemaForProviders(schema) };
  const model = withCache(withRepair(answeringModel(run), run, schema), run);
  try {
    const { text } = await model.generate(
      { messages, maxOutputTokens, temperature, tools, responseSchema },
      { signal: run.signal },
    );
    return readObject(schema, text);
  } catch (error) {
    if (error instanceof InvalidOutputError) return { ok: false, problem: error.message };
    throw error;
  }
}

function toGatewayObject<Value>(run: CallRun, reading: ObjectReading<Value>): GatewayObject<Value> {
  const { usage, costNanoUsd, answerer } = run.journal;
  const origin = originOf(run);
  if (reading.ok) return { value: reading.value, origin, usage, costNanoUsd };
  const fallbackReason: FallbackReason = answerer?.fallbackReason ?? 'invalid_output';
  const ownAnswer = { ...origin, ...builtInOrigin, isFallback: true, fallbackReason };
  return { value: undefined, origin: ownAnswer, usage, costNanoUsd };
}
