import { AnswerDraft, type ReadEvent } from './answer-draft.ts';
import { parseJson } from './json-fields.ts';
import { SseReader } from './sse-reader.ts';
import type { ReplyHeaders } from './transport.ts';

/** Takes a body as it comes. */
export interface BodyReader {
  take(bytes: Buffer): void;
  /** All of the body has come. */
  end(): void;
}

interface Body {
  status: number;
  headers: ReplyHeaders;
  /** Events are wanted rather than one whole answer. */
  isStream: boolean;
  readEvent: ReadEvent;
  draft: AnswerDraft;
}

/** A stream is read event by event, anything else as one piece of JSON. */
export function openBody(body: Body): BodyReader {
  const isStream = body.isStream && body.status === 200;
  if (!isStream) return readWhole(body, body.readEvent);
  const isJson = String(body.headers['content-type']).includes('json');
  return isJson ? readWhole(body, asNoStream(body.readEvent)) : readEvents(body);
}

const endOfChat = '[DONE]';

function readEvents({ readEvent, draft }: Body): BodyReader {
  const reader = new SseReader((data) => {
    if (data !== endOfChat && !draft.isBroken) readJson(data, readEvent, draft);
  });
  return { take: (bytes) => reader.take(bytes), end: () => undefined };
}

const byteOrderMark = /^\uFEFF/;

function readWhole({ draft }: Body, readBody: ReadEvent): BodyReader {
  const pieces: Buffer[] = [];
  return {
    take: (bytes) => {
      pieces.push(bytes);
    },
    end: () => {
      const text = Buffer.concat(pieces).toString('utf8');
      readJson(text.replace(byteOrderMark, ''), readBody, draft);
    },
  };
}

function readJson(text: string, readEvent: ReadEvent, draft: AnswerDraft): void {
  const event = parseJson(text);
  if (event === undefined) draft.isMalformed = true;
  else readEvent(event, draft);
}

/** Of an answer that came in the place of a stream only its error and its cost count. */
function asNoStream(readEvent: ReadEvent): ReadEvent {
  return (event, draft) => {
    const whole = new AnswerDraft();
    readEvent(event, whole);
    draft.end(undefined, whole.usage);
    if (whole.error) draft.fail(whole.error);
    else draft.isNoStream = true;
  };
}
