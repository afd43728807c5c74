import { expect, it } from 'vitest';
import { titleOf } from './coach.title.ts';

it.each([
  ['Short question?', 'Short question?'],
  ['  two\n\nlines ', 'two lines'],
  [
    'How heavy should my squats be today if I slept badly and my knees feel stiff?',
    'How heavy should my squats be today if I slept badly and…',
  ],
  ['x'.repeat(70), `${'x'.repeat(59)}…`],
])('calls %j %j', (message, title) => {
  expect(titleOf(message)).toBe(title);
});

it('never cuts an emoji into pieces', () => {
  const title = titleOf('👩‍👩‍👧‍👦'.repeat(20));
  expect(title.length).toBeLessThanOrEqual(60);
  expect(title).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
});
