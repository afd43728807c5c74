import type { FakeAnswer } from './answer.ts';
import type { JsonSchema } from './json-sample.ts';
import type { WireError } from './wire-errors.ts';

export const wires = ['openai-chat', 'openai-responses', 'gemini', 'embeddings'] as const;

export type Wire = (typeof wires)[number];

export interface FakeTool {
  name: string;
  inputSchema: JsonSchema;
}

export interface FakeMessage {
  role: string;
  text: string;
}

/** What a call asks for, read from any of the wire formats. */
export interface FakeRequest {
  provider: string;
  wire: Wire;
  model: string;
  isStream: boolean;
  /** Chat completions stream a usage only when it is asked for. */
  wantsUsage: boolean;
  messages: FakeMessage[];
  /** Present when the answer must be JSON; an empty schema allows any object. */
  answerSchema: JsonSchema | undefined;
  tools: FakeTool[];
  /** The tool that must be called, where the call leaves no choice. */
  forcedTool: FakeTool | undefined;
  maxOutputTokens: number | undefined;
  /** Present in calls for embeddings only. */
  embedding?: { dimensions: number; isBase64: boolean };
}

/** What the address of a call says about it. */
export interface CallTarget {
  provider: string;
  wire: Wire;
  /** Named by the address in Gemini's form only. */
  model: string | undefined;
  isStream: boolean;
}

/** `content` carries a piece of the answer, `finish` the terminal event, `done` what follows it. */
export type FrameRole = 'meta' | 'content' | 'finish' | 'usage' | 'done';

/** One server-sent event as it goes over the wire. */
export interface Frame {
  role: FrameRole;
  text: string;
}

/** How one provider's interface reads a call and writes an answer. */
export interface WireFormat {
  readRequest(target: CallTarget, body: Record<string, unknown>): FakeRequest;
  writeBody(request: FakeRequest, answer: FakeAnswer): unknown;
  writeFrames(request: FakeRequest, answer: FakeAnswer): Frame[];
  writeError(error: WireError): unknown;
  writeErrorFrame(error: WireError): Frame;
}

/** An event with JSON data; `event` names it where the format has named events. */
export function frameOf(role: FrameRole, data: unknown, event?: string): Frame {
  const name = event === undefined ? '' : `event: ${event}\n`;
  return { role, text: `${name}data: ${JSON.stringify(data)}\n\n` };
}
