import {
  type AnswerOrigin,
  type GatewayEvent,
  type GatewayRequest,
  type Message,
  nanoUsdPerUsd,
  type ProviderErrorKind,
  type ToolCall,
} from '@vigor/llm';
import type { Context } from '../../context.ts';
import type { MemberFacts } from '../facts/facts.service.ts';
import type { BuiltIn } from './coach.built-in.service.ts';
import type { ComposedAnswer, ComposeInput } from './coach.compose.service.ts';
import type { History } from './coach.history.service.ts';
import { type CitedText, citeSources, cleanText, type NumberedPassage } from './coach.output.ts';
import { addPassages, articleIds } from './coach.passages.service.ts';
import { createReleasedText, type ReleasedPart, type ReleasedText } from './coach.released-text.ts';
import { inspectText, makeSafe } from './coach.text-rules.ts';
import { runTool, toolDefinitions } from './coach.tools.ts';
import { writePrompt } from './coach.write-prompt.service.ts';

export interface ComposeWithModelInput extends ComposeInput {
  facts: MemberFacts;
  history: History;
  builtInCoach: BuiltIn;
}

/** For everything together: the model, its tools, the next provider. */
const deadlineMs = 60_000;
const maxOutputTokens = 900;
/** An answer has no more; a provider that ignores its limit is left. */
const mostCharacters = 8_000;
const mostRounds = 4;
const mostToolCalls = 8;

/** One answer while it is asked for; the only state is here. */
interface Asking {
  ctx: Context;
  input: ComposeWithModelInput;
  messages: Message[];
  passages: NumberedPassage[];
  text: ReleasedText;
  usage: ComposedAnswer['usage'];
  toolCalls: number;
  deadlineAt: number;
  origin?: AnswerOrigin;
}

/** What one call of the gateway came to. */
type Round =
  | { kind: 'whole' }
  | { kind: 'tools'; said: string; calls: ToolCall[] }
  | { kind: 'ended'; end: NonNullable<ReleasedPart['end']> }
  | { kind: 'broken'; error: ProviderErrorKind }
  | { kind: 'built_in' };

/** Lets a model read and answer; whatever goes wrong with it, there is an answer. */
export async function composeWithModel(
  ctx: Context,
  input: ComposeWithModelInput,
): Promise<ComposedAnswer> {
  const asking = await openAsking(ctx, input);
  for (let round = 1; round <= mostRounds; round += 1) {
    const result = await askOnce(asking, { mayLookUp: round < mostRounds });
    if (result.kind !== 'tools' || round === mostRounds) return concludeAnswer(asking, result);
    await runTools(asking, result);
    if (input.signal.aborted) return concludeAnswer(asking, { kind: 'whole' });
  }
  return input.builtInCoach.answer(asking.usage);
}

async function openAsking(ctx: Context, input: ComposeWithModelInput): Promise<Asking> {
  const { facts, message } = input;
  const passages: NumberedPassage[] = [];
  addPassages(passages, message);
  const { locale } = facts.profile;
  return {
    ctx,
    input,
    passages,
    messages: await writePrompt(ctx, { ...input, passages }),
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

async function askOnce(asking: Asking, { mayLookUp }: { mayLookUp: boolean }): Promise<Round> {
  const calls: ToolCall[] = [];
  let said = '';
  for await (const event of asking.ctx.llm.streamText(requestOf(asking, mayLookUp))) {
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

function show({ input }: Asking, { text, end }: ReleasedPart): ReleasedPart['end'] {
  if (text) input.onText(text);
  return end;
}

function requestOf(
  { ctx, input, messages, deadlineAt }: Asking,
  mayLookUp: boolean,
): GatewayRequest {
  const { userId, tier, role } = ctx.actor;
  return {
    requestId: ctx.ids.next(),
    tenant: userId,
    subject: userId,
    tier,
    role,
    locale: input.facts.profile.locale,
    feature: 'coach',
    deadlineMs: Math.max(1, deadlineAt - performance.now()),
    signal: input.signal,
    messages,
    maxOutputTokens,
    tools: mayLookUp ? toolDefinitions : undefined,
    builtIn: async () => ({ text: input.builtInCoach.text() }),
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
async function runTools(
  asking: Asking,
  { said, calls }: Extract<Round, { kind: 'tools' }>,
): Promise<void> {
  const { ctx, input, messages, passages } = asking;
  const scope = { facts: input.facts, answerId: input.answerId, passages };
  messages.push({ role: 'assistant', text: said, toolCalls: calls });
  for (const call of calls) {
    asking.toolCalls += 1;
    const isAllowed = asking.toolCalls <= mostToolCalls && !input.signal.aborted;
    if (isAllowed) input.onStep(call.name);
    const result = isAllowed
      ? await runTool(ctx, scope, call)
      : { error: 'No more look-ups. Answer with what you have.' };
    messages.push({ role: 'tool', toolCallId: call.id, toolName: call.name, result });
  }
  if (said) show(asking, asking.text.add('\n\n'));
}

function concludeAnswer(asking: Asking, round: Round): Promise<ComposedAnswer> | ComposedAnswer {
  const { input, text } = asking;
  if (input.signal.aborted) return written(asking, { status: 'stopped' });
  switch (round.kind) {
    case 'built_in':
      return input.builtInCoach.answer(asking.usage);
    case 'broken':
      if (!input.isWatched || !text.hasShown()) return input.builtInCoach.answer(asking.usage);
      return written(asking, { status: 'failed', error: round.error });
    case 'ended':
      return concludeEarly(asking, round.end);
    case 'whole':
    case 'tools':
      return concludeWhole(asking);
    default:
      return round satisfies never;
  }
}

function concludeWhole(asking: Asking): Promise<ComposedAnswer> | ComposedAnswer {
  const end = show(asking, asking.text.close());
  return end ? concludeEarly(asking, end) : written(asking, { status: 'done' });
}

function concludeEarly(
  asking: Asking,
  end: NonNullable<ReleasedPart['end']>,
): Promise<ComposedAnswer> | ComposedAnswer {
  if (end === 'unusable') return asking.input.builtInCoach.answer(asking.usage);
  return written(asking, { status: 'done' });
}

/** What was cut off unseen is looked at here as well: a last half sentence may be unsafe, too. */
function written(
  { input, origin, passages, usage, text }: Asking,
  outcome: Pick<ComposedAnswer, 'status' | 'error'>,
): Promise<ComposedAnswer> | ComposedAnswer {
  const { text: tidied, citations } = tidy(text.raw(), passages);
  const safe = makeSafe(tidied.trim());
  if (safe === '' && outcome.status === 'done') return input.builtInCoach.answer(usage);
  const { provider = 'fallback', model = 'built-in', isFallback = false } = origin ?? {};
  return { text: safe, citations, provider, model, isFallback, usage, ...outcome };
}

function tidy(text: string, passages: readonly NumberedPassage[]): CitedText {
  return citeSources(cleanText(text, { articleIds, passages }), passages);
}
