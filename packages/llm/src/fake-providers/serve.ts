import { parseArgs } from 'node:util';
import { startFakeProviders } from './start-fake-providers.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8099' },
    delay: { type: 'string', default: '0' },
  },
});

const fake = await startFakeProviders({ port: Number(values.port), delayMs: Number(values.delay) });

process.stdout.write(`Fake providers at ${fake.url} (open it to order faults)

LLM_PROVIDER=auto
OPENAI_BASE_URL=${fake.url}/openai/v1
OPENAI_API_KEY=fake
GEMINI_BASE_URL=${fake.url}/gemini/v1beta
GEMINI_API_KEY=fake
PERPLEXITY_BASE_URL=${fake.url}/perplexity
PERPLEXITY_API_KEY=fake
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // Nothing is left to do once it has closed.
    void fake.close();
  });
}
