import type { ProviderError } from '../model/provider-error.ts';
import type { ReadSignal, StopReason, WireSignal } from './wire-signal.ts';

/** How long a provider may stay silent, and how much it may say. */
export interface WireLimits {
  headersMs: number;
  idleMs: number;
  bodyBytes: number;
}

/** What was seen of one call on its wire, whatever the layer above makes of it. */
export interface WireCall {
  /** Handed through the provider package to `fetch`; by it the call is known again. */
  readonly signal: AbortSignal;
  readonly limits: WireLimits;
  /** Events are wanted rather than one whole answer. */
  readonly isStream: boolean;
  /** The request has left. */
  isSent: boolean;
  status: number | undefined;
  headers: Headers;
  receivedBytes: number;
  /** All of the body has come. */
  isOver: boolean;
  isMalformed: boolean;
  isRefusal: boolean;
  stopReason: StopReason | undefined;
  usage: WireSignal['usage'];
  error: WireSignal['error'];
  /** Why the connection broke, where it did. */
  failure: ProviderError | undefined;
  /** Takes one event of the stream, or the whole body. */
  takeEvent(event: unknown): void;
  /** Notes why the connection broke, and closes it. The first reason counts. */
  breakOff(failure: ProviderError): void;
  /** Closes the connection, unless all has come, and forgets the caller. */
  close(): void;
}

interface NewWireCall {
  callerSignal: AbortSignal;
  isStream: boolean;
  limits: WireLimits;
  readSignal: ReadSignal;
}

/** Opens the record of one call. When the caller aborts, its connection is closed at once. */
export function openWireCall(options: NewWireCall): WireCall {
  const { callerSignal, isStream, limits, readSignal } = options;
  const controller = new AbortController();
  const abort = () => controller.abort();
  callerSignal.addEventListener('abort', abort, { once: true });
  if (callerSignal.aborted) abort();
  const call: WireCall = {
    ...blankRecord(),
    signal: controller.signal,
    limits,
    isStream,
    takeEvent: (event) => mergeSignal(call, readSignal(event)),
    breakOff: (failure) => {
      call.failure ??= failure;
      abort();
    },
    close: () => {
      callerSignal.removeEventListener('abort', abort);
      if (!call.isOver) abort();
    },
  };
  return call;
}

function blankRecord() {
  return {
    isSent: false,
    status: undefined,
    headers: new Headers(),
    receivedBytes: 0,
    isOver: false,
    isMalformed: false,
    isRefusal: false,
    stopReason: undefined,
    usage: undefined,
    error: undefined,
    failure: undefined,
  };
}

/** The last report counts: usage grows along a stream, and a repeated end says nothing new. */
function mergeSignal(call: WireCall, signal: WireSignal): void {
  call.stopReason = signal.stopReason ?? call.stopReason;
  call.usage = signal.usage ?? call.usage;
  call.error ??= signal.error;
  call.isRefusal ||= signal.isRefusal ?? false;
}
