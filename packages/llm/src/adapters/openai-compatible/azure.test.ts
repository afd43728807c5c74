import { describe, expect, it } from 'vitest';
import { createLanguageModel } from '../create-language-model.ts';
import { byName, chat, sendingBack } from '../fixed-reply.fixture.ts';

const answer = chat({ content: 'Hi' });

interface Sent {
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

/** What one call with that key sends to that address. */
async function send(baseUrl: string, key: string): Promise<Sent | undefined> {
  const sent: Sent[] = [];
  const model = createLanguageModel({
    provider: 'openai_compatible',
    model: 'gpt-4o-mini',
    apiKey: () => key,
    baseUrl,
    send: (request, reader) => {
      const { origin, path, headers, body } = request;
      sent.push({ url: origin + path, headers: byName(headers), body: JSON.parse(body) });
      return sendingBack({ body: answer })(request, reader);
    },
  });
  const { signal } = new AbortController();
  await model.generate(
    { messages: [{ role: 'user', text: 'Hi' }], maxOutputTokens: 9 },
    { signal },
  );
  return sent[0];
}

describe('Azure OpenAI, as a compatible server', () => {
  const deployment = 'https://team.openai.azure.com/openai/deployments/mini';

  it('is asked for its version, and gets its key and its bound under its own names', async () => {
    const sent = await send(`${deployment}?api-version=2024-10-21`, 'azure-key');

    expect(sent?.url).toBe(`${deployment}/chat/completions?api-version=2024-10-21`);
    expect(sent?.headers['api-key']).toBe('azure-key');
    expect(sent?.headers).not.toHaveProperty('authorization');
    expect(sent?.body).toMatchObject({ max_completion_tokens: 9 });
    expect(sent?.body).not.toHaveProperty('max_tokens');
  });

  it('gets a token of Entra ID as a bearer', async () => {
    const sent = await send(deployment, 'head.body.signature');

    expect(sent?.headers.authorization).toBe('Bearer head.body.signature');
  });

  it('is known by its host alone', async () => {
    const sent = await send('http://localhost:11434/v1', 'key');

    expect(sent?.headers.authorization).toBe('Bearer key');
    expect(sent?.body).toMatchObject({ max_tokens: 9 });
  });

  it('needs an address', () => {
    const options = { provider: 'openai_compatible', model: 'x', apiKey: () => '' } as const;

    expect(() => createLanguageModel(options)).toThrow(TypeError);
  });
});
