import type { ChatMessage } from '@vigor/contract';
import { type ChatEvent, type Exchange, endStream, isUnderWay, receiveEvent } from './exchange.ts';

export interface AnswerRunPorts {
  /** Opens the stream. */
  open: (signal: AbortSignal) => AsyncIterable<ChatEvent>;
  stopAnswer: (answerId: string) => Promise<ChatMessage>;
  /** Runs a task before the next picture; text that comes faster is shown together. */
  schedule: (task: () => void) => void;
  now: () => Date;
  onChange: () => void;
  onStarted: (conversationId: string) => void;
  onFinished: (message: ChatMessage) => void;
}

/** One stream, from its opening to its end. */
export interface AnswerRun {
  read: () => Exchange;
  stop: () => Promise<void>;
  /** Leaves the stream; nothing is reported after it. */
  abandon: () => void;
}

export function startAnswerRun(first: Exchange, ports: AnswerRunPorts): AnswerRun {
  const controller = new AbortController();
  let exchange = first;
  let waitingText = '';
  let tellStarted: () => void = () => undefined;
  const startedOrOver = new Promise<void>((resolve) => {
    tellStarted = resolve;
  });

  function change(next: Exchange): void {
    if (controller.signal.aborted || next === exchange) return;
    exchange = next;
    ports.onChange();
  }

  function showWaitingText(): void {
    if (!waitingText) return;
    const text = waitingText;
    waitingText = '';
    if (isUnderWay(exchange)) receive({ event: 'delta', data: { text } });
  }

  function receive(event: ChatEvent): void {
    change(receiveEvent(exchange, event, ports.now()));
  }

  function take(event: ChatEvent): void {
    if (controller.signal.aborted || !isUnderWay(exchange)) return;
    if (event.event === 'delta') {
      if (!waitingText) ports.schedule(showWaitingText);
      waitingText += event.data.text;
      return;
    }
    if (event.event !== 'done') showWaitingText();
    receive(event);
    if (event.event === 'start') ports.onStarted(event.data.conversationId);
    if (event.event === 'start') tellStarted();
    if (event.event === 'done') ports.onFinished(event.data.message);
  }

  function end(error: unknown): void {
    showWaitingText();
    change(endStream(exchange, error));
    tellStarted();
  }

  async function follow(): Promise<void> {
    try {
      for await (const event of ports.open(controller.signal)) take(event);
      end(new Error('The answer ended before it began'));
    } catch (error) {
      end(error);
    }
  }

  async function stop(): Promise<void> {
    change({ ...exchange, isStopping: true });
    try {
      await startedOrOver;
      if (!exchange.answer || !isUnderWay(exchange)) return;
      take({ event: 'done', data: { message: await ports.stopAnswer(exchange.answer.id) } });
    } finally {
      change({ ...exchange, isStopping: false });
    }
  }

  void follow(); // ends in a state of the exchange, never in a throw
  return { read: () => exchange, stop, abandon: () => controller.abort() };
}
