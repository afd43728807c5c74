import type { Wire } from './wire-format.ts';

/** The formats that answer with text, and so can stream it. */
export const textWires = ['openai-chat', 'openai-responses', 'gemini'] as const satisfies Wire[];

type TextWire = (typeof textWires)[number];

interface TestCall {
  wire: TextWire;
  isStream: boolean;
  model?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** Calls the fake provider without any package in between. */
export function callProvider(url: string, call: TestCall): Promise<Response> {
  const { wire, isStream, model = 'test-model', headers, signal } = call;
  return fetch(`${url}${pathOf(wire, isStream, model)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(bodyOf(wire, isStream, model)),
    signal,
  });
}

function pathOf(wire: TextWire, isStream: boolean, model: string): string {
  if (wire === 'openai-chat') return '/v1/chat/completions';
  if (wire === 'openai-responses') return '/v1/responses';
  const method = isStream ? 'streamGenerateContent?alt=sse' : 'generateContent';
  return `/v1beta/models/${model}:${method}`;
}

function bodyOf(wire: TextWire, stream: boolean, model: string): unknown {
  if (wire === 'gemini') return { contents: [{ role: 'user', parts: [{ text: 'Hello there' }] }] };
  if (wire === 'openai-responses') return { model, stream, input: 'Hello there' };
  const messages = [{ role: 'user', content: 'Hello there' }];
  return { model, stream, stream_options: { include_usage: true }, messages };
}

/** The data of each event, parsed; an event that is not JSON is left as its text. */
export function readEvents(body: string): unknown[] {
  return body
    .split('\n\n')
    .flatMap((event) => event.split('\n').filter((line) => line.startsWith('data: ')))
    .map((line) => parseOrText(line.slice('data: '.length)));
}

function parseOrText(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}

const terminalMarks: Record<TextWire, RegExp> = {
  'openai-chat': /"finish_reason":"/g,
  'openai-responses': /event: response\.completed/g,
  gemini: /"finishReason":"/g,
};

/** How many terminal events a stream had. */
export function countEndings(wire: TextWire, body: string): number {
  return body.match(terminalMarks[wire])?.length ?? 0;
}

const usageMarks: Record<TextWire, RegExp> = {
  'openai-chat': /"usage"/,
  'openai-responses': /"usage"/,
  gemini: /"usageMetadata"/,
};

export function hasUsage(wire: TextWire, body: string): boolean {
  return usageMarks[wire].test(body);
}
