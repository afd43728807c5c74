import type { ModelRequest } from '../../model/language-model.ts';
import { createLanguageModel } from '../create-language-model.ts';
import { byName } from '../fixed-reply.fixture.ts';
import type { Send } from '../transport.ts';
import {
  apiKey,
  type PackageModel,
  packageModel,
  toCallOptions,
} from './package-models.fixture.ts';

/** A request as it leaves, without the headers that only name its sender. */
export interface SentRequest {
  url: string;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}

/** One call of one model, which nobody answers. */
export interface UnansweredCall extends Pick<PackageModel, 'provider' | 'model' | 'baseUrl'> {
  request: ModelRequest;
  isStream: boolean;
}

const comparedHeaders = ['content-type', 'authorization', 'api-key', 'x-goog-api-key'];

/** What our own wire sends. */
export async function sentByUs(call: UnansweredCall): Promise<SentRequest> {
  const { promise, resolve } = Promise.withResolvers<SentRequest>();
  const send: Send = ({ origin, path, headers, body }, reader) => {
    resolve(toSent(origin + path, byName(headers), body));
    reader.takeError(new Error('Nobody answers.'));
    return { pause: () => undefined, resume: () => undefined, close: () => undefined };
  };
  const { request, isStream, ...place } = call;
  const model = createLanguageModel({ ...place, apiKey: () => apiKey, send });
  const options = { signal: new AbortController().signal };
  const asked = isStream
    ? Array.fromAsync(model.stream(request, options))
    : model.generate(request, options);
  await asked.then(undefined, () => undefined);
  return promise;
}

/** What the provider packages send. */
export async function sentByPackage(call: UnansweredCall): Promise<SentRequest> {
  const { promise, resolve } = Promise.withResolvers<SentRequest>();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    resolve(toSent(String(input), headers, String(init?.body)));
    throw new Error('Nobody answers.');
  };
  const { request, isStream, ...place } = call;
  const model = packageModel({ ...place, fetch });
  const options = toCallOptions(place.provider, request);
  const asked = isStream ? model.doStream(options) : model.doGenerate(options);
  await asked.then(undefined, () => undefined);
  return promise;
}

function toSent(url: string, headers: Record<string, string>, body: string): SentRequest {
  const compared = Object.entries(headers).filter(([name]) => comparedHeaders.includes(name));
  return { url: new URL(url).href, headers: Object.fromEntries(compared), body: JSON.parse(body) };
}
