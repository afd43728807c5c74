import type { ChatBody, ChatMessage } from '@vigor/contract';
import { type AnswerRun, type AnswerRunPorts, startAnswerRun } from './model/answer-run.ts';
import {
  type ChatEvent,
  type Exchange,
  isUnderWay,
  makeQuestion,
  newSlot,
} from './model/exchange.ts';

export interface RetryRequest {
  answerId: string;
  builtIn?: boolean;
}

export interface CoachStorePorts extends Pick<AnswerRunPorts, 'stopAnswer' | 'schedule' | 'now'> {
  streamChat: (body: ChatBody, signal: AbortSignal) => AsyncIterable<ChatEvent>;
  retryAnswer: (request: RetryRequest, signal: AbortSignal) => AsyncIterable<ChatEvent>;
  newId: () => string;
  /** The server has the question that was asked in `slot`. */
  onStarted: (slot: string, conversationId: string) => void;
  onFinished: (conversationId: string, messages: ChatMessage[]) => void;
}

export interface Retry {
  conversationId: string;
  question: ChatMessage;
  answerId: string;
}

/**
 * What is asked and answered in this tab, one exchange a conversation. It goes on while other
 * pages are open; `slot` is the id of a conversation, or `newSlot`.
 */
export interface CoachStore {
  find: (slot: string) => Exchange | undefined;
  /** The conversations that are being answered here, as one text that is equal while they are. */
  listUnderWay: () => string;
  subscribe: (listener: () => void) => () => void;
  /** Called with the id that the conversation of `newSlot` got. */
  onNamed: (listener: (conversationId: string) => void) => () => void;
  ask: (slot: string, text: string) => void;
  retry: (retry: Retry) => void;
  /** Sends what was refused once more, under the same id. */
  resend: (slot: string, options?: { builtIn?: boolean }) => void;
  /** Rejects when the server could not be told. */
  stop: (slot: string) => Promise<void>;
  drop: (slot: string) => void;
  clear: () => void;
}

type FirstExchange = Pick<Exchange, 'question' | 'replaces'>;

export function createCoachStore(ports: CoachStorePorts): CoachStore {
  const runs = new Map<string, AnswerRun>();
  const listeners = new Set<() => void>();
  const namedListeners = new Set<(conversationId: string) => void>();

  function emit(): void {
    for (const listener of listeners) listener();
  }

  function moveTo(conversationId: string, slot: string): void {
    const run = runs.get(slot);
    if (run) runs.set(conversationId, run);
    if (conversationId === slot) return;
    runs.delete(slot);
    emit();
    for (const listener of namedListeners) listener(conversationId);
  }

  function open(slot: string, { question, replaces }: FirstExchange, builtIn?: boolean): void {
    let place = slot;
    const first: Exchange = { question, replaces, state: { kind: 'sending' }, isStopping: false };
    const run = startAnswerRun(first, {
      ...ports,
      open: (signal) => send(ports, { slot, question, replaces, builtIn }, signal),
      onChange: emit,
      onStarted: (conversationId) => {
        place = conversationId;
        moveTo(conversationId, slot);
        ports.onStarted(slot, conversationId);
      },
      onFinished: (message) => ports.onFinished(place, [run.read().question, message]),
    });
    runs.set(slot, run);
    emit();
  }

  return {
    find: (slot) => runs.get(slot)?.read(),
    listUnderWay: () =>
      [...runs]
        .filter(([, run]) => isUnderWay(run.read()))
        .map(([slot]) => slot)
        .join(' '),
    subscribe: (listener) => subscribeTo(listeners, listener),
    onNamed: (listener) => subscribeTo(namedListeners, listener),
    ask: (slot, text) => {
      const createdAt = ports.now().toISOString();
      open(slot, { question: makeQuestion({ id: ports.newId(), text, createdAt }) });
    },
    retry: ({ conversationId, question, answerId }) =>
      open(conversationId, { question, replaces: answerId }),
    resend: (slot, { builtIn } = {}) => {
      const exchange = runs.get(slot)?.read();
      if (exchange?.state.kind === 'refused') open(slot, exchange, builtIn);
    },
    stop: async (slot) => runs.get(slot)?.stop(),
    drop: (slot) => {
      runs.get(slot)?.abandon();
      if (runs.delete(slot)) emit();
    },
    clear: () => {
      for (const run of runs.values()) run.abandon();
      runs.clear();
      emit();
    },
  };
}

function send(
  ports: CoachStorePorts,
  request: FirstExchange & { slot: string; builtIn?: boolean },
  signal: AbortSignal,
): AsyncIterable<ChatEvent> {
  const { slot, question, replaces, builtIn } = request;
  if (replaces) return ports.retryAnswer({ answerId: replaces, builtIn }, signal);
  const conversationId = slot === newSlot ? undefined : slot;
  const { id: messageId, text: message } = question;
  return ports.streamChat({ message, messageId, conversationId, builtIn }, signal);
}

function subscribeTo<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
