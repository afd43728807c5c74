import type { ProviderId } from '../model/config.ts';
import { createLanguageModel } from './create-language-model.ts';
import type { Send } from './transport.ts';

export interface FixedReply {
  body: string;
  status?: number;
  type?: string;
  /** The connection stays open behind the body. */
  isNeverEnding?: boolean;
}

/** A model whose provider always answers the same. */
export function modelAnswering(provider: ProviderId, reply: FixedReply) {
  return createLanguageModel({
    provider,
    model: 'any',
    apiKey: () => 'key',
    baseUrl: 'http://provider.test/v1',
    idleTimeoutMs: 50,
    send: sendingBack(reply),
  });
}

/** Answers each request alike, as soon as its sender waits. */
export function sendingBack({ body, status = 200, type, isNeverEnding }: FixedReply): Send {
  return (_request, reader) => {
    queueMicrotask(() => {
      reader.takeHead(status, { 'content-type': type ?? 'application/json' });
      reader.takeBytes(Buffer.from(body));
      if (!isNeverEnding) reader.takeEnd();
    });
    return { pause: () => undefined, resume: () => undefined, close: () => undefined };
  };
}

/** Headers that are names and values in turn. */
export function byName(headers: readonly string[]): Record<string, string> {
  const pairs = headers.flatMap((name, at) =>
    at % 2 === 0 ? [[name, headers[at + 1] ?? '']] : [],
  );
  return Object.fromEntries(pairs);
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
