import { describe, expect, it } from 'vitest';
import { stepOf } from './step-words.ts';

describe('what the coach looks at', () => {
  it.each([
    ['get_plan', 'plan'],
    ['getActivePlan', 'plan'],
    ['list_sessions', 'sessions'],
    ['get_records', 'records'],
    ['search_articles', 'articles'],
    ['propose_swap', 'proposal'],
    ['get_profile', 'profile'],
    ['get_progress', 'progress'],
    ['find_exercise', 'exercises'],
    ['something_new', 'thinking'],
    [undefined, 'thinking'],
  ])('is told for %s', (tool, step) => {
    expect(stepOf(tool)).toBe(step);
  });
});
