/** What everybody is asked, in the words of chat completions: about the size of a coach's prompt. */
export const chatModel = 'gpt-4o-mini';
export const maxOutputTokens = 300;

const rules =
  'You are a coach for strength and health. Answer in a few friendly sentences and in plain words. ';

export const chatMessages = [
  { role: 'system', text: rules.repeat(8) },
  { role: 'user', text: 'How often should somebody train who has just begun, and for how long?' },
  { role: 'assistant', text: 'Two or three times a week is a good start, 45 minutes each.' },
  { role: 'user', text: 'And what if I can only make it once this week because I travel a lot?' },
] as const;

export function chatRequestBody(isStream: boolean): string {
  return JSON.stringify({
    model: chatModel,
    max_tokens: maxOutputTokens,
    messages: chatMessages.map(({ role, text }) => ({ role, content: text })),
    ...(isStream && { stream: true, stream_options: { include_usage: true } }),
  });
}
