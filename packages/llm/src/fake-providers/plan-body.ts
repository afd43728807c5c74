import { type Reply, replyFrames, splitAtFault } from './reply-frames.ts';
import { wireErrors } from './wire-errors.ts';
import type { Frame } from './wire-format.ts';

export type ReplyAction =
  | { kind: 'wait'; ms: number }
  | { kind: 'head'; status: number; headers: Record<string, string> }
  | { kind: 'write'; text: string }
  /** Nothing more, with the connection open, until the client or the server closes it. */
  | { kind: 'stall' }
  /** Closes the connection without a proper end of the body. */
  | { kind: 'hang_up' }
  /** Closes the connection with a reset. */
  | { kind: 'reset' }
  | { kind: 'end' };

const slowChunkDelayMs = 250;
const missingBytes = 100;
const brokenJson = '{"broken": ';

/** The actions of a reply with status 200, from its head to its end. */
export function planBody(reply: Reply): ReplyAction[] {
  const frames = replyFrames(reply);
  const { before, after } = splitAtFault(frames, reply);
  const soFar = [planHead(reply), ...write(before, reply)];
  switch (reply.step.fault) {
    case 'stall_after_headers':
      return [planHead(reply), { kind: 'stall' }];
    case 'stall_mid_stream':
      return [...soFar, { kind: 'stall' }];
    case 'die_after_chunks':
      return [...soFar, { kind: 'hang_up' }];
    case 'cut_json':
      return [...soFar, ...write(after.slice(0, 1).map(cutFrame), reply), { kind: 'end' }];
    case 'malformed_event':
      return [...soFar, ...write([brokenFrame(reply), ...after], reply), { kind: 'end' }];
    case 'error_inside_200':
      return [...soFar, ...write([errorFrame(reply)], reply), { kind: 'end' }];
    case 'wrong_content_length':
      return [planHead(reply, frames), ...write(frames, reply), { kind: 'hang_up' }];
    default:
      return [planHead(reply), ...write(frames, reply), { kind: 'end' }];
  }
}

/** Announces too many bytes where the frames to be sent are given. */
function planHead({ request }: Reply, misannounced?: Frame[]): ReplyAction {
  const type = request.isStream ? 'text/event-stream; charset=utf-8' : 'application/json';
  const headers = { 'content-type': type, 'cache-control': 'no-cache' };
  if (!misannounced) return { kind: 'head', status: 200, headers };
  const bytes = Buffer.byteLength(misannounced.map(({ text }) => text).join(''));
  const announced = { ...headers, 'content-length': String(bytes + missingBytes) };
  return { kind: 'head', status: 200, headers: announced };
}

function cutFrame(frame: Frame): Frame {
  return { ...frame, text: frame.text.slice(0, Math.ceil(frame.text.length / 2)) };
}

function brokenFrame({ request }: Reply): Frame {
  const text = request.isStream ? `data: ${brokenJson}\n\n` : brokenJson;
  return { role: 'content', text };
}

function errorFrame({ format, request }: Reply): Frame {
  const error = wireErrors.server_error;
  if (request.isStream) return format.writeErrorFrame(error);
  return { role: 'content', text: JSON.stringify(format.writeError(error)) };
}

function write(frames: Frame[], { request, step }: Reply): ReplyAction[] {
  const ms = step.chunkDelayMs ?? (step.fault === 'slow_chunks' ? slowChunkDelayMs : 0);
  return frames.flatMap<ReplyAction>(({ role, text }) => {
    const isPaced = request.isStream && role === 'content' && ms > 0;
    return isPaced
      ? [
          { kind: 'wait', ms },
          { kind: 'write', text },
        ]
      : [{ kind: 'write', text }];
  });
}
