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

/** A stream's events; an answer in one piece counts as two, so that it can be cut between. */
export function replyFrames({ format, request, answer, step }: Reply): Frame[] {
  if (!request.isStream) return halves(JSON.stringify(format.writeBody(request, answer)));
  const frames = format.writeFrames(request, answer);
  if (step.fault === 'end_without_finish') return frames.filter(({ role }) => !isEnding(role));
  if (step.fault !== 'duplicate_finish') return frames;
  return frames.flatMap((frame) => (isRepeated(frame.role) ? [frame, frame] : [frame]));
}

function halves(body: string): Frame[] {
  const middle = Math.ceil(body.length / 2);
  return [body.slice(0, middle), body.slice(middle)].map((text) => ({ role: 'content', text }));
}

function isRepeated(role: FrameRole): boolean {
  return role === 'finish' || role === 'usage';
}

function isEnding(role: FrameRole): boolean {
  return isRepeated(role) || role === 'done';
}

/** The frames that go out before a fault in the middle, and those after it. */
export function splitAtFault(frames: Frame[], reply: Reply): { before: Frame[]; after: Frame[] } {
  const limit = contentBeforeFault(frames, reply);
  let seen = 0;
  const found = frames.findIndex(({ role }) => {
    if (role === 'content') seen += 1;
    return seen > limit || isEnding(role);
  });
  const end = found === -1 ? frames.length : found;
  return { before: frames.slice(0, end), after: frames.slice(end) };
}

/** At least one piece stays unsent, so that a cut is a cut in the shortest answer too. */
function contentBeforeFault(frames: Frame[], { request, step }: Reply): number {
  const last = frames.filter(({ role }) => role === 'content').length - 1;
  if (!request.isStream) return needsWholeBody(step.fault) ? 0 : 1;
  const wanted = step.afterChunks ?? (step.fault === 'error_inside_200' ? 0 : chunksBeforeFault);
  return Math.min(wanted, Math.max(last, 0));
}

/** A body in one piece is broken from its first byte by these. */
function needsWholeBody(fault: FaultKind | undefined): boolean {
  return fault === 'error_inside_200' || fault === 'malformed_event';
}
