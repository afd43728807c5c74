import type { FakeAnswer } from './answer.ts';
import { embedText } from './embed-text.ts';
import { readList, readNumber, readText } from './read-json.ts';
import { writeOpenAiError } from './wire-errors.ts';
import { type CallTarget, type FakeRequest, frameOf, type WireFormat } from './wire-format.ts';

const defaultDimensions = 256;

/** Embeddings never stream, so their call never asks for frames. */
export const embeddingsWire: WireFormat = {
  readRequest,
  writeBody,
  writeFrames: () => [],
  writeError: writeOpenAiError,
  writeErrorFrame: (error) => frameOf('meta', writeOpenAiError(error)),
};

function readRequest(target: CallTarget, body: Record<string, unknown>): FakeRequest {
  const texts = [body.input, ...readList(body.input)].map(readText);
  return {
    provider: target.provider,
    wire: target.wire,
    model: readText(body.model) ?? '',
    isStream: false,
    wantsUsage: true,
    messages: texts.filter((text) => text !== undefined).map((text) => ({ role: 'user', text })),
    answerSchema: undefined,
    tools: [],
    forcedTool: undefined,
    maxOutputTokens: undefined,
    embedding: {
      dimensions: readNumber(body.dimensions) ?? defaultDimensions,
      isBase64: body.encoding_format === 'base64',
    },
  };
}

function writeBody(request: FakeRequest, answer: FakeAnswer): unknown {
  const { dimensions, isBase64 } = request.embedding ?? {
    dimensions: defaultDimensions,
    isBase64: false,
  };
  return {
    object: 'list',
    model: request.model,
    data: request.messages.map(({ text }, index) => {
      const vector = embedText(text, dimensions);
      return { object: 'embedding', index, embedding: isBase64 ? encode(vector) : vector };
    }),
    ...(answer.usage && {
      usage: { prompt_tokens: answer.usage.inputTokens, total_tokens: answer.usage.inputTokens },
    }),
  };
}

function encode(vector: number[]): string {
  return Buffer.from(new Float32Array(vector).buffer).toString('base64');
}
