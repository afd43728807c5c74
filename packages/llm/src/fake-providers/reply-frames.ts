import type { FakeAnswer } from './answer.ts';
import type { FaultKind } from './faults.ts';
import type { ScriptStep } from './script.ts';
import type { FakeRequest, Frame, FrameRole, WireFormat } from './wire-format.ts';

export interface Reply {
  format: WireFormat;
  request: FakeRequest;
  answer: FakeAnswer;
  step: ScriptStep;
}

const chunksBeforeFault = 2;

/** A stream's events, or the one piece of a whole answer. */
export function replyFrames({ format, request, answer, step }: Reply): Frame[] {
  if (!request.isStream) return [bodyPiece(JSON.stringify(format.writeBody(request, answer)))];
  const frames = format.writeFrames(request, answer);
  if (step.fault === 'end_without_finish') return frames.filter(({ role }) => !isEnding(role));
  if (step.fault !== 'duplicate_finish') return frames;
  return frames.flatMap((frame) => (isRepeated(frame.role) ? [frame, frame] : [frame]));
}

function bodyPiece(text: string): Frame {
  return { role: 'content', text };
}

function isRepeated(role: FrameRole): boolean {
  return role === 'finish' || role === 'usage';
}

function isEnding(role: FrameRole): boolean {
  return isRepeated(role) || role === 'done';
}

export interface SplitFrames {
  before: Frame[];
  after: Frame[];
}

/** The frames that go out before a fault in the middle, and those after it. */
export function splitAtFault(frames: Frame[], { request, step }: Reply): SplitFrames {
  if (!request.isStream) return splitBody(frames, step.fault);
  const limit = contentBeforeFault(frames, step);
  let seen = 0;
  const found = frames.findIndex(({ role }) => {
    if (role === 'content') seen += 1;
    return seen > limit || isEnding(role);
  });
  const end = found === -1 ? frames.length : found;
  return { before: frames.slice(0, end), after: frames.slice(end) };
}

/** Two faults break a whole answer from its first byte, the others in its middle. */
function splitBody(frames: Frame[], fault: FaultKind | undefined): SplitFrames {
  if (fault === 'error_inside_200' || fault === 'malformed_event') {
    return { before: [], after: frames };
  }
  const body = frames.map(({ text }) => text).join('');
  const middle = Math.ceil(body.length / 2);
  return { before: [bodyPiece(body.slice(0, middle))], after: [bodyPiece(body.slice(middle))] };
}

/** At least one chunk stays unsent, so that a cut is a cut in the shortest answer too. */
function contentBeforeFault(frames: Frame[], step: ScriptStep): number {
  const last = frames.filter(({ role }) => role === 'content').length - 1;
  const wanted = step.afterChunks ?? (step.fault === 'error_inside_200' ? 0 : chunksBeforeFault);
  return Math.min(wanted, Math.max(last, 0));
}
