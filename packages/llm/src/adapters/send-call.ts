import { ProviderError } from '../model/provider-error.ts';
import { judgeCall } from './judge-call.ts';
import type { KeySource } from './key-source.ts';
import { raceAbort } from './race-abort.ts';
import type { Send, WireRequest } from './transport.ts';
import type { WireCall } from './wire-call.ts';

interface Sending {
  send: Send;
  readKey: KeySource;
  write: (key: string) => WireRequest;
}

/** Sends the request of a call, once there is a key for it and while its caller is there. */
export async function sendCall(call: WireCall, sending: Sending): Promise<void> {
  const { callerSignal } = call;
  try {
    callerSignal.throwIfAborted();
    const key = sending.readKey();
    // A key at hand costs no turn of the event loop.
    const written = typeof key === 'string' ? key : await raceAbort(key, callerSignal);
    // From here on the call listens by itself; it would never hear of an abort before.
    callerSignal.throwIfAborted();
    call.send(sending.send, sending.write(written));
  } catch (error) {
    if (error instanceof ProviderError && !callerSignal.aborted) throw error;
    throw judgeCall(call) ?? error;
  }
}
