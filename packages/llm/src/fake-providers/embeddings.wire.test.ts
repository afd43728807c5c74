import { createOpenAI } from '@ai-sdk/openai';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { startFakeProviders } from './start-fake-providers.ts';

const fake = await startFakeProviders();
const model = createOpenAI({ apiKey: 'fake', baseURL: `${fake.url}/v1` }).embedding(
  'text-embedding-3-small',
);

const encodedSchema = z.object({
  usage: z.object({ prompt_tokens: z.number() }),
  data: z.array(z.object({ embedding: z.string() })),
});

afterAll(() => fake.close());

async function embed(...values: string[]): Promise<number[][]> {
  return (await model.doEmbed({ values })).embeddings;
}

function cosine(left: number[] = [], right: number[] = []): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? Number.NaN), 0);
}

it('gives the same unit vector for the same words, whatever their case and order', async () => {
  const [first, second] = await embed('How much protein?', 'PROTEIN, how much');

  expect(second).toEqual(first);
  expect(cosine(first, first)).toBeCloseTo(1);
});

it('brings texts that share words nearer than texts that share none', async () => {
  const [question, similar, other] = await embed(
    'how much protein should I eat after training',
    'how much protein should I eat before training',
    'train timetable from Bonn to Cologne tomorrow',
  );

  expect(cosine(question, similar)).toBeGreaterThan(0.8);
  expect(cosine(question, other)).toBeLessThan(0.3);
});

it('counts the tokens and answers in base64 where that is asked for', async () => {
  const response = await fetch(`${fake.url}/v1/embeddings`, {
    method: 'POST',
    body: JSON.stringify({ input: 'twelve chars', dimensions: 8, encoding_format: 'base64' }),
  });
  const { usage, data } = encodedSchema.parse(await response.json());

  expect(usage.prompt_tokens).toBe(3);
  expect(data.map(({ embedding }) => Buffer.from(embedding, 'base64').length)).toEqual([8 * 4]);
});

it('fails like the other formats', async () => {
  fake.setScript([{ fault: 'rate_limited' }]);

  await expect(embed('text')).rejects.toMatchObject({ statusCode: 429 });
});
