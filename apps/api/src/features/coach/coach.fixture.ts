import {
  type ChatAnswer,
  type ChatBody,
  type ConversationDetail,
  chatEvents,
} from '@vigor/contract';
import {
  createGateway,
  defaultPrices,
  type Gateway,
  type GatewayConfig,
  type LanguageModel,
} from '@vigor/llm';
import type { LightMyRequestResponse } from 'fastify';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import type { TestMember } from '../../../test/factories.ts';
import type { ChatEvent } from './turns/coach.running-turns.ts';

/** The coach over one model of the test, which costs nothing and has no limits of its own. */
export function buildCoachApp(model: LanguageModel): Promise<TestApp> {
  return buildTestApp({}, { llm: gatewayOver(model) });
}

function gatewayOver(model: LanguageModel): Gateway {
  const now = () => Date.now();
  const [price] = defaultPrices;
  if (!price) throw new Error('There is no price.');
  const config: GatewayConfig = {
    version: '1',
    models: [
      {
        id: 'test',
        provider: 'gemini',
        model: price.model,
        priority: 1,
        isEnabled: true,
        contextTokens: 1_000_000,
        maxOutputTokens: 8_192,
      },
    ],
    rules: [],
    abTests: [],
  };
  return createGateway({
    config: () => config,
    modelFor: () => model,
    ledger: {
      reserve: async () => ({ ok: true, holdId: '1' }),
      dispatch: async () => undefined,
      settle: async () => undefined,
    },
    prices: () => defaultPrices,
    breaker: {
      admit: async () => ({ kind: 'closed' }),
      report: async () => undefined,
    },
    records: { record: () => undefined },
    now,
  });
}

export async function agree(member: TestMember): Promise<void> {
  const body = { purpose: 'ai_processing', isGranted: true };
  const response = await member.send({ method: 'PUT', url: '/users/consents', body });
  if (response.statusCode !== 200) throw new Error(`No consent was given: ${response.body}`);
}

export function sendChat(member: TestMember, body: ChatBody): Promise<LightMyRequestResponse> {
  return member.send({ method: 'POST', url: '/ai/chat', body });
}

export async function chat(member: TestMember, body: ChatBody): Promise<ChatAnswer> {
  const response = await sendChat(member, body);
  if (response.statusCode !== 200) throw new Error(`No answer: ${response.body}`);
  return response.json<ChatAnswer>();
}

/** Waits for the whole stream. */
export async function stream(member: TestMember, body: ChatBody): Promise<ChatEvent[]> {
  const response = await member.send({ method: 'POST', url: '/ai/chat/stream', body });
  if (response.statusCode !== 200) throw new Error(`No stream: ${response.body}`);
  return readEvents(response.body);
}

export async function retry(
  member: TestMember,
  id: string,
  body: { builtIn?: boolean } = {},
): Promise<ChatEvent[]> {
  const response = await member.send({ method: 'POST', url: `/ai/messages/${id}/retry`, body });
  if (response.statusCode !== 200) throw new Error(`No stream: ${response.body}`);
  return readEvents(response.body);
}

export function readEvents(body: string): ChatEvent[] {
  const blocks = body.split('\n\n').filter((block) => block.startsWith('event: '));
  return blocks.map(toEvent);
}

/** Safe to cast: the schema of this very event has parsed the data. */
function toEvent(block: string): ChatEvent {
  const [, name = '', data = ''] = /^event: (\w+)\ndata: (.*)$/s.exec(block) ?? [];
  const schema = Object.entries(chatEvents).find(([event]) => event === name)?.[1];
  if (!schema) throw new Error(`There is no event ${name}.`);
  return { event: name, data: schema.parse(JSON.parse(data)) } as ChatEvent;
}

type EventData = { [Event in ChatEvent as Event['event']]: Event['data'] };

/** Safe to cast: found by this very name. */
export function eventOf<Name extends keyof EventData>(
  events: readonly ChatEvent[],
  name: Name,
): EventData[Name] {
  const found = events.find(({ event }) => event === name);
  if (!found) throw new Error(`There is no event ${name}: ${JSON.stringify(events)}`);
  return found.data as EventData[Name];
}

export function textOf(events: readonly ChatEvent[]): string {
  return events.map((event) => (event.event === 'delta' ? event.data.text : '')).join('');
}

export async function readConversation(
  member: TestMember,
  id: string,
  query = '',
): Promise<ConversationDetail> {
  const response = await member.send({ method: 'GET', url: `/ai/conversations/${id}${query}` });
  if (response.statusCode !== 200) throw new Error(`No conversation: ${response.body}`);
  return response.json<ConversationDetail>();
}
