import { describe, expect, it } from 'vitest';
import { toPrompt } from './to-prompt.ts';

describe('toPrompt', () => {
  it('puts what the system says first, wherever it stood', () => {
    const prompt = toPrompt([
      { role: 'user', text: 'Hi' },
      { role: 'system', text: 'Be brief.' },
    ]);

    expect(prompt).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: [{ type: 'text', text: 'Hi' }] },
    ]);
  });

  it('keeps the results of tools that were called together in one turn', () => {
    const prompt = toPrompt([
      {
        role: 'assistant',
        text: '',
        toolCalls: [
          { id: '1', name: 'log', input: { reps: 5 } },
          { id: '2', name: 'log', input: 'not JSON' },
        ],
      },
      { role: 'tool', toolCallId: '1', toolName: 'log', result: 'done' },
      { role: 'tool', toolCallId: '2', toolName: 'log', result: { ok: false } },
    ]);

    expect(prompt).toMatchObject([
      {
        role: 'assistant',
        content: [
          { type: 'tool-call', toolCallId: '1', input: { reps: 5 } },
          { type: 'tool-call', toolCallId: '2', input: { input: 'not JSON' } },
        ],
      },
      { role: 'tool', content: [{ toolCallId: '1' }, { toolCallId: '2' }] },
    ]);
  });
});
