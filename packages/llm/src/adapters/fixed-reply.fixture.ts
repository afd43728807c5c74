import type { ProviderId } from '../model/config.ts';
import { createLanguageModel } from './create-language-model.ts';

export interface FixedReply {
  body: string | ReadableStream<Uint8Array>;
  status?: number;
  type?: string;
}

/** A model whose provider always answers the same. */
export function modelAnswering(provider: ProviderId, { body, status = 200, type }: FixedReply) {
  return createLanguageModel({
    provider,
    model: 'any',
    apiKey: () => 'key',
    baseUrl: 'http://provider.test/v1',
    idleTimeoutMs: 50,
    fetch: async () =>
      new Response(body, { status, headers: { 'content-type': type ?? 'application/json' } }),
  });
}

/** A whole chat completion. */
export function chat(message: object, rest: object = { finish_reason: 'stop' }): string {
  return JSON.stringify({
    choices: [{ index: 0, message: { role: 'assistant', ...message }, ...rest }],
  });
}

/** A stream of events. */
export function events(...data: unknown[]): string {
  return data.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
}
