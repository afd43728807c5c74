import { parseJson } from './json-fields.ts';
import { createSseReader } from './sse-reader.ts';
import type { WireCall } from './wire-call.ts';

/** Reads along while a body passes by. */
export interface BodyReader {
  take(bytes: Uint8Array): void;
  /** All of the body has come. */
  end(): void;
}

const endOfChat = '[DONE]';

/** A stream is read event by event, anything else as one piece of JSON. */
export function createBodyReader(call: WireCall, contentType: string): BodyReader {
  const isJson = contentType.includes('json');
  return call.isStream && call.status === 200 && !isJson ? readEvents(call) : readWhole(call);
}

function readEvents(call: WireCall): BodyReader {
  const take = createSseReader((data) => {
    if (data !== endOfChat) takeJson(call, data);
  });
  return { take, end: () => undefined };
}

function readWhole(call: WireCall): BodyReader {
  const decoder = new TextDecoder();
  let text = '';
  return {
    take: (bytes) => {
      text += decoder.decode(bytes, { stream: true });
    },
    end: () => takeJson(call, text),
  };
}

function takeJson(call: WireCall, text: string): void {
  const event = parseJson(text);
  if (event === undefined) call.isMalformed = true;
  else call.takeEvent(event);
}
