import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultKind, faultKinds, startFakeProviders } from '../fake-providers/index.ts';
import type { Usage } from '../model/answer.ts';
import type { ProviderId } from '../model/config.ts';
import type { ProviderError, ProviderErrorKind } from '../model/provider-error.ts';
import { adapters, calling, modelOn, question, readAll, settle } from './adapters.fixture.ts';
import { cutOrStalled, type ExpectedUsage, faultTable } from './fault-table.fixture.ts';

interface Outcome {
  outcome: 'ok' | ProviderErrorKind;
  hasBegun: boolean;
  usage: Usage | undefined;
}

const fake = await startFakeProviders({
  script: () => ({
    chunks: ['Rest ', 'two ', 'minutes.'],
    usage: { inputTokens: 100, cachedTokens: 40, outputTokens: 20, reasoningTokens: 7 },
  }),
});
const exactUsage: Usage = {
  inputTokens: 100,
  cachedInputTokens: 40,
  outputTokens: 27,
  reasoningTokens: 7,
};
const short = { connectTimeoutMs: 120, answerTimeoutMs: 120, idleTimeoutMs: 120 };
const modes = ['whole', 'stream'] as const;
type Mode = (typeof modes)[number];
const cells = faultKinds.flatMap((fault) =>
  modes.flatMap((mode) => adapters.map((adapter) => ({ fault, mode, adapter }))),
);
const outcomes = new Map<string, Outcome>();

beforeAll(() => Promise.all(adapters.map(runLane)));
afterAll(() => fake.close());

/** The adapters run side by side, so that the stalls of one do not delay the others. */
async function runLane(adapter: ProviderId): Promise<void> {
  for (const fault of faultKinds) {
    for (const mode of modes) {
      outcomes.set(nameOf({ adapter, fault, mode }), await run(adapter, fault, mode));
    }
  }
}

function nameOf({ adapter, fault, mode }: (typeof cells)[number]): string {
  return `${adapter} ${fault} ${mode}`;
}

async function run(adapter: ProviderId, fault: FaultKind, mode: Mode): Promise<Outcome> {
  const timeouts = fault.startsWith('stall') ? short : {};
  const model = modelOn(fake, adapter, { fault, ...timeouts });
  if (mode === 'whole') {
    const { value, error } = await settle(model.generate(question, calling()));
    return error ? failed(error) : { outcome: 'ok', hasBegun: true, usage: value.usage };
  }
  const { events, error } = await readAll(model.stream(question, calling()));
  if (error) return failed(error);
  const ends = events.filter((event) => event.kind === 'finish');
  expect(ends).toHaveLength(1);
  return { outcome: 'ok', hasBegun: events.length > 1, usage: ends[0]?.usage };
}

function failed({ kind, hasBegun, usage }: ProviderError): Outcome {
  return { outcome: kind, hasBegun, usage };
}

function matchUsage(usage: Usage | undefined, expected: ExpectedUsage, adapter: ProviderId): void {
  if (expected === 'exact') expect(usage).toEqual(exactUsage);
  if (expected === 'some') expect(usage).toBeDefined();
  if (expected === 'none') expect(usage).toBeUndefined();
  if (expected === 'gemini') expect(usage !== undefined).toBe(adapter === 'gemini');
}

describe('an adapter, for each fault of a provider', () => {
  it.each(cells)('$adapter, $fault, $mode', ({ adapter, fault, mode }) => {
    const expected = faultTable[fault][mode];
    const seen = outcomes.get(nameOf({ adapter, fault, mode }));

    expect(seen).toMatchObject({ outcome: expected.outcome, hasBegun: expected.hasBegun });
    matchUsage(seen?.usage, expected.usage, adapter);
  });

  it('reports no cut and no stalled answer as a success', () => {
    const broken = cells.filter(({ fault }) => cutOrStalled.includes(fault));
    const successes = broken.filter((cell) => outcomes.get(nameOf(cell))?.outcome === 'ok');

    expect(broken).toHaveLength(cutOrStalled.length * adapters.length * modes.length);
    expect(successes).toEqual([]);
  });

  it('covers every fault that the server knows, with every adapter', () => {
    expect(Object.keys(faultTable).toSorted()).toEqual([...faultKinds].toSorted());
    expect(outcomes.size).toBe(faultKinds.length * adapters.length * modes.length);
  });
});
