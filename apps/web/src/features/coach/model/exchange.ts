import type { ChatMessage, EventOf, routes } from '@vigor/contract';

/** Where a question stands before its conversation has an id. */
export const newSlot = 'new';

export type ChatEvent = EventOf<typeof routes.coach.streamChat>;

export type ExchangeState =
  | { kind: 'sending' }
  /** `tool` is what the coach looks at before it writes. */
  | { kind: 'writing'; tool?: string }
  /** The connection is gone; the server goes on writing. */
  | { kind: 'lost' }
  /** Nothing was begun: a limit, no network, a fault. */
  | { kind: 'refused'; error: unknown }
  | { kind: 'finished' };

/** One question and its answer, as they are under way in this tab. */
export interface Exchange {
  question: ChatMessage;
  /** From the first event on. */
  answer?: ChatMessage;
  /** The answer that is asked for anew. */
  replaces?: string;
  state: ExchangeState;
  isStopping: boolean;
}

export function isUnderWay(exchange: Exchange | undefined): boolean {
  return exchange?.state.kind === 'sending' || exchange?.state.kind === 'writing';
}

export function makeQuestion(message: Pick<ChatMessage, 'id' | 'text' | 'createdAt'>): ChatMessage {
  return { ...makeBlank(), ...message, role: 'member', status: 'done' };
}

function makeEmptyAnswer(message: Pick<ChatMessage, 'id' | 'createdAt' | 'replyTo'>): ChatMessage {
  return { ...makeBlank(), ...message, role: 'coach', text: '', status: 'streaming' };
}

function makeBlank(): Pick<ChatMessage, 'citations' | 'proposals' | 'fallback'> {
  return { citations: [], proposals: [], fallback: false };
}

/** What an event makes of an exchange. An `error` changes nothing: `done` follows and says so. */
export function receiveEvent(exchange: Exchange, event: ChatEvent, at: Date): Exchange {
  switch (event.event) {
    case 'start': {
      const { messageId, answerId } = event.data;
      const createdAt = at.toISOString();
      return {
        ...exchange,
        question: { ...exchange.question, id: messageId },
        answer: makeEmptyAnswer({ id: answerId, createdAt, replyTo: messageId }),
        state: { kind: 'writing' },
      };
    }
    case 'step':
      return { ...exchange, state: { kind: 'writing', tool: event.data.tool } };
    case 'delta':
      return { ...appendText(exchange, event.data.text), state: { kind: 'writing' } };
    case 'done':
      return { ...exchange, answer: event.data.message, state: { kind: 'finished' } };
    case 'usage':
    case 'error':
      return exchange;
  }
}

function appendText(exchange: Exchange, text: string): Exchange {
  const { answer } = exchange;
  return answer ? { ...exchange, answer: { ...answer, text: answer.text + text } } : exchange;
}

/** The stream is over. Without its last event the server may still be writing. */
export function endStream(exchange: Exchange, error: unknown): Exchange {
  if (!isUnderWay(exchange)) return exchange;
  return { ...exchange, state: exchange.answer ? { kind: 'lost' } : { kind: 'refused', error } };
}

/** Whether the server's messages have an answer; a retry writes a newer one under the same id. */
function isKnown(history: readonly ChatMessage[], answer: ChatMessage): boolean {
  const known = history.find(({ id }) => id === answer.id);
  if (!known || known.status === 'streaming') return false;
  return known.createdAt >= answer.createdAt;
}

/** The conversation as it is shown: what the server has, and what is under way at its end. */
export function composeMessages(
  history: readonly ChatMessage[],
  exchange: Exchange | undefined,
): readonly ChatMessage[] {
  if (!exchange) return history;
  const { question, answer, replaces, state } = exchange;
  // A retry that is not yet begun, or was refused, leaves the old answer where it is.
  if (replaces && !answer) return history;
  if (state.kind === 'finished' && answer && isKnown(history, answer)) return history;
  const shownAtEnd = new Set([question.id, answer?.id, replaces]);
  const kept = history.filter(({ id }) => !shownAtEnd.has(id));
  return [...kept, question, ...(answer ? [answer] : [])];
}
