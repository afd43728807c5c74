import type { LlmAnswer, LlmChatBody } from '@vigor/contract';
import type { GatewayAnswer, GatewayEvent, GatewayRequest, Message } from '@vigor/llm';
import { classifyMessage } from '@vigor/training';
import type { Context } from '../../../context.ts';
import { answerBuiltIn } from '../../built-in-coach/built-in-coach.service.ts';
import { type Hide, loadHide } from '../../coach/coach.identity.service.ts';
import { createSafeText, makeSafe } from '../../coach/coach.safe-text.service.ts';
import { hasConsent } from '../../consents/consents.service.ts';
import { loadFacts } from '../../facts/facts.service.ts';
import { loadProfile } from '../../profiles/profiles.service.ts';
import { admitRequest } from '../llm.service.ts';
import { type ChatEvent, toAnswer, toChatEvent } from './llm.chat.mapper.ts';
import { chatInstructions } from './llm.prompts.ts';
import { redFlagText } from './llm.red-flag-text.ts';

const feature = 'llm_chat';
const deadlineMs = 60_000;
const cache = { scope: 'own', ttlSeconds: 600 } as const;

/** A call that is ready, and why no provider will see it, where that is so. */
interface PreparedCall {
  request: GatewayRequest;
  withheld?: 'no_consent' | 'red_flag';
}

export async function askModel(
  ctx: Context,
  { body, signal }: { body: LlmChatBody; signal?: AbortSignal | undefined },
): Promise<LlmAnswer> {
  const { request, withheld } = await prepareCall(ctx, body, signal);
  try {
    const answer = await ctx.llm.generateText(request);
    return toAnswer({ ...answer, text: makeSafe(answer.text, request.locale) }, withheld);
  } catch (error) {
    // Nobody is there to read it: the only failure of a gateway that always answers.
    if (signal?.aborted) return toAnswer(nothingSaid(request), 'aborted');
    throw error;
  }
}

/** Being refused by the limit of the tier comes before the first event. */
export async function* streamModel(
  ctx: Context,
  { body, signal }: { body: LlmChatBody; signal: AbortSignal },
): AsyncGenerator<ChatEvent> {
  const { request, withheld } = await prepareCall(ctx, body, signal);
  for await (const event of safeEvents(ctx.llm.streamText(request), request.locale)) {
    const shown = toChatEvent(event, withheld);
    if (shown) yield shown;
  }
}

/** The text of a stream by whole sentences, each looked at before it is shown. */
async function* safeEvents(
  events: AsyncIterable<GatewayEvent>,
  locale: string,
): AsyncGenerator<GatewayEvent> {
  const safe = createSafeText(locale);
  for await (const event of events) {
    const isText = event.kind === 'delta';
    const text = isText ? safe.add(event.text) : event.kind === 'start' ? '' : safe.close();
    if (text !== '') yield { kind: 'delta', text };
    if (!isText) yield event;
  }
}

async function prepareCall(
  ctx: Context,
  body: LlmChatBody,
  signal: AbortSignal | undefined,
): Promise<PreparedCall> {
  const { locale } = await loadProfile(ctx);
  const redFlag = classifyMessage(body.messages.at(-1)?.content ?? '');
  if (redFlag) {
    const builtIn = async () => ({ text: redFlagText(redFlag.classId, locale) });
    return { request: callOf(ctx, { body, locale, signal, builtIn }), withheld: 'red_flag' };
  }
  await admitRequest(ctx, body);
  const builtIn = async () => ({ text: await answerAlone(ctx, body) });
  const mayLeave = !body.builtIn && (await hasConsent(ctx, 'ai_processing'));
  const hide = mayLeave ? await loadHide(ctx) : undefined;
  const request = callOf(ctx, { body, locale, signal, builtIn, hide });
  return mayLeave || body.builtIn ? { request } : { request, withheld: 'no_consent' };
}

interface CallInput {
  body: LlmChatBody;
  locale: string;
  signal: AbortSignal | undefined;
  builtIn: GatewayRequest['builtIn'];
  /** Absent: no provider may be asked. */
  hide?: Hide | undefined;
}

function callOf(ctx: Context, input: CallInput): GatewayRequest {
  const { body, hide, locale, signal, builtIn } = input;
  const { userId, tier, role } = ctx.actor;
  return {
    requestId: ctx.ids.next(),
    ...{ tenant: userId, subject: userId, tier, role, locale, feature },
    ...{ deadlineMs, cache, signal, builtIn },
    route: hide ? 'auto' : 'only_built_in',
    messages: hide ? messagesOf(body, locale, hide) : [],
    maxOutputTokens: body.maxOutputTokens,
    temperature: body.temperature,
  };
}

function messagesOf({ messages }: LlmChatBody, locale: string, hide: Hide): Message[] {
  return [
    { role: 'system', text: chatInstructions(locale) },
    ...messages.map(({ role, content }) => ({ role, text: hide(content) })),
  ];
}

/** From the member's own figures and our articles, without any model. */
async function answerAlone(ctx: Context, { messages }: LlmChatBody): Promise<string> {
  const facts = await loadFacts(ctx);
  const history = messages.slice(0, -1).map(({ role, content }) => ({
    role: role === 'user' ? ('member' as const) : ('coach' as const),
    text: content,
  }));
  const message = messages.at(-1)?.content ?? '';
  return answerBuiltIn({ message, facts, history, locale: facts.profile.locale }).text;
}

function nothingSaid({ requestId }: GatewayRequest): GatewayAnswer {
  const origin = { requestId, provider: 'fallback', model: 'built-in', isFallback: true } as const;
  return {
    ...{ text: '', toolCalls: [], finishReason: 'stop', costNanoUsd: 0 },
    origin: { ...origin, cache: 'none', attempts: 0 },
  };
}
