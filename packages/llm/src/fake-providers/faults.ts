/** Every way in which a fake provider can misbehave, and what it then does. */
export const faultDescriptions = {
  refuse: 'resets the connection before any reply',
  stall_before_headers: 'accepts the call and never replies',
  stall_after_headers: 'sends the headers and never a body',
  stall_mid_stream: 'sends a few chunks, then nothing, with the connection open',
  rate_limited: '429 with Retry-After',
  quota_exhausted: '429 without Retry-After: the account has no credit left',
  server_error: '500',
  bad_request: '400',
  unauthorized: '401',
  invalid_key: 'a wrong key in the provider’s own form (Gemini says 400, not 401)',
  content_policy: 'refuses the content in the provider’s own form',
  cut_json: 'ends cleanly in the middle of the JSON or of an event',
  die_after_chunks: 'destroys the connection after a few chunks',
  end_without_finish: 'ends cleanly without a terminal event',
  malformed_event: 'sends an event that is not JSON, then goes on',
  error_inside_200: 'reports an error in the body of a 200',
  no_usage: 'reports no usage',
  zero_usage: 'reports a usage of zero tokens',
  cached_usage: 'reports half of the prompt as cached',
  reasoning_usage: 'reports reasoning tokens beside the answer',
  duplicate_finish: 'sends the terminal event and the usage twice',
  wrong_content_length: 'announces more bytes than it sends',
  html_answer: 'answers 200 with an HTML page',
  unknown_tool_call: 'calls a tool that was not offered',
  other_language: 'answers in a language nobody asked for',
  huge_answer: 'answers with a megabyte of text, whatever the call allows',
  slow_chunks: 'takes a quarter of a second for each chunk',
} as const satisfies Record<string, string>;

export type FaultKind = keyof typeof faultDescriptions;

export function isFaultKind(name: string): name is FaultKind {
  return Object.hasOwn(faultDescriptions, name);
}

/** Every fault, in the order of the table. */
export const faultKinds: FaultKind[] = Object.keys(faultDescriptions).filter(isFaultKind);
