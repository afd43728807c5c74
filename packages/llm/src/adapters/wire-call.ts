import type { ProviderError } from '../model/provider-error.ts';
import { AnswerDraft, type ReadEvent } from './answer-draft.ts';
import { type BodyReader, openBody } from './body-reader.ts';
import { SilenceTimer } from './silence-timer.ts';
import type { Connection, ReplyHeaders, ReplyReader, Send, WireRequest } from './transport.ts';
import {
  brokenOff,
  fellSilent,
  judgeHead,
  noReply,
  tooLarge,
  unreachable,
} from './wire-failure.ts';

/** How long a provider may stay silent, and how much it may say. */
export interface WireLimits {
  headersMs: number;
  idleMs: number;
  bodyBytes: number;
}

export interface NewWireCall {
  callerSignal: AbortSignal;
  /** Events are wanted rather than one whole answer. */
  isStream: boolean;
  limits: WireLimits;
  readEvent: ReadEvent;
}

/** After its terminal event a stream is not waited for any longer than this. */
const graceMs = 1_000;
/** A provider waits for a reader that is this far behind. */
const charactersAhead = 65_536;

/**
 * One call, from its request to the end of its answer. What comes is read as it comes. It is over
 * at the first of: all has come, an error, a broken connection, silence, a caller that went away.
 */
export class WireCall implements ReplyReader {
  readonly draft = new AnswerDraft();
  /** The request has left. */
  isSent = false;
  status: number | undefined;
  headers: ReplyHeaders = {};
  receivedBytes = 0;
  /** Why the connection broke, where it did. */
  failure: ProviderError | undefined;
  /** Nothing more will come. */
  isOver = false;

  readonly #options: NewWireCall;
  readonly #timer = new SilenceTimer(() => this.#takeSilence());
  #connection: Connection | undefined;
  #body: BodyReader | undefined;
  #wake: (() => void) | undefined;

  constructor(options: NewWireCall) {
    this.#options = options;
  }

  get callerSignal(): AbortSignal {
    return this.#options.callerSignal;
  }

  get isStream(): boolean {
    return this.#options.isStream;
  }

  /** Whether anything of an answer has come. */
  get hasBegun(): boolean {
    if (this.isStream) return this.draft.hasBegun;
    return this.status === 200 && this.receivedBytes > 0 && this.draft.error === undefined;
  }

  send(send: Send, request: WireRequest): void {
    this.callerSignal.addEventListener('abort', this);
    this.#timer.restart(this.#options.limits.headersMs);
    this.isSent = true;
    this.#connection = send(request, this);
  }

  /** Resolves when there is text to take, or nothing more will come. */
  untilMore(): Promise<void> {
    if (this.isOver || this.draft.text !== '') return Promise.resolve();
    this.#connection?.resume();
    // A provider is not to blame for the time in which nobody asked.
    if (this.status !== undefined) this.#expectMore();
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** Closes the connection, unless all has come, and forgets the caller. */
  close(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.#timer.stop();
    this.callerSignal.removeEventListener('abort', this);
    this.#connection?.close();
    this.#wakeReader();
  }

  /** The caller went away. */
  handleEvent(): void {
    this.close();
  }

  takeHead(status: number, headers: ReplyHeaders): void {
    const failure = judgeHead(status, headers);
    if (failure) {
      this.#breakOff(failure);
      return;
    }
    this.status = status;
    this.headers = headers;
    const { isStream, draft } = this;
    const { readEvent } = this.#options;
    this.#body = openBody({ status, headers, isStream, readEvent, draft });
    this.#expectMore();
  }

  takeBytes(bytes: Buffer): void {
    const { draft } = this;
    this.receivedBytes += bytes.byteLength;
    const isTooMuch = this.receivedBytes > this.#options.limits.bodyBytes;
    if (isTooMuch) this.#breakOff(tooLarge());
    else this.#body?.take(bytes);
    if (draft.isBroken) this.close();
    if (draft.text !== '') this.#wakeReader();
    if (this.#wake) this.#expectMore();
    else if (draft.text.length > charactersAhead) this.#connection?.pause();
  }

  takeEnd(): void {
    this.#body?.end();
    this.close();
  }

  takeError(error: unknown): void {
    if (this.status === undefined) this.#breakOff(unreachable(error));
    else this.#endEarly(brokenOff(this.receivedBytes));
  }

  #takeSilence(): void {
    if (this.status === undefined) this.#breakOff(noReply());
    else if (this.#wake) this.#endEarly(fellSilent());
  }

  #expectMore(): void {
    const { idleMs } = this.#options.limits;
    const hasEnded = this.draft.stopReason !== undefined;
    this.#timer.restart(hasEnded ? Math.min(graceMs, idleMs) : idleMs);
  }

  /** What breaks or stalls after the terminal event has taken nothing away. */
  #endEarly(failure: ProviderError): void {
    if (this.draft.stopReason === undefined) this.#breakOff(failure);
    else this.close();
  }

  #breakOff(failure: ProviderError): void {
    this.failure ??= failure;
    this.close();
  }

  #wakeReader(): void {
    const wake = this.#wake;
    this.#wake = undefined;
    wake?.();
  }
}
