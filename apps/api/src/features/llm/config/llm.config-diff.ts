import type { LlmConfigChange } from '@vigor/contract';
import type { ConfigContent } from './llm.config.mapper.ts';

type Entry = Record<string, unknown>;

/** What differs, field by field; an entry that is new or gone is named whole. */
export function diffConfigs(before: ConfigContent, after: ConfigContent): LlmConfigChange[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) =>
    diffEntry(path, old.get(path), now.get(path)),
  );
}

function entriesOf({ models, rules, abTests, prices }: ConfigContent): Map<string, Entry> {
  return new Map<string, Entry>([
    ...models.map((model) => [`models/${model.id}`, model] as const),
    ...rules.map((rule) => [`rules/${rule.id}`, rule] as const),
    ...abTests.map((test) => [`abTests/${test.id}`, test] as const),
    ...prices.map((price) => [`prices/${priceKey(price)}`, price] as const),
  ]);
}

export function priceKey(price: ConfigContent['prices'][number]): string {
  const { provider, model, unit, validFrom, tierFromTokens } = price;
  return [provider, model, unit, new Date(validFrom).toISOString(), tierFromTokens].join(' ');
}

function diffEntry(
  path: string,
  old: Entry | undefined,
  now: Entry | undefined,
): LlmConfigChange[] {
  if (!old) return [{ path, after: jsonOf(now) }];
  if (!now) return [{ path, before: jsonOf(old) }];
  const fields = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...fields].flatMap((field) => {
    const [before, after] = [jsonOf(old[field]), jsonOf(now[field])];
    return before === after ? [] : [{ path: `${path}/${field}`, before, after }];
  });
}

/** With its fields in order, so that equal values are equal texts. */
function jsonOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
