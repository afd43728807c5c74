import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { callProvider } from './test-calls.ts';

const script = fileURLToPath(new URL('serve.ts', import.meta.url));

async function serve(...options: string[]): Promise<{ child: ChildProcess; output: string }> {
  const child = spawn(process.execPath, [script, '--port', '0', ...options]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let output = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    output += text;
    if (output.includes('PERPLEXITY_API_KEY')) break;
  }
  return { child, output };
}

function addressIn(output: string): string {
  return /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
}

it('prints an address for each provider that answers its calls', async () => {
  const { output } = await serve();
  const addresses = [...output.matchAll(/^(\w+)_BASE_URL=(.+)$/gm)].map(([, name, url]) => [
    name,
    url,
  ]);

  expect(addresses).toEqual([
    ['OPENAI', `${addressIn(output)}/openai/v1`],
    ['GEMINI', `${addressIn(output)}/gemini/v1beta`],
    ['PERPLEXITY', `${addressIn(output)}/perplexity`],
  ]);
  const response = await fetch(`${addresses[2]?.[1]}/v1/responses`, { method: 'POST', body: '{}' });
  expect(await response.json()).toHaveProperty('status', 'completed');
});

it.each(['SIGINT', 'SIGTERM'] as const)('ends on %s while calls are open', async (signal) => {
  const { child, output } = await serve('--delay', '60000');
  const url = addressIn(output);
  const stalled = callProvider(url, {
    wire: 'gemini',
    isStream: true,
    model: 'x!stall_after_headers',
  });
  const ended = expect(stalled).rejects.toThrow('fetch failed');
  await seeCall(url);

  child.kill(signal);

  expect(await once(child, 'exit')).toEqual([0, null]);
  await ended;
});

/** Asks the page until it shows a call that is still open. */
async function seeCall(url: string): Promise<void> {
  const page = await (await fetch(url)).text();
  if (!page.includes('<td>open')) await seeCall(url);
}
