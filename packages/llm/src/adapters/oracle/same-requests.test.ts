import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProviderId } from '../../model/config.ts';
import { readObject } from '../json-fields.ts';
import { modelRequest } from './model-requests.fixture.ts';
import { type SentRequest, sentByPackage, sentByUs } from './sent-requests.fixture.ts';

/** Where we differ from the package, on purpose. */
type Difference = (sent: SentRequest) => SentRequest;

interface Place {
  provider: ProviderId;
  baseUrl: string;
  models: string[];
  difference?: Difference;
}

/** It is told the shape of an answer in its own words too, and called at its own path. */
const inPerplexitysWords: Difference = ({ url, headers, body }) => {
  const { type, name, schema } = readObject(readObject(body.text).format);
  const told =
    type === undefined ? {} : { response_format: { type, json_schema: { name, schema } } };
  const path = url.replace('/responses', '/v1/responses');
  return { url: path, headers, body: { ...body, ...told } };
};

/** It has a header of its own for a key, and its newer models refuse `max_tokens`. */
const inAzuresWords: Difference = ({ url, headers, body }) => {
  const { authorization, ...others } = headers;
  const { max_tokens: max_completion_tokens, ...rest } = body;
  const key = authorization?.replace('Bearer ', '') ?? '';
  return { url, headers: { ...others, 'api-key': key }, body: { ...rest, max_completion_tokens } };
};

const places: Place[] = [
  {
    provider: 'openai',
    baseUrl: 'https://api.openai.com/v1',
    models: [
      ...['gpt-4o-mini', 'gpt-4.1', 'gpt-5-mini', 'gpt-5-chat-latest', 'gpt-5.2-chat-latest'],
      ...['o3', 'o4-mini-2025-04-16', 'ft:gpt-4o-mini:vigor', 'gpt-6'],
    ],
  },
  {
    provider: 'gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta',
    models: [
      ...['gemini-1.5-pro', 'gemini-pro', 'gemini-2.5-flash', 'gemini-3-pro-preview'],
      ...['gemini-flash-latest', 'gemma-3-27b-it', 'tunedModels/coach'],
    ],
  },
  {
    provider: 'perplexity',
    baseUrl: 'https://api.perplexity.ai',
    models: ['perplexity/sonar', 'openai/gpt-5'],
    difference: inPerplexitysWords,
  },
  {
    provider: 'openai_compatible',
    baseUrl: 'http://localhost:11434/v1',
    models: ['llama3.2', 'gpt-5-mini'],
  },
  {
    provider: 'openai_compatible',
    baseUrl: 'https://team.openai.azure.com/openai/deployments/mini',
    models: ['gpt-4o-mini'],
    difference: inAzuresWords,
  },
];

const cases = places.flatMap(({ models, ...place }) =>
  models.map((model) => ({ difference: (sent: SentRequest) => sent, ...place, model })),
);

describe.each(cases)('$provider, $model, at $baseUrl', ({ difference, ...place }) => {
  it('is sent what its provider package would send', async () => {
    const call = fc.record({ request: modelRequest, isStream: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(call, async (asked) => {
        const ours = await sentByUs({ ...place, ...asked });
        const theirs = await sentByPackage({ ...place, ...asked });
        expect(ours).toEqual(difference(theirs));
      }),
    );
  });
});
