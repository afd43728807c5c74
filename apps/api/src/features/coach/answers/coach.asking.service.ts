import {
  type AnswerOrigin,
  type GatewayEvent,
  type GatewayRequest,
  type Message,
  nanoUsdPerUsd,
  type ProviderErrorKind,
  type ToolCall,
} from '@vigor/llm';
import type { Context } from '../../../context.ts';
import type { MemberFacts } from '../../facts/facts.service.ts';
import {
  type CitedText,
  citeSources,
  cleanText,
  type NumberedPassage,
} from '../text/coach.output.ts';
import {
  createReleasedText,
  type ReleasedPart,
  type ReleasedText,
} from '../text/coach.released-text.ts';
import { inspectText } from '../text/coach.text-rules.ts';
import { runTool, toolDefinitions } from '../tools/coach.tools.ts';
import type { AnswerRequest, ComposedAnswer } from './coach.answer.ts';
import type { BuiltIn } from './coach.built-in.service.ts';
import type { History } from './coach.history.service.ts';
import { addPassages, articleIds } from './coach.passages.service.ts';
import { writePrompt } from './coach.write-prompt.service.ts';

export interface ModelRequest extends AnswerRequest {
  facts: MemberFacts;
  history: History;
  builtInCoach: BuiltIn;
}

/** For everything together: the model, its tools, the next provider. */
const deadlineMs = 60_000;
const maxOutputTokens = 900;
/** An answer has no more; a provider that ignores its limit is left. */
const mostCharacters = 8_000;
const mostToolCalls = 8;

/** One answer while a model is asked for it; what changes meanwhile is here. */
export interface Asking {
  ctx: Context;
  request: ModelRequest;
  messages: Message[];
  passages: NumberedPassage[];
  text: ReleasedText;
  usage: ComposedAnswer['usage'];
  toolCalls: number;
  deadlineAt: number;
  origin?: AnswerOrigin;
}

/** What one call of the gateway came to. */
export type Round =
  | { kind: 'whole' }
  | { kind: 'tools'; said: string; calls: ToolCall[] }
  | { kind: 'ended'; end: NonNullable<ReleasedPart['end']> }
  | { kind: 'broken'; error: ProviderErrorKind }
  | { kind: 'built_in' };

export async function openAsking(ctx: Context, request: ModelRequest): Promise<Asking> {
  const passages: NumberedPassage[] = [];
  addPassages(passages, request.message);
  const { locale } = request.facts.profile;
  return {
    ctx,
    request,
    passages,
    messages: await writePrompt(ctx, { ...request, passages }),
    text: createReleasedText({
      clean: (text) => tidy(text, passages).text,
      inspect: (text) => inspectText(text, locale),
      mostCharacters,
    }),
    usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
    toolCalls: 0,
    deadlineAt: performance.now() + deadlineMs,
  };
}

export function tidy(text: string, passages: readonly NumberedPassage[]): CitedText {
  return citeSources(cleanText(text, { articleIds, passages }), passages);
}

export async function askOnce(
  asking: Asking,
  { mayLookUp }: { mayLookUp: boolean },
): Promise<Round> {
  const calls: ToolCall[] = [];
  let said = '';
  for await (const event of asking.ctx.llm.streamText(callOf(asking, mayLookUp))) {
    note(asking, event);
    if (asking.origin?.isFallback) return { kind: 'built_in' };
    if (event.kind === 'toolCall') calls.push(event.toolCall);
    if (event.kind === 'error') return { kind: 'broken', error: event.error };
    if (event.kind !== 'delta') continue;
    said += event.text;
    const end = show(asking, asking.text.add(event.text));
    if (end) return { kind: 'ended', end };
  }
  return calls.length > 0 ? { kind: 'tools', said, calls } : { kind: 'whole' };
}

export function show(asking: Asking, { text, end }: ReleasedPart): ReleasedPart['end'] {
  if (text) asking.request.onText(text);
  return end;
}

function callOf(
  { ctx, request, messages, deadlineAt }: Asking,
  mayLookUp: boolean,
): GatewayRequest {
  const { userId, tier, role } = ctx.actor;
  const { facts, signal, builtInCoach } = request;
  return {
    requestId: ctx.ids.next(),
    ...{ tenant: userId, subject: userId, tier, role, feature: 'coach' },
    locale: facts.profile.locale,
    deadlineMs: Math.max(1, deadlineAt - performance.now()),
    signal,
    messages,
    maxOutputTokens,
    tools: mayLookUp ? toolDefinitions : undefined,
    builtIn: async () => ({ text: builtInCoach.text() }),
  };
}

function note(asking: Asking, event: GatewayEvent): void {
  if (event.kind === 'start') asking.origin = event.origin;
  if (event.kind !== 'usage') return;
  const { inputTokens, outputTokens, costUsd } = asking.usage;
  asking.usage = {
    inputTokens: inputTokens + event.usage.inputTokens,
    outputTokens: outputTokens + event.usage.outputTokens,
    costUsd: costUsd + event.costNanoUsd / nanoUsdPerUsd,
  };
}

/** Every call gets a result, as providers ask for; beyond the limit it says so. */
export async function runTools(
  asking: Asking,
  { said, calls }: Extract<Round, { kind: 'tools' }>,
): Promise<void> {
  const { ctx, request, messages, passages } = asking;
  const scope = { facts: request.facts, answerId: request.answerId, passages };
  messages.push({ role: 'assistant', text: said, toolCalls: calls });
  for (const call of calls) {
    asking.toolCalls += 1;
    const isAllowed = asking.toolCalls <= mostToolCalls && !request.signal.aborted;
    if (isAllowed) request.onStep(call.name);
    const result = isAllowed
      ? await runTool(ctx, scope, call)
      : { error: 'No more look-ups. Answer with what you have.' };
    messages.push({ role: 'tool', toolCallId: call.id, toolName: call.name, result });
  }
  if (said) show(asking, asking.text.add('\n\n'));
}
