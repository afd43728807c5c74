import type { LlmAnswer, LlmChatBody } from '@vigor/contract';
import type { Script } from '@vigor/llm/fake-providers';
import { sql } from 'drizzle-orm';
import type { TestApp } from '../../../../test/build-test-app.ts';
import type { TestMember } from '../../../../test/factories.ts';
import type { ChatEvent } from './llm.chat.mapper.ts';

export type AskBody = Omit<LlmChatBody, 'maxOutputTokens'> & { maxOutputTokens?: number };

let asked = 0;

/** A question that nobody has asked before, so that no cache knows it. */
export function question(own: Partial<AskBody> = {}): AskBody {
  asked += 1;
  const content = `How long should I rest between ${asked} sets?`;
  return { messages: [{ role: 'user', content }], ...own };
}

export async function ask(member: TestMember, body: AskBody = question()): Promise<LlmAnswer> {
  const response = await member.send({ method: 'POST', url: '/llm/chat', body });
  if (response.statusCode !== 200) throw new Error(`No answer: ${response.body}`);
  return response.json<LlmAnswer>();
}

/** Waits for the whole stream. */
export async function readStream(
  member: TestMember,
  body: AskBody = question(),
): Promise<ChatEvent[]> {
  const response = await member.send({ method: 'POST', url: '/llm/stream', body });
  if (response.statusCode !== 200) throw new Error(`No stream: ${response.body}`);
  return eventsOf(response.body);
}

export function eventsOf(body: string): ChatEvent[] {
  return body.split('\n\n').flatMap((block) => {
    const found = /^event: (\w+)\ndata: (.+)$/.exec(block);
    return found ? [{ event: found[1], data: JSON.parse(found[2] ?? '') } as ChatEvent] : [];
  });
}

export function textOf(events: readonly ChatEvent[]): string {
  return events.map((one) => (one.event === 'delta' ? one.data.text : '')).join('');
}

/** Every model is healthy again, whatever it did before. */
export async function wakeAll({ deps }: TestApp): Promise<void> {
  const names = [
    { provider: 'gemini', model: 'gemini-2.5-flash' },
    { provider: 'perplexity', model: 'perplexity/sonar' },
    { provider: 'openai', model: 'gpt-4o-mini' },
  ] as const;
  for (const name of names) await deps.llm.wake(name);
}

/** What each provider does, whoever calls; those without a word answer. */
export function byProvider(steps: Record<string, { fault?: FaultName; delayMs?: number }>): Script {
  return ({ provider }) => steps[provider];
}

type FaultName = NonNullable<Exclude<Extract<Script, unknown[]>[number]['fault'], undefined>>;

export interface StoredAttempt {
  attempt: number;
  provider: string;
  outcome: string;
  isStream: boolean;
  cost: number;
}

/** As they were remembered, in order. */
export async function attemptsOf({ deps }: TestApp, requestId: string): Promise<StoredAttempt[]> {
  await deps.llm.flush();
  const { rows } = await deps.database.forSystem().read((db) =>
    db.execute<StoredAttempt & Record<string, unknown>>(sql`
      select attempt, provider, outcome, is_stream as "isStream", cost_nano_usd::float8 as cost
      from llm_attempts where request_id = ${requestId} order by attempt`),
  );
  return rows;
}
