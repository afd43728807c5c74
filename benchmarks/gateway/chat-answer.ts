/** What everybody is answered, as the bytes of chat completions. */
const pieces = 20;
const piece = 'Train once, and make it count. ';
export const answerText = piece.repeat(pieces);
const usage = { prompt_tokens: 240, completion_tokens: 160, total_tokens: 400 };
const about = { id: 'chatcmpl-bench', created: 1_790_000_000, model: 'gpt-4o-mini' };

/** Ends every stream. */
export const streamEnd = 'data: [DONE]\n\n';

export const wholeAnswer = JSON.stringify({
  ...about,
  object: 'chat.completion',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: answerText },
      finish_reason: 'stop',
      logprobs: null,
    },
  ],
  usage,
});

/** One event for each piece, as a provider sends them. */
export const streamedAnswer: string[] = [
  ...Array.from({ length: pieces }, (_, index) =>
    event([
      {
        index: 0,
        delta: { ...(index === 0 && { role: 'assistant' }), content: piece },
        finish_reason: null,
      },
    ]),
  ),
  event([{ index: 0, delta: {}, finish_reason: 'stop' }]),
  event([], usage),
  streamEnd,
];

function event(choices: object[], counted: object | null = null): string {
  const chunk = { ...about, object: 'chat.completion.chunk', choices, usage: counted };
  return `data: ${JSON.stringify(chunk)}\n\n`;
}
