import type { FinishReason, Usage } from '../model/answer.ts';
import type { WireError } from './wire-error.ts';

/** `unusable`: the provider ended the answer for a reason of its own, and nobody can use it. */
export type StopReason = FinishReason | 'unusable';

/** A call of a tool as it stands on the wire: what it is called with may be no JSON. */
export interface WrittenToolCall {
  id: string;
  name: string;
  input: string;
  /** Its place, where pieces of it come in turn with those of others. */
  index?: number;
}

/** Reads one event of a stream, or a whole body, into what has come of the answer so far. */
export type ReadEvent = (event: unknown, draft: AnswerDraft) => void;

/** What has come of an answer so far. Only what its wire says ends it. */
export class AnswerDraft {
  /** What was said and not taken yet. */
  text = '';
  toolCalls: WrittenToolCall[] = [];
  /** Anything at all has come, reasoning included. */
  hasBegun = false;
  /** Something that a caller can use has come. */
  hasContent = false;
  /** The model wrote why it will not answer, in the place of an answer. */
  isRefusal = false;
  /** Present once the terminal event has come. */
  stopReason: StopReason | undefined;
  usage: Usage | undefined;
  error: WireError | undefined;
  /** What came is not JSON. */
  isMalformed = false;
  /** An answer in one piece came in the place of a stream. */
  isNoStream = false;

  /** The words of a refusal are no answer, nor is what stands around them. */
  say(text: unknown): void {
    if (typeof text !== 'string' || text === '' || this.isRefusal) return;
    this.text += text;
    this.deliver();
  }

  takeText(): string {
    const { text } = this;
    this.text = '';
    return text;
  }

  /** A call without a name has begun and is of no use, unless its name still comes. */
  callTool(toolCall: WrittenToolCall): void {
    this.toolCalls.push(toolCall);
    this.hasBegun = true;
    if (toolCall.name !== '') this.deliver();
  }

  /** Something of use has come. */
  deliver(): void {
    this.hasBegun = true;
    this.hasContent = true;
  }

  refuse(): void {
    this.isRefusal = true;
  }

  /** The last report counts: a repeated end says nothing new, and usage grows along a stream. */
  end(stopReason: StopReason | undefined, usage: Usage | undefined): void {
    this.stopReason = stopReason ?? this.stopReason;
    this.usage = usage ?? this.usage;
  }

  fail(error: WireError, usage?: Usage): void {
    this.error ??= error;
    this.usage = usage ?? this.usage;
  }

  get namedToolCalls(): WrittenToolCall[] {
    return this.toolCalls.filter(({ name }) => name !== '');
  }

  /** Nothing that may still come could make an answer of it. */
  get isBroken(): boolean {
    return this.error !== undefined || this.isMalformed || this.isNoStream;
  }
}
