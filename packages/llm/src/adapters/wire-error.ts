import { readCount, readList, readObject, readText } from './json-fields.ts';

/** An error in a provider's own words, reduced to what may be logged. */
export interface WireError {
  /** HTTP status that the body names, where it names one. */
  status?: number;
  /** Codes, types and reasons, in lower case. */
  names: string[];
  /** How long the body asks to wait. */
  retryDelayMs?: number;
}

const firstErrorStatus = 400;
const lastErrorStatus = 599;
const millisecondsPerSecond = 1_000;

/**
 * Finds the error in a body or an event of any wire: `{ error }`, `[{ error }]`, OpenAI's
 * `error` and `response.failed` events, Perplexity's and Gemini's forms. Texts meant for
 * people are left out, since they may repeat the key or the prompt.
 */
export function readWireError(value: unknown): WireError | undefined {
  const body = readObject(Array.isArray(value) ? value[0] : value);
  const found = body.error ?? readObject(body.response).error;
  if (readText(found)) return { names: [] };
  if (typeof found === 'object' && found !== null) return describeError(readObject(found));
  if (body.type === 'error') return describeError({ ...body, type: undefined });
  return body.type === 'response.failed' || body.status === 'failed' ? { names: [] } : undefined;
}

function describeError(error: Record<string, unknown>): WireError {
  const details = readList(error.details).map(readObject);
  const inner = readObject(error.innererror);
  const texts = [error.code, error.type, error.status, inner.code, ...details.map(reasonOf)];
  return {
    status: readStatus(error.code) ?? readStatus(error.status),
    names: texts.flatMap((text) => readText(text)?.toLowerCase() ?? []),
    retryDelayMs: details.map(readRetryDelay).find((delay) => delay !== undefined),
  };
}

function reasonOf(detail: Record<string, unknown>): unknown {
  return detail.reason;
}

function readStatus(value: unknown): number | undefined {
  const status = readCount(typeof value === 'string' ? Number(value) : value);
  if (status === undefined) return undefined;
  return status >= firstErrorStatus && status <= lastErrorStatus ? status : undefined;
}

/** Gemini's `RetryInfo`: `"retryDelay": "34.07s"`. */
function readRetryDelay(detail: Record<string, unknown>): number | undefined {
  const seconds = readCount(Number.parseFloat(readText(detail.retryDelay) ?? ''));
  return seconds === undefined ? undefined : seconds * millisecondsPerSecond;
}
