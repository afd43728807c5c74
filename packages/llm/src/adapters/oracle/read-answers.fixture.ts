import type { LanguageModelV4Content, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import type { FinishReason } from '../../model/answer.ts';
import type { ProviderId } from '../../model/config.ts';
import type { ModelRequest } from '../../model/language-model.ts';
import type { ToolCall } from '../../model/messages.ts';
import { createLanguageModel } from '../create-language-model.ts';
import { toToolCall } from '../tool-input.ts';
import type { Send } from '../transport.ts';
import { apiKey, packageModel, toCallOptions } from './package-models.fixture.ts';

/** What a caller gets of an answer, however it came. */
export interface ReadAnswer {
  text: string;
  toolCalls: ToolCall[];
  finishReason: FinishReason;
}

/** An answer as the bytes of a provider, in the pieces in which they come. */
export interface SentAnswer {
  provider: ProviderId;
  model: string;
  request: ModelRequest;
  isStream: boolean;
  pieces: Buffer[];
}

const place = { baseUrl: 'http://provider.test/v1' };

/** Reads an answer with our own wire. */
export async function readByUs(answer: SentAnswer): Promise<ReadAnswer> {
  const { provider, model, request, isStream } = answer;
  const send = sendingPieces(answer);
  const ours = createLanguageModel({ ...place, provider, model, apiKey: () => apiKey, send });
  const options = { signal: new AbortController().signal };
  if (!isStream) {
    const { text, toolCalls, finishReason } = await ours.generate(request, options);
    return { text, toolCalls, finishReason };
  }
  const read: ReadAnswer = { text: '', toolCalls: [], finishReason: 'stop' };
  for await (const event of ours.stream(request, options)) {
    if (event.kind === 'delta') read.text += event.text;
    if (event.kind === 'toolCall') read.toolCalls.push(event.toolCall);
    if (event.kind === 'finish') read.finishReason = event.finishReason;
  }
  return read;
}

function sendingPieces({ pieces, isStream }: SentAnswer): Send {
  return (_request, reader) => {
    queueMicrotask(() => {
      reader.takeHead(200, { 'content-type': contentType(isStream) });
      for (const piece of pieces) reader.takeBytes(piece);
      reader.takeEnd();
    });
    return { pause: () => undefined, resume: () => undefined, close: () => undefined };
  };
}

/** Reads an answer with the provider packages. */
export async function readByPackage(answer: SentAnswer): Promise<ReadAnswer> {
  const { provider, model, request, isStream, pieces } = answer;
  const headers = { 'content-type': contentType(isStream) };
  const fetch = async () => new Response(ReadableStream.from(pieces), { headers });
  const theirs = packageModel({ ...place, provider, model, fetch });
  const options = toCallOptions(provider, request);
  if (!isStream) {
    const { content, finishReason } = await theirs.doGenerate(options);
    return toAnswer(content, finishReason.unified);
  }
  const { stream } = await theirs.doStream(options);
  const parts = await Array.fromAsync(stream);
  const end = parts.find((part) => part.type === 'finish');
  return toAnswer(parts, end?.finishReason.unified);
}

function contentType(isStream: boolean): string {
  return isStream ? 'text/event-stream' : 'application/json';
}

type Part = LanguageModelV4Content | LanguageModelV4StreamPart;

function toAnswer(parts: Part[], finish: string | undefined): ReadAnswer {
  const calls = parts.filter((part) => part.type === 'tool-call');
  return {
    text: parts.map(textOf).join(''),
    toolCalls: calls.map(({ toolCallId, toolName, input }) =>
      toToolCall({ id: toolCallId, name: toolName, input }),
    ),
    finishReason: toFinishReason(finish),
  };
}

function textOf(part: Part): string {
  if (part.type === 'text') return part.text;
  return part.type === 'text-delta' ? part.delta : '';
}

/** Only answers that ended well are compared. */
function toFinishReason(unified: string | undefined): FinishReason {
  if (unified === 'tool-calls') return 'tool_calls';
  if (unified === 'stop' || unified === 'length') return unified;
  throw new Error(`the package says that the answer ended with "${unified}"`);
}
