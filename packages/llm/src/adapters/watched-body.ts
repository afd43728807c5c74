import { ProviderError } from '../model/provider-error.ts';
import { type BodyReader, createBodyReader } from './body-reader.ts';
import type { WireCall } from './wire-call.ts';

/** After its terminal event a stream is not waited for any longer than this. */
const graceMs = 1_000;

/**
 * Passes a body on, and notes on the call what it says and how it ends. It always ends cleanly:
 * an error would make the streams above drop what had already arrived. Why it ended is on the
 * call.
 */
export function watchBody(
  body: ReadableStream<Uint8Array>,
  call: WireCall,
  contentType: string,
): ReadableStream<Uint8Array> {
  const source = body.getReader();
  const reader = createBodyReader(call, contentType);
  // A connection that is closed rejects reads by itself; a body of another kind may not.
  call.signal.addEventListener('abort', () => void source.cancel().catch(() => undefined));
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const bytes = await readNext(source, reader, call);
        if (bytes) controller.enqueue(bytes);
        else controller.close();
      },
      cancel: (reason) => source.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** The next bytes, or `undefined` where nothing more is to be passed on. */
async function readNext(
  source: ReadableStreamDefaultReader<Uint8Array>,
  reader: BodyReader,
  call: WireCall,
): Promise<Uint8Array | undefined> {
  const bytes = await readInTime(source, call);
  if (bytes === undefined) return undefined;
  if (bytes === 'end') {
    call.isOver = true;
    reader.end();
    return undefined;
  }
  call.receivedBytes += bytes.byteLength;
  if (call.receivedBytes > call.limits.bodyBytes) {
    call.breakOff(new ProviderError('truncated', 'The answer is larger than it may be.'));
    return undefined;
  }
  reader.take(bytes);
  return bytes;
}

async function readInTime(
  source: ReadableStreamDefaultReader<Uint8Array>,
  call: WireCall,
): Promise<Uint8Array | 'end' | undefined> {
  const isComplete = call.stopReason !== undefined;
  const limitMs = isComplete ? Math.min(graceMs, call.limits.idleMs) : call.limits.idleMs;
  const timer = setTimeout(() => breakOff(call, stalled()), limitMs);
  try {
    const { done, value } = await source.read();
    if (done) return call.signal.aborted ? undefined : 'end';
    return value;
  } catch {
    breakOff(call, cutOff(call));
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** A connection that breaks after the terminal event has taken nothing away. */
function breakOff(call: WireCall, failure: ProviderError): void {
  if (call.stopReason === undefined) call.breakOff(failure);
  else call.close();
}

function stalled(): ProviderError {
  return new ProviderError('retryable', 'The provider fell silent in the middle of its answer.');
}

function cutOff(call: WireCall): ProviderError {
  return call.receivedBytes > 0
    ? new ProviderError('truncated', 'The connection broke in the middle of the answer.')
    : new ProviderError('retryable', 'The connection broke before the answer.');
}
