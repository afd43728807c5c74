import type { JsonObject, JsonValue } from './json.ts';

/** What a model asks to be done. Its input is untrusted: parse it before use. */
export interface ToolCall {
  id: string;
  name: string;
  input: JsonValue;
}

/** One turn of a conversation, in the gateway's own words; adapters translate it. */
export type Message =
  | { role: 'system'; text: string }
  | { role: 'user'; text: string }
  | { role: 'assistant'; text: string; toolCalls?: readonly ToolCall[] }
  | { role: 'tool'; toolCallId: string; toolName: string; result: JsonValue };

/** A tool that a model may call; `inputSchema` is a JSON schema (draft 2020-12). */
export interface ToolDefinition {
  name: string;
  description: string;
  inputSchema: JsonObject;
}
